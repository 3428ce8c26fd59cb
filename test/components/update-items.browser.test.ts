import fc from 'fast-check';
import { expect, test } from 'vitest';
import { svgElement } from '../../src/components/render-marks.js';
import { updateItems } from '../../src/components/update-items.js';
import type { PictureItem } from '../../src/scene/index.js';

const item = (k: number, shift?: number): PictureItem => ({
  kind: k % 3 ? 'label' : 'cluster', ids: k % 3 ? [`e${k}`] : [`e${k}`, `f${k}`], rows: [k], name: `Event ${k}`, box: { x: 10 * k, y: 5, width: 4 + k, height: 30 },
  marks: [{ type: 'circle', role: 'marker', x: 10 * k, y: 5, radius: 3 }], ...(k % 2 && { spoken: `Said of ${k}` }), ...(shift !== undefined && { shift }),
} as PictureItem);
const known = Array.from({ length: 7 }, (_, k) => item(k));
const fresh = (items: readonly PictureItem[]): PictureItem[] => structuredClone(items) as PictureItem[];
const none = { active: undefined, open: undefined, found: undefined };

test('updateItems(list, items, state) leaves what items made anew would be, whatever was there before, in the nodes that were there', () => {
  const lists = fc.array(fc.subarray(known), { minLength: 1, maxLength: 6 });
  fc.assert(fc.property(lists, fc.nat(6), fc.nat(6), fc.boolean(), fc.option(fc.nat(40)), (steps, active, open, search, shift) => {
    const list = svgElement('g', { role: 'list' });
    steps.forEach((items, step) => {
      const moved = step % 2 && shift !== null ? items.map((one) => ({ ...one, shift })) : items;
      const state = { active: moved[active], open: moved[open], found: search ? ({ rows }: PictureItem) => rows[0] > 2 : undefined };
      const before = [...list.children];
      updateItems(list, moved, state);
      const copies = fresh(moved);
      const anew = svgElement('g', { role: 'list' });
      updateItems(anew, copies, { ...state, active: copies[active], open: copies[open] });
      expect(list.isEqualNode(anew)).toBe(true);
      expect([...list.children].slice(0, before.length)).toEqual(before.slice(0, moved.length));
      expect([...list.querySelectorAll('[tabindex="0"]')].map((node) => node.getAttribute('aria-label'))).toEqual(moved.length ? [(moved[active] ?? moved[0]).name] : []);
    });
  }), { seed: 7, numRuns: 300 });
});

test('updateItems(list, items, state) writes nothing where nothing has changed', () => {
  const list = svgElement('g', { role: 'list' });
  updateItems(list, known, none);
  const seen = new MutationObserver(() => undefined);
  seen.observe(list, { subtree: true, childList: true, attributes: true });
  updateItems(list, known.map((one) => ({ ...one })), none);
  expect(seen.takeRecords()).toEqual([]);
  updateItems(list, known, { ...none, open: known[2] });
  expect(seen.takeRecords().map(({ attributeName }) => attributeName)).toEqual(['aria-expanded']);
});
