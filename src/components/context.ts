import { pickText, spanOf } from '../data/index.js';
import type { Text, TimelineDocument, TimelineEvent } from '../data/types.js';
import { formatSpan, messagesFor, type Messages, type SpanStyle } from '../words/index.js';

/** A text and the language it is in. */
export interface LangText { text: string; lang: string }

/** What every render function needs to say things: the document, the reader's language and its words. */
export interface Context {
  document: TimelineDocument;
  lang: string;
  words: Messages;
  /** The text of a document for the reader. */
  text(text: Text | undefined): LangText;
  /** The date of an event for the reader: its own label, else as much as is known. */
  date(event: TimelineEvent, style: SpanStyle): LangText;
  /** An EDTF date in words; '' where there is none. */
  day(edtf: string | undefined): string;
}

/** The context for a document, the time what is still going stands at (ms), and a language. `words`: those of the language as far as they are loaded. */
export function contextOf(document: TimelineDocument, asOf: number, lang: string, words: Messages = messagesFor(lang)): Context {
  const text = (value: Text | undefined): LangText => pickText(value, lang, document.lang);
  const say = (edtf: string, style: SpanStyle, capitalize?: boolean): string => formatSpan(spanOf(edtf), lang, { style, asOf, capitalize });
  return {
    document, lang, words, text,
    date: (event, style) => (event.dateLabel ? text(event.dateLabel) : { text: say(event.date, style, true), lang: words.lang }),
    day: (edtf) => (edtf ? say(edtf, 'long') : ''),
  };
}
