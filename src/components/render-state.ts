import { html, type TemplateResult } from 'lit';
import type { Messages } from '../words/index.js';

/** Said while the data is on its way. */
export const renderLoading = (words: Messages): TemplateResult =>
  html`<div class="state" role="status"><slot name="loading"><p>${words.loading}</p></slot></div>`;

/** Said where a document has no events. */
export const renderEmpty = (words: Messages): TemplateResult =>
  html`<div class="state"><slot name="empty"><p>${words.empty}</p></slot></div>`;
