import { anyText, mutated } from './texts.js';
import type { Dice } from './dice.js';

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');

/** A year in one of EDTF's ways, out to 10^15 years and to what no number holds. */
function year(dice: Dice): string {
  const plain = dice.chance(0.7) ? dice.whole(1800, 2030) : dice.whole(0, 9999);
  return dice.pick([
    () => pad(plain, 4), () => pad(plain, 4), () => pad(plain, 4), () => `-${pad(plain, 4)}`, () => pad(plain, 4).slice(0, 3), () => pad(plain, 4).slice(0, 2),
    () => `${pad(plain, 4).slice(0, 3)}X`, () => `${pad(plain, 4).slice(0, 2)}XX`, () => 'XXXX', () => `${pad(plain, 4)}S${dice.whole(0, 5)}`,
    () => `Y${dice.pick(['', '-'])}${dice.whole(10_000, 999_999_999)}`, () => `Y${dice.pick(['', '-'])}${dice.whole(1, 20)}E${dice.whole(1, 15)}`,
    () => `Y${dice.pick(['', '-'])}1${'0'.repeat(dice.whole(4, 15))}`, () => `Y${dice.pick(['', '-'])}${dice.pick(['1E400', '9'.repeat(30), '9'.repeat(400), '1E15', '2E307', '999999999999999'])}`, () => '0000', () => '-0000',
  ])();
}

function point(dice: Dice): string {
  const doubt = (part = 0.15): string => (dice.chance(part) ? dice.pick(['~', '?', '%']) : '');
  const month = dice.chance(0.85) ? pad(dice.whole(1, 12), 2) : dice.pick([pad(dice.whole(0, 99), 2), 'XX', '1X', '0X']);
  const day = dice.chance(0.85) ? pad(dice.whole(1, 28), 2) : dice.pick([pad(dice.whole(0, 99), 2), 'XX', '3X', '29', '30', '31']);
  const time = (): string => `T${pad(dice.whole(0, 24), 2)}:${pad(dice.whole(0, 60), 2)}:${pad(dice.whole(0, 60), 2)}${dice.pick(['', 'Z', '+03:00', '-11:30', '+14', '+23:59', '-00:00', '+99:99'])}`;
  const season = dice.whole(20, 42);
  return dice.pick([
    () => year(dice) + doubt(), () => `${year(dice)}${doubt(0.05)}-${month}${doubt()}`, () => `${year(dice)}-${season}${doubt()}`,
    () => `${doubt(0.05)}${year(dice)}-${doubt(0.05)}${month}-${doubt(0.05)}${day}${doubt()}`, () => `${year(dice)}-${month}-${day}`, () => `${year(dice)}-${month}-${day}${time()}`,
  ])();
}

const side = (dice: Dice): string => (dice.chance(0.2) ? dice.pick(['', '..']) : point(dice));

function set(dice: Dice): string {
  const [open, close] = dice.pick([['[', ']'], ['{', '}']]);
  const item = (): string => (dice.chance(0.2) ? `${point(dice)}..${point(dice)}` : point(dice));
  return `${open}${dice.pick(['', '', '', '..'])}${dice.list(0, 5, item).join(dice.pick([',', ', ']))}${dice.pick(['', '', '', '..'])}${close}`;
}

/** EDTF, most often one that can be read. */
export function edtf(dice: Dice): string {
  const kind = dice.next();
  return kind < 0.6 ? point(dice) : kind < 0.9 ? `${side(dice)}/${side(dice)}` : set(dice);
}

/** A date, nearly one, or none at all. */
export function anyDate(dice: Dice): string {
  const kind = dice.next();
  return kind < 0.6 ? edtf(dice) : kind < 0.9 ? mutated(dice, edtf(dice)) : anyText(dice);
}

const months = ['January', 'Feb', 'march', 'Sept.', 'December', 'января', 'март', 'сент.', 'мая', 'août', 'März', '12月'];

/** A date as people write it, or nearly. */
export function writtenDate(dice: Dice): string {
  const day = (): string => String(dice.whole(0, 32));
  const y = (): string => dice.pick([String(dice.whole(1, 2100)), String(dice.whole(1, 99)), '’94', '1990s', '500 BC', '12 н. э.', '44 до н. э.', 'XX век', '19th century', '1990-е']);
  const month = (): string => dice.pick(months);
  const dash = (): string => dice.pick(['-', '–', ' – ', ' to ', ' по ', '/', '—']);
  const text = dice.pick([
    () => `${day()} ${month()} ${y()}`, () => `${month()} ${day()}, ${y()}`, () => `${month()} ${y()}`, y, () => `${y()}${dash()}${y()}`, () => `${day()}${dash()}${day()} ${month()} ${y()}`,
    () => `${day()}.${day()}.${y()}`, () => `${day()}/${day()}/${y()}`, () => `${dice.pick(['c. ', 'about ', 'около ', 'since ', 'с ', 'before ', 'until ', 'early ', 'spring ', 'весна ', 'circa'])}${y()}`, () => `${y()} ${dice.pick(['г.', 'год', 'AD', 'BCE', 'CE', '?', '~'])}`,
    () => `${month()} ${day()}${dash()}${month()} ${day()}, ${y()}`, () => `${y()}-W${day()}`, () => `${day()}:${day()}`, () => `P${day()}D`, () => edtf(dice),
  ])();
  return dice.chance(0.3) ? mutated(dice, text) : text;
}
