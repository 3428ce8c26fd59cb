/**
 * Thrown by parseDate and parseEdtf for what is no date. The message names the text, the reason and the position:
 * `"2004-13" is no EDTF date: no month 13, at 5`.
 */
export class DateSyntaxError extends Error {
  override name = 'DateSyntaxError';

  constructor(
    /** The whole text that was given; a value that is no text, as text. */
    readonly text: string,
    /** Where in it reading stopped: an index from 0. */
    readonly position: number,
    reason: string,
  ) {
    super(`"${text.length > 80 ? `${text.slice(0, 80)}…` : text}" is no EDTF date: ${reason}, at ${position}`);
  }
}
