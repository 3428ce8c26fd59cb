import { html, nothing, type TemplateResult } from 'lit';
import { TimelineDataError } from '../data/index.js';
import { readingMessagesFor } from '../words/index.js';
import { TimelineSourceError } from './source-error.js';

/** Said where the newest data could not be read, with the reason; what was on the page stays beside it. */
export function renderError(lang: string, error: Error): TemplateResult {
  const { status, lang: spoken } = readingMessagesFor(lang);
  const reason = error instanceof TimelineSourceError
    ? status.failure(error.failure, error.detail)
    : status.failure('invalid', error instanceof TimelineDataError ? error.message : String(error));
  return html`<div class="state error" role="alert" lang=${spoken}><slot name="error"><p>${status.unread} ${reason || nothing}</p></slot></div>`;
}
