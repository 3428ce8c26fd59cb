import { html, nothing, type TemplateResult } from 'lit';
import { TimelineDataError } from '../data/index.js';
import type { Messages } from '../words/index.js';
import { TimelineSourceError } from './source-error.js';

/** Said while the data is on its way. */
export const renderLoading = (words: Messages): TemplateResult =>
  html`<div class="state" role="status"><slot name="loading"><p>${words.loading}</p></slot></div>`;

/** Said where a document has no events. */
export const renderEmpty = (words: Messages): TemplateResult =>
  html`<div class="state"><slot name="empty"><p>${words.empty}</p></slot></div>`;

/** Said where the newest data could not be read, with the reason; what was on the page stays beside it. */
export const renderError = (words: Messages, error: Error): TemplateResult =>
  html`<div class="state error" role="alert"><slot name="error"><p>${words.failed} ${reason(words, error) || nothing}</p></slot></div>`;

function reason(words: Messages, error: Error): string {
  if (error instanceof TimelineSourceError) return words.failure(error.failure, error.detail);
  return words.failure('invalid', error instanceof TimelineDataError ? error.message : String(error));
}
