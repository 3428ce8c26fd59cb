import { formatDurationBetween } from './format-duration-between.js';
import { sayInstant } from './say-instant.js';
import { speaker } from './speaker.js';
import type { SpanStyle } from './types.js';

/**
 * A stretch of the axis that is drawn short: "23 years, drawn short"; `short`: "23 years"; `spoken`: with the two dates. Ms.
 */
export function formatBreak({ start, end }: { start: number; end: number }, locale: string, style: SpanStyle = 'long'): string {
  const by = speaker(locale, 'spoken');
  const range = style === 'spoken' ? by.words.dates.range(sayInstant(by, start), sayInstant(by, end), 'spoken', false) : '';
  return by.words.drawnShort(formatDurationBetween(start, end, locale), range, style);
}
