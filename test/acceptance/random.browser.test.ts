import { beforeAll, describe, expect, it } from 'vitest';
import { brokenWords, clipped, displaced, markOverlaps, outside, repeated, textOverlaps, uncounted, type Drawing, type Fact } from './support/geometry.js';
import { factsOf, sweep } from './support/page.js';
import { randomDocument } from './support/random-document.js';

interface Case { name: string; facts: Fact[]; pinned: string[]; drawing: Drawing }

describe('40 random documents of 1 to 60 events, at three widths each', () => {
  const cases: Case[] = [];
  const faults = (find: (drawing: Drawing, facts: Fact[]) => string[]) => cases.flatMap(({ name, drawing, facts }) => find(drawing, facts).map((fault) => `${name}: ${fault}`));

  beforeAll(async () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const data = randomDocument(seed);
      const facts = factsOf(data, 'en');
      const pinned = data.events.filter((event) => event.pinned).map(({ id }) => id);
      const three = [280 + (seed * 37) % 360, 640 + (seed * 53) % 500, 1140 + (seed * 71) % 1400];
      for (const [width, drawing] of await sweep(data, three)) cases.push({ name: `seed ${seed} (${facts.length} events), ${width} px`, facts, pinned, drawing });
    }
  }, 60_000);

  it('are of every size and all drawn', () => {
    const sizes = cases.map(({ facts }) => facts.length);
    expect(cases.length).toBe(120);
    expect([Math.min(...sizes) <= 5, Math.max(...sizes) >= 55]).toEqual([true, true]);
    expect(faults(({ lines }) => (lines.some(({ inChart }) => inChart) ? [] : ['nothing is drawn']))).toEqual([]);
  });
  it('have no two texts that overlap', () => expect(faults((drawing) => textOverlaps(drawing))).toEqual([]));
  it('have no text on a marker, bar or pole of another event', () => expect(faults((drawing) => markOverlaps(drawing))).toEqual([]));
  it('have no clipped title', () => expect(faults((drawing, facts) => clipped(drawing, facts))).toEqual([]));
  it('have no broken word', () => expect(faults(brokenWords)).toEqual([]));
  it('have no text out of the element', () => expect(faults((drawing) => outside(drawing))).toEqual([]));
  it('have every label at its date', () => expect(faults((drawing, facts) => displaced(drawing, facts))).toEqual([]));
  it('have every event as a label, a marker or in a count, and the counts add up', () => expect(faults(uncounted)).toEqual([]));
  it('have no event with two labels', () => expect(faults(repeated)).toEqual([]));
  it('have a label for every pinned event', () => {
    expect(cases.flatMap(({ pinned }) => pinned).length).toBeGreaterThan(100);
    expect(cases.flatMap(({ name, pinned, drawing }) => pinned.filter((id) => !drawing.labels.includes(id)).map((id) => `${name}: ${id} has no label`))).toEqual([]);
  });
  it('have a horizontal chart of at most 480 px', () => expect(faults(({ horizontal, chart }) => (horizontal && chart.y1 - chart.y0 > 480 ? [`${chart.y1 - chart.y0} px`] : []))).toEqual([]));
});
