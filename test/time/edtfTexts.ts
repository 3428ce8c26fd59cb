import fc from 'fast-check';

/** Joins the texts of several arbitraries. */
const join = (...parts: (fc.Arbitrary<string> | string)[]): fc.Arbitrary<string> =>
  fc.tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part))).map((texts) => texts.join(''));

const pad = (n: number, length: number): string => String(n).padStart(length, '0');
const whole = (min: number, max: number, length = 2): fc.Arbitrary<string> => fc.integer({ min, max }).map((n) => pad(n, length));
const maybe = (part: fc.Arbitrary<string>, weight = 3): fc.Arbitrary<string> =>
  fc.oneof({ weight, arbitrary: fc.constant('') }, { weight: 1, arbitrary: part });

const doubt = fc.constantFrom('~', '?', '%');
const sign = maybe(fc.constant('-'), 8);
const year = join(sign, fc.oneof(whole(1900, 2030, 4), whole(0, 9999, 4), fc.constantFrom('0000', '0099', '0004', '2000', '1900')));
const month = whole(1, 12);
const day = fc.oneof(whole(1, 28), whole(26, 31));

/** Some digits become X. */
const masked = (part: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(part, fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), fc.boolean()).map(([text, where, all]) =>
    [...text].map((digit, i) => (digit !== '-' && (where[i] || all) ? 'X' : digit)).join(''));

const plainDate = fc.oneof(year, join(year, '-', month), join(year, '-', month, '-', day));
const qualifiedDate = fc.oneof(
  join(plainDate, doubt), join(doubt, year), join(maybe(doubt), year, maybe(doubt), '-', maybe(doubt), month, maybe(doubt)),
  join(maybe(doubt), year, maybe(doubt), '-', maybe(doubt), month, maybe(doubt), '-', maybe(doubt), day, maybe(doubt)));
const maskedDate = fc.oneof(
  masked(year), join(masked(year), '-', month), join(year, '-', masked(month)), join(masked(year), '-', masked(month), '-', day),
  join(masked(year), '-', month, '-', masked(day)), join(year, '-', month, '-', masked(day)), join(masked(year), '-', month, '-', day));
const season = join(year, '-', whole(21, 41));
const longYear = fc.oneof(
  join('Y', sign, whole(10000, 400000, 5)), join('Y', sign, whole(1e9, 2e10, 5)), join('Y', sign, whole(1, 99, 1), 'E', whole(0, 12, 1)));
const significant = fc.oneof(
  join(year, 'S', whole(1, 5, 1)), join('Y', sign, whole(10000, 270000, 5), 'S', whole(1, 7, 1)),
  join('Y', whole(1, 270, 1), 'E', whole(0, 3, 1), 'S', whole(1, 5, 1)));
const short = join(sign, fc.oneof(whole(0, 99, 2), whole(0, 999, 3)));
const offset = fc.oneof(fc.constant(''), fc.constant('Z'), join(fc.constantFrom('+', '-', '−'), whole(0, 14), maybe(fc.constant(':')), whole(0, 59)),
  join(fc.constantFrom('+', '-'), whole(0, 14)));
const time = join(
  year, '-', month, '-', whole(1, 28), 'T',
  fc.oneof(fc.constant('24:00'), join(whole(0, 23), ':', whole(0, 59)), join(whole(0, 23), ':', whole(0, 59), ':', whole(0, 59)),
    join(whole(0, 23), ':', whole(0, 59), ':', whole(0, 59), '.', fc.oneof(whole(0, 9, 1), whole(0, 99, 2), whole(0, 999, 3), whole(0, 9999, 4)))),
  offset);
const oddPoint = fc.oneof(
  join(maskedDate, doubt), join(season, doubt), join(longYear, doubt), join(masked(year), '-', whole(21, 41)), join(short, doubt),
  join(doubt, maskedDate), join('Y', whole(1000, 9999, 4), 'S', whole(1, 4, 1)));
const point = fc.oneof(
  { weight: 4, arbitrary: plainDate }, { weight: 3, arbitrary: qualifiedDate }, { weight: 3, arbitrary: maskedDate },
  season, longYear, significant, time, oddPoint);
const side = fc.oneof({ weight: 6, arbitrary: point }, fc.constant('..'), fc.constant(''));
const item = fc.oneof({ weight: 4, arbitrary: point }, join(plainDate, '..', plainDate), join(year, '..', year));
const items = fc.array(item, { minLength: 1, maxLength: 4 }).map((texts) => texts.join(','));
const spaced = fc.array(plainDate, { minLength: 1, maxLength: 4 }).map((texts) => texts.sort().join(' , '));
const set = fc.oneof(items, spaced).chain((inside) => fc.tuple(maybe(fc.constant('..')), maybe(fc.constant('..')), fc.boolean())
  .map(([before, after, one]) => (one ? `[${before}${inside}${after}]` : `{${before}${inside}${after}}`)));

/** Texts of every form of EDTF, most of them dates; days past the end of a month, sides in any order and the like among them. */
export const edtfTexts: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: point }, short, { weight: 3, arbitrary: join(side, '/', side) }, { weight: 2, arbitrary: set });

const SIGNS = [...'0123456789-XYESTZ~?%/.[]{},: +x', '..'];

/** Texts of EDTF with one sign dropped, doubled, replaced or put in. */
export const brokenTexts: fc.Arbitrary<string> = fc.tuple(edtfTexts, fc.nat(), fc.constantFrom(...SIGNS), fc.constantFrom(0, 1, 2, 3))
  .map(([text, place, sign, how]) => {
    const at = place % (text.length + 1);
    if (how === 0) return text.slice(0, at) + text.slice(at + 1);
    if (how === 1) return text.slice(0, at) + text.slice(at, at + 1) + text.slice(at);
    return text.slice(0, at) + sign + text.slice(how === 2 ? at : at + 1);
  });
