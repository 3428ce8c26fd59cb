import { formatNumber } from './intl.js';
import type { SayablePoint } from './point-at.js';
import type { Speaker } from './speaker.js';

/** A time of day as written, without its offset: "08:30:00". */
export function sayClock(by: Speaker, { hour, minute, second, millisecond = 0 }: SayablePoint): string {
  const parts = second === undefined ? [hour!, minute!] : [hour!, minute!, second + millisecond / 1e3];
  return parts.map((n) => formatNumber(by.locale, n, { minimumIntegerDigits: 2 })).join(':');
}

/** "+05:30" as " UTC+5:30"; nothing for the place's own time. */
export const sayOffset = (offset = ''): string =>
  offset && ' UTC' + offset.replace(/Z|[+-]00(:?00)?$/, '').replace(/0?(\d+):?(\d\d)?/, (_, hours, minutes) => hours + (+minutes ? ':' + minutes : ''));
