import { fail, take } from './Cursor.js';
import type { Cursor } from './Cursor.js';
import type { EdtfPoint } from './EdtfNode.js';

/**
 * Reads `T10:15`, `T10:15:30.5`, each with `Z`, an offset (-12:00 to +14:00) or neither, after a whole day whose bounds the point has,
 * and narrows them: to the minute, the second, or the last digit of its fraction. 24:00 is the end of the day.
 */
export function readTime(cursor: Cursor, point: EdtfPoint): void {
  const begin = cursor.at;
  const match = take(cursor, /T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(Z|[-+−]\d\d(?::?[0-5]\d)?)?/y);
  if (!match) return;
  const [, hour, minute, second, fraction = '', offset] = match;
  const rest = (+minute * 60 + +(second ?? 0)) * 1e3;
  if (+hour > (rest || fraction ? 23 : 24) || +minute > 59 || +(second ?? 0) > 59) fail(cursor, 'no such time of day', begin);
  const millisecond = +fraction.slice(0, 3).padEnd(3, '0');
  let shift = 0;
  if (offset && offset !== 'Z') {
    shift = +offset.slice(1, 3) * 60 + +offset.slice(-2) * (offset.length > 3 ? 1 : 0);
    if (offset[0] !== '+') shift = shift ? -shift : NaN;
    if (!(shift >= -720 && shift <= 840)) fail(cursor, 'no such offset', cursor.at - offset.length);
  }
  point.kind = 'datetime';
  point.precision = second ? 'second' : 'minute';
  point.hour = +hour;
  point.minute = +minute;
  if (second) point.second = +second;
  if (fraction) point.millisecond = millisecond;
  if (offset) {
    point.offset = offset;
    point.offsetMinutes = shift;
  }
  point.start += +hour * 36e5 + rest + millisecond - shift * 6e4;
  point.end = point.start + (second ? Math.max(1, 1e3 / 10 ** fraction.length) : 6e4);
}
