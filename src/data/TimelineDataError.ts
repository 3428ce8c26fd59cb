/** Thrown where an input is no timeline at all: not a document, not a list of events, not JSON text of either. */
export class TimelineDataError extends Error {
  override name = 'TimelineDataError';
}
