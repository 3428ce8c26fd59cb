import { civilFromTime } from '../time/index.js';
import type { CivilTime } from '../time/index.js';
import { sayPoint } from './say-point.js';
import type { SayablePoint } from './say-point.js';
import type { Speaker } from './speaker.js';
import type { Said } from './types.js';

/** The coarsest unit that a time begins: what may be said of it without saying more than is known. */
export type InstantUnit = 'year' | 'month' | 'day' | 'minute' | 'second';

function unitOf({ month, day, hour, minute, second, ms }: CivilTime): InstantUnit {
  if (second || ms) return 'second';
  if (hour || minute) return 'minute';
  return day > 1 ? 'day' : month > 1 ? 'month' : 'year';
}

/** A time (ms, UTC) as a date as coarse as it can be, or as `unit` asks. */
export function sayInstant(by: Speaker, time: number, unit?: InstantUnit): Said {
  const civil = civilFromTime(time);
  const { year, month, day, hour, minute, second, ms } = civil;
  const known = unit ?? unitOf(civil);
  const point: SayablePoint = { year };
  if (known !== 'year') point.month = month;
  if (known !== 'year' && known !== 'month') point.day = day;
  if (known === 'minute' || known === 'second') Object.assign(point, { hour, minute });
  if (known === 'second') Object.assign(point, { second, millisecond: ms });
  return sayPoint(by, point);
}
