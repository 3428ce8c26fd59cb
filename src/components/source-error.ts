import type { LoadFailure } from '../words/index.js';

/** Thrown (and carried by `timeline-error`) where a source cannot be fetched or is not text of a known form. */
export class TimelineSourceError extends Error {
  override name = 'TimelineSourceError';

  /** `detail`: the HTTP status, or what was wrong with the content. The message is English; readers get the words of their language. */
  constructor(readonly failure: LoadFailure, readonly src: string, readonly detail = '') {
    super(`${src} could not be read: ${failure}${detail && ` (${detail})`}`);
  }
}
