import type { TimelineDocument, TimelineEvent } from '../../../src/data/types.js';
import { random } from './page.js';

const words = 'the war of peace treaty signed in border crisis and a long march to parliament opens after elections government falls new constitution river floods an earthquake reported troops withdraw capital besieged internationalisation unprecedented agreement'.split(' ');
const categories = { one: { label: 'One' }, two: { label: 'Two' }, three: { label: 'Three' } };

const pad = (value: number, digits = 2): string => String(value).padStart(digits, '0');

/** A document of 1 to 60 events, the same for a seed: a few crowds of any spread, and every kind of date. */
export function randomDocument(seed: number): TimelineDocument {
  const next = random(seed * 7919 + 1);
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(values: readonly T[]): T => values[whole(0, values.length - 1)];
  const day = (time: number): string => new Date(time).toISOString().slice(0, 10);
  const years = 365.25 * 864e5;
  const centre = Date.UTC(whole(1700, 2020), 0, 1);
  const reach = 10 ** (next() * 4 - 1.5) * years;
  const crowds = Array.from({ length: whole(1, 6) }, () => ({ at: centre + (next() - 0.5) * Math.min(reach, 400 * years), spread: 10 ** (-3 * next()) * Math.min(reach, 100 * years) }));
  const instant = (): number => {
    const { at, spread } = pick(crowds);
    return Math.min(Math.max(at + (next() + next() - 1) * spread, Date.UTC(1000, 0, 1)), Date.UTC(2500, 0, 1));
  };
  const date = (): string => {
    const from = instant();
    const d = day(from);
    const year = d.slice(0, 4);
    const later = day(from + next() ** 3 * reach * 0.5 + 864e5);
    return pick([
      () => d, () => d, () => d, () => d, () => d, () => year, () => d.slice(0, 7), () => `${d}~`, () => `${year}~`, () => `${d.slice(0, 7)}?`, () => `${year}%`,
      () => `${d}/${later}`, () => `${d}/${later}`, () => `${d}/${later}`, () => `${year}~/${later.slice(0, 4)}`, () => `${d}/..`, () => `../${d}`, () => `${d}/`, () => `/${d}`,
      () => `${year}-${pad(whole(21, 24))}`, () => `${year.slice(0, 3)}X`, () => `${year}-${pad(whole(33, 36))}`, () => `${d}T${pad(whole(0, 23))}:${pad(whole(0, 59))}:00Z`,
    ])();
  };
  const events = Array.from({ length: whole(1, 60) }, (_, i): TimelineEvent => ({
    id: `e${i}`,
    date: i && next() < 0.08 ? '' : date(),
    title: `${i} ${Array.from({ length: whole(0, 9) }, () => pick(words)).join(' ')}`.trim(),
    ...(next() < 0.7 && { category: pick(Object.keys(categories)) }),
    ...(next() < 0.5 && { importance: next() }),
    ...(next() < 0.05 && { pinned: true }),
  }));
  // Some stand at the very date of the one before.
  events.forEach((event, i) => { if (!event.date) event.date = events[i - 1].date; });
  return { title: `Document ${seed}`, lang: 'en', categories, events };
}
