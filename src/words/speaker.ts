import type { Messages } from './messages.js';
import { messagesFor } from './messages-for.js';
import type { SpanStyle } from './types.js';

/** Who says it: the words, the locale of names and numbers, the manner. */
export interface Speaker {
  words: Messages;
  locale: string;
  style: SpanStyle;
  /** In the form that follows a preposition. */
  of?: boolean;
  /** Say CE at every year, not only at the first hundred. */
  eraAlways?: boolean;
  /** Names of months abbreviated: where two stand in one short text. */
  abbreviate?: boolean;
}

/**
 * One language speaks a whole sentence: where the words of `locale` are not loaded, names and numbers are English too,
 * so that a text is in one language and can be marked as such.
 */
export function speaker(locale: string, style: SpanStyle = 'long'): Speaker {
  const words = messagesFor(locale);
  return { words, locale: words.intl ?? (locale.toLowerCase().startsWith(words.lang.toLowerCase()) ? locale : words.lang), style };
}
