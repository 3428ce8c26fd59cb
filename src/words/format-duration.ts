import { formatDurationBetween } from './format-duration-between.js';
import type { SpanStyle } from './types.js';

/** A length of time, ms, that begins nowhere in particular: "26 years". As formatDurationBetween, with the years that began in 1970. */
export const formatDuration = (ms: number, locale: string, style?: SpanStyle): string => formatDurationBetween(0, ms, locale, style);
