import '../../../src/index.js';
import belarusJson from '../../../src/data/belarus.json';
import type { EventTimeline } from '../../../src/index.js';
import { parseDate } from '../../../src/time/index.js';
import type { Text, TimelineDocument } from '../../../src/data/types.js';
import { collect } from './collect.js';
import type { Drawing, Fact } from './geometry.js';

export const belarus = belarusJson as unknown as TimelineDocument;
export type Lang = 'en' | 'ru';

/** Fonts of a bare Debian with Chromium: the first that is there. */
export const plainType = '"DejaVu Sans", "Liberation Sans", sans-serif';
export const widths = Array.from({ length: (2560 - 280) / 40 + 1 }, (_, i) => 280 + 40 * i);

/** True where a font of this name is installed: it makes another width than the fallback. */
export function installed(family: string): boolean {
  const context = document.createElement('canvas').getContext('2d')!;
  const width = (font: string) => { context.font = font; return context.measureText('Wi Щ mgЖ 10').width; };
  return ['monospace', 'serif'].every((other) => width(`40px "${family}", ${other}`) !== width(`40px ${other}`));
}

export const textIn = (text: Text, lang: string): string => (typeof text === 'string' ? text : text[lang] ?? Object.values(text)[0]);

/**
 * What a document says, for the checker. Where an interval has no beginning the contract names no place for it: an unknown one is taken
 * to stand at what is known, its end, and an open one at the earliest date of all, from where it runs off.
 */
export function factsOf({ events }: TimelineDocument, lang: string): Fact[] {
  const spans = events.map(({ date }) => parseDate(date));
  const known = spans.map(({ start, unknownStart, to }) => (unknownStart && to ? to.start : start));
  const ends = spans.flatMap(({ from, to }) => [from, to].flatMap((side) => (side ? [side.start] : [])));
  const first = Math.min(...[...known, ...ends].filter((time) => time > -Infinity));
  return events.map(({ id, title }, i) => ({ id, start: known[i] > -Infinity ? known[i] : first, title: textIn(title, lang) }));
}

/** Three frames: size observers have been heard, and what they asked for has been drawn. */
export const frames = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));

export async function settled(element: EventTimeline): Promise<void> {
  await element.ready;
  await frames();
  await element.updateComplete;
}

/** Resolves once a condition holds; a test that waits in vain fails by its time limit. */
export async function until<T>(condition: () => T): Promise<NonNullable<T>> {
  for (;;) {
    const value = condition();
    if (value) return value;
    await frames();
  }
}

interface Setting { lang?: string; width?: number; font?: string; size?: string; attributes?: Record<string, string> }

/** An element with a document in a container of a width, on an otherwise empty page. */
export async function draw(data: TimelineDocument | undefined, { lang = 'en', width = 1000, font = plainType, size = '16px', attributes = {} }: Setting = {}): Promise<{ element: EventTimeline; container: HTMLElement }> {
  const container = document.createElement('div');
  container.style.cssText = `width:${width}px;font-family:${font};font-size:${size}`;
  const element = document.createElement('event-timeline');
  element.lang = lang;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (data) element.document = data;
  container.append(element);
  document.body.append(container);
  await settled(element);
  return { element, container };
}

/** One element, drawn at every width in turn. */
export async function sweep(data: TimelineDocument, at: readonly number[], setting: Setting = {}): Promise<Map<number, Drawing>> {
  const { element, container } = await draw(data, { ...setting, width: at[0] });
  const drawings = new Map<number, Drawing>();
  for (const width of at) {
    container.style.width = `${width}px`;
    await settled(element);
    drawings.set(width, collect(element));
  }
  container.remove();
  return drawings;
}

/** Findings at every width, each with its width before it. */
export const at = (drawings: ReadonlyMap<number, Drawing>, find: (drawing: Drawing) => string[]): string[] =>
  [...drawings].flatMap(([width, drawing]) => find(drawing).map((fault) => `${width}: ${fault}`));

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
