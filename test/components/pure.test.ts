import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categoryRules } from '../../src/components/category-sheet.js';
import { readChoices } from '../../src/components/choices.js';
import { wants } from '../../src/components/controls.js';
import { keep } from '../../src/components/keep.js';
import { placeCard } from '../../src/components/place-card.js';
import { windowIn } from '../../src/components/window-in.js';

const none = { view: null, orientation: null, scale: null, lanes: null, order: null };

describe('readChoices', () => {
  it('readChoices gives the defaults where nothing is given, with no problem', () => {
    expect(readChoices(none)).toEqual({ choices: { view: 'chart', orientation: 'auto', scale: 'elastic', lanes: 'none', order: 'oldest' }, problems: [] });
  });
  it('readChoices counts an unknown value as the default and as one problem that names the attribute', () => {
    const { choices, problems } = readChoices({ ...none, scale: 'log' });
    expect(choices.scale).toBe('elastic');
    expect(problems).toEqual([expect.objectContaining({ path: 'scale', code: 'attribute', severity: 'warning', value: 'log' })]);
  });
});

describe('wants', () => {
  it('wants leaves auto, an empty and an absent value to what fits', () => {
    for (const controls of ['auto', '', null]) expect([wants(controls, 'legend', true), wants(controls, 'legend', false)]).toEqual([true, false]);
  });
  it('wants("legend dance", …) shows the legend alone and ignores the unknown word', () => {
    expect(wants('legend dance', 'legend', false)).toBe(true);
    expect(wants('legend dance', 'overview', true)).toBe(false);
    expect(wants('none', 'legend', true)).toBe(false);
  });
});

describe('keep', () => {
  it('keep(stage) runs the stage again only where an input is another one', () => {
    let runs = 0;
    const stage = keep((a: object, b: number) => ({ a, b, run: ++runs }));
    const a = {};
    expect(stage(a, 1)).toBe(stage(a, 1));
    expect(stage({}, 1).run).toBe(2);
    expect(stage(a, 1).run).toBe(3);
  });
});

describe('categoryRules', () => {
  it('categoryRules writes a light and a dark colour for each category, given or derived', () => {
    const rules = categoryRules({ title: '', events: [], categories: { a: { label: 'A', color: '#123456', dark: '#abcdef' }, b: { label: 'B', color: 'teal' }, c: { label: 'C' } } });
    expect(rules).toContain('.c0{--c:light-dark(#123456,#abcdef)}');
    expect(rules).toContain('.c1{--c:light-dark(teal,color-mix(in oklab,teal 55%,#fff))}');
    expect(rules).toMatch(/\.c2\{--c:light-dark\(#[\da-f]{6},#[\da-f]{6}\)\}/);
  });
  it('categoryRules never lets a colour end its declaration', () => {
    expect(categoryRules({ title: '', events: [], categories: { a: { label: 'A', color: 'red)}*{color:red' } } })).not.toContain('red');
  });
});

describe('placeCard', () => {
  const bounds = { x: 0, y: 0, width: 1000, height: 600 };
  it('placeCard puts the card under its anchor, starting edges together', () => {
    expect(placeCard({ x: 100, y: 50, width: 80, height: 40 }, { width: 300, height: 200 }, bounds, 'ltr')).toEqual({ x: 100, y: 98 });
    expect(placeCard({ x: 500, y: 50, width: 80, height: 40 }, { width: 300, height: 200 }, bounds, 'rtl')).toEqual({ x: 280, y: 98 });
  });
  it('placeCard goes above where there is no room below', () => {
    expect(placeCard({ x: 100, y: 500, width: 80, height: 40 }, { width: 300, height: 200 }, bounds, 'ltr').y).toBe(292);
  });
  it('placeCard never leaves the bounds sideways, and never covers its anchor where it fits around it', () => {
    const length = (max: number) => fc.integer({ min: 10, max });
    fc.assert(fc.property(length(900), length(550), length(90), length(40), length(400), length(250), fc.constantFrom('ltr' as const, 'rtl' as const), (x, y, w, h, width, height, direction) => {
      const at = placeCard({ x, y, width: w, height: h }, { width, height }, bounds, direction);
      expect(at.x).toBeGreaterThanOrEqual(0);
      expect(at.x + width).toBeLessThanOrEqual(1000);
      expect(at.x >= x + w || at.x + width <= x || at.y >= y + h || at.y + height <= y).toBe(true);
    }), { seed: 42, numRuns: 300 });
  });
});

describe('windowIn', () => {
  it('windowIn is what of a window lies in the extent, undefined for all or nothing of it', () => {
    expect(windowIn([0, 1000], [-100, 200])).toEqual([0, 200]);
    expect(windowIn([0, 1000], [-50, 1050])).toBeUndefined();
    expect(windowIn([0, 1000], [2000, 3000])).toBeUndefined();
  });
});

describe('event-timeline', () => {
  it('import of every element works in plain Node, with no DOM', async () => {
    expect(typeof document).toBe('undefined');
    const elements = await import('../../src/index.js');
    expect(Object.keys(elements)).toEqual(expect.arrayContaining(['EventTimeline', 'TimelineAxis', 'TimelineCard', 'TimelineLegend', 'TimelineList', 'TimelineOverview']));
  });
});
