import { formatUnit } from './intl.js';
import type { Speaker } from './speaker.js';

/** `count` years, months, days… to so many digits: "23 years", "13.8 billion years". */
export function sayUnit({ words, locale, style }: Speaker, count: number, unit: string, digits?: number): string {
  const text = formatUnit(locale, count, unit, style, digits);
  return words.duration?.(text, count, unit) ?? text;
}
