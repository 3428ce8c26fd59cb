import { formatDurationBetween } from './format-duration-between.js';
import { pointAt } from './point-at.js';
import { sayRange } from './say-range.js';
import { speaker } from './speaker.js';
import type { SpanStyle } from './types.js';

/**
 * A stretch of the axis that is drawn short: "23 years, drawn short"; `short`: "23 years"; `spoken`: with the two dates. Ms.
 */
export function formatBreak({ start, end }: { start: number; end: number }, locale: string, style: SpanStyle = 'long'): string {
  const by = speaker(locale, style);
  return by.words.drawnShort(formatDurationBetween(start, end, locale), style === 'spoken' ? sayRange(by, pointAt(start), pointAt(end)) : '', style);
}
