import { formatList, partName } from './intl.js';
import type { SayablePoint } from './point-at.js';
import { sayClock, sayOffset } from './say-clock.js';
import { sayBounds, sayDate } from './say-date.js';
import { DEEP } from './say-year.js';
import type { Speaker } from './speaker.js';
import type { DatePart, Said } from './types.js';

/** The parts of a date that are written. */
const partsOf = ({ month, day, unspecified: masks }: SayablePoint): DatePart[] =>
  day || masks?.day ? ['year', 'month', 'day'] : month || masks?.month ? ['year', 'month'] : ['year'];

/** Is the doubt, if any, on all of the date? */
export const evenlyDoubted = (point: SayablePoint): boolean =>
  !!point.season || !point.doubts || partsOf(point).every((part) => point.doubts![part] === point.doubts!.year);

/** Which parts alone are doubted: "month uncertain, day approximate". */
const sayDoubts = (by: Speaker, point: SayablePoint): string =>
  ['?', '~', '%'].flatMap((doubt) => {
    const parts = partsOf(point).filter((part) => point.doubts![part] === doubt).map((part) => partName(by.locale, part));
    return parts.length ? by.words.dates.partly(formatList(by.locale, parts, 'conjunction'), doubt !== '?', doubt !== '~') : [];
  }).join(', ');

/** In words, without the doubt on the whole of it. */
function sayText(by: Speaker, point: SayablePoint): string {
  const { dates } = by.words;
  let text = sayDate(by, point);
  if (point.hour !== undefined) text = dates.at(text, sayClock(by, point) + sayOffset(point.offset));
  // An estimate, `1950S2`, and what its digits leave open; of deep time the number itself shows that.
  if (point.significant && Math.abs(point.year) < DEEP) text = dates.noted(text, sayBounds(by, point, 'year'));
  return evenlyDoubted(point) ? text : dates.noted(text, sayDoubts(by, point));
}

/** What `say` makes of a date, in both forms and with its doubt. */
export const sayBoth = (by: Speaker, point: SayablePoint, say: (by: Speaker, point: SayablePoint) => string): Said => {
  const even = evenlyDoubted(point);
  return {
    text: say({ ...by, of: false }, point),
    // Said only where it is asked for: most dates stand alone.
    get of() { return say({ ...by, of: true }, point); },
    approximate: even && (point.approximate || !!point.significant),
    uncertain: even && point.uncertain,
  };
};

/** One date, exactly as far as it is known. */
export const sayPoint = (by: Speaker, point: SayablePoint): Said => sayBoth(by, point, sayText);
