import { html, nothing, type TemplateResult } from 'lit';
import { TimelineDataError } from '../data/index.js';
import { readingMessagesFor } from '../words/index.js';
import { TimelineSourceError } from './source-error.js';

/**
 * Said where the newest data could not be read, with the reason; what was on the page stays beside it. What reader and server say more of it is English: other
 * languages leave it to `timeline-error`.
 */
export function renderError(lang: string, error: Error): TemplateResult {
  const { status, lang: spoken } = readingMessagesFor(lang);
  const english = spoken === 'en';
  const reason = error instanceof TimelineSourceError
    ? status.failure(error.failure, english ? error.detail : error.detail.replace(/ .*/, ''))
    : status.failure('invalid', !english ? '' : error instanceof TimelineDataError ? error.message : String(error));
  return html`<div class="state error" role="alert" lang=${spoken}><slot name="error"><p>${status.unread} ${reason || nothing}</p></slot></div>`;
}
