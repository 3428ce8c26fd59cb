import type { TimelineDocument, TimelineEvent } from '../../src/data/index.js';
import { cachedMeasure, estimateText } from '../../src/measure/index.js';
import type { PictureInput } from '../../src/scene/index.js';
import { inputOf } from './support.js';

const words: Record<string, readonly string[]> = {
  en: 'the war of peace treaty signed in border crisis and a long march to parliament opens after elections government falls new constitution river floods an earthquake internationalisation re-election Kyiv–Warsaw 24/7'.split(' '),
  ru: 'война и мир в столице подписан договор о границе после выборов правительство уходит новая конституция землетрясение перепрофилирование наводнение на реке из-за чего-то с-т'.split(' '),
  ar: 'حرب و معاهدة السلام في العاصمة انتخابات جديدة بعد أزمة الحدود دستور البلاد زلزال والاستقلالية فيضان النهر من إلى 1994 NATO'.split(' '),
  zh: '战争 与 和平 条约 在 首都 签署 边境 危机 之后 选举 政府 垮台 新 宪法 河水 泛滥 大地震 国际化， 议会 开幕。 NATO 2021年'.split(' '),
};
export const languages = Object.keys(words);

/** Numbers from 0 to 1, the same for a seed. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const YEAR = 365.25 * 864e5;

/** Dates of every kind in a few crowds of any spread, from a minute to millennia. */
function dates(next: () => number): () => string {
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const reach = 10 ** (next() * 5.5 - 3) * YEAR;
  const centre = Date.UTC(whole(1300, 2000), 0, 1) + next() * YEAR;
  const crowds = Array.from({ length: whole(1, 6) }, () => ({ at: centre + (next() - 0.5) * Math.min(reach, 400 * YEAR), spread: 10 ** (-4 * next()) * Math.min(reach, 200 * YEAR) }));
  const timed = reach < 0.02 * YEAR;
  return () => {
    const { at, spread } = crowds[whole(0, crowds.length - 1)];
    const from = at + (next() + next() - 1) * spread;
    const instant = new Date(from).toISOString();
    const d = instant.slice(0, 10);
    const year = d.slice(0, 4);
    const later = new Date(from + next() ** 3 * reach * 0.5 + 864e5).toISOString().slice(0, 10);
    if (timed && next() < 0.7) return `${instant.slice(0, 17)}00Z`;
    const kinds = [d, d, d, d, d, year, d.slice(0, 7), `${d}~`, `${year}~`, `${d.slice(0, 7)}?`, `${year}%`, `${d}/${later}`, `${d}/${later}`, `${year}~/${later.slice(0, 4)}`, `${d}/..`, `../${d}`, `${d}/`, `${year}-21`, `${year.slice(0, 3)}X`, `${year}-33`];
    return kinds[whole(0, kinds.length - 1)];
  };
}

/** A document of 1 to 400 events, few as often as many; the same for a seed. */
export function seededDocument(seed: number): TimelineDocument {
  const next = random(seed * 7919 + 17);
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const lang = languages[seed % languages.length];
  const date = dates(next);
  const count = seed % 100 === 0 ? 400 : Math.floor(401 ** next());
  const longest = whole(1, 14);
  const own = words[lang];
  const events: TimelineEvent[] = [];
  for (let i = 0; i < count; i++) {
    const title = [i, ...Array.from({ length: whole(0, longest) }, () => own[whole(0, own.length - 1)])].join(lang === 'zh' ? '' : ' ');
    // Some stand at the very date of the one before.
    const at = i && next() < 0.08 ? events[i - 1].date : date();
    events.push({ id: `e${i}`, date: at, title, ...(next() < 0.6 && { category: next() < 0.5 ? 'one' : 'two' }), ...(next() < 0.5 && { importance: next() }), ...(next() < 0.02 && { pinned: true }) });
  }
  const eras = next() < 0.3 ? [{ date: '1800/1900', label: own[0] }, { date: '1990/..', label: own[1] }] : [];
  return { title: `${seed}`, lang, categories: { one: { label: own[2] }, two: { label: own[3] } }, eras, events };
}

const scales = ['elastic', 'time', 'even'] as const;
export const measure = cachedMeasure(estimateText, 1e5);
const widths = [320, 480, 768, 1024, 1200, 1440, 1920];

export const orientationOf = (seed: number): PictureInput['orientation'] => ((seed >> 2) % 2 ? 'vertical' : 'horizontal');

/** What the chart of a seed is drawn from, from left to right: every language, scale and orientation in turn. */
export function seededInput(seed: number): PictureInput {
  const document = seededDocument(seed);
  const orientation = orientationOf(seed);
  return inputOf(document, {
    measure, lang: document.lang, orientation, scale: scales[(seed >> 3) % 3], width: widths[seed % 7], overview: seed % 5 === 0, order: orientation === 'vertical' && seed % 3 === 0 ? 'newest' : 'oldest',
  });
}
