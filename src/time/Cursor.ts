import { DateSyntaxError } from './DateSyntaxError.js';

/** A text and how far it is read. */
export interface Cursor { text: string; at: number }

/** Reads what a sticky pattern matches here; null, and nothing read, where it does not. */
export function take(cursor: Cursor, sticky: RegExp): RegExpExecArray | null {
  sticky.lastIndex = cursor.at;
  const match = sticky.exec(cursor.text);
  if (match) cursor.at = sticky.lastIndex;
  return match;
}

/** Throws DateSyntaxError: what is wrong, and where (default: here). */
export function fail(cursor: Cursor, reason: string, at = cursor.at): never {
  throw new DateSyntaxError(cursor.text, at, reason);
}
