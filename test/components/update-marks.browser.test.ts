import fc from 'fast-check';
import { expect, test } from 'vitest';
import { made, renderMarks } from '../../src/components/render-marks.js';
import { updateMarks } from '../../src/components/update-marks.js';
import type { Mark } from '../../src/scene/types.js';

const px = fc.integer({ min: 0, max: 9 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const base = { id: maybe(fc.constantFrom('a', 'b', 'c')), category: maybe(px), opacity: maybe(fc.constantFrom(0.2, 0.5)), dashed: maybe(fc.boolean()) };
const text = fc.record({ ...base, type: fc.constant('text'), role: fc.constantFrom('tick-label', 'title'), x: px, y: px, text: fc.constantFrom('1994', '1995', 'May', 'Lukashenko-', ''), anchor: maybe(fc.constant('middle')) });
const flat = fc.oneof(
  text,
  fc.record({ ...base, type: fc.constant('path'), role: fc.constantFrom('tick', 'span', 'pole'), d: fc.constantFrom('M0,0', 'M1,1') }),
  fc.record({ ...base, type: fc.constant('rect'), role: fc.constantFrom('band', 'span'), x: px, y: px, width: px, height: px, radius: maybe(px) }),
  fc.record({ ...base, type: fc.constant('circle'), role: fc.constant('marker'), x: px, y: px, radius: px }),
) as fc.Arbitrary<Mark>;
const marks = fc.array(fc.oneof({ weight: 6, arbitrary: flat }, { weight: 1, arbitrary: fc.record({ type: fc.constant('g'), role: fc.constant('era'), marks: fc.array(flat, { maxLength: 2 }) }) as fc.Arbitrary<Mark> }), { maxLength: 12 });

test('updateMarks(was, marks) leaves what marks drawn anew would be, in one group, as they follow one another', () => {
  fc.assert(fc.property(fc.array(marks, { minLength: 2, maxLength: 5 }), (steps) => {
    const group = renderMarks(steps[0]);
    for (let i = 1; i < steps.length; i++) {
      updateMarks(steps[i - 1], steps[i]);
      expect(renderMarks(steps[i])).toBe(group);
      const anew = renderMarks(structuredClone(steps[i]));
      expect(group.isEqualNode(anew)).toBe(true);
      expect(made.has(steps[i - 1])).toBe(false);
    }
  }), { seed: 11, numRuns: 500 });
});

test('a node stays with its event or its words, and nothing is written where nothing has changed', () => {
  const tick = (words: string, x: number): Mark => ({ type: 'text', role: 'tick-label', x, y: 5, text: words });
  const bar = (id: string, x: number): Mark => ({ type: 'rect', role: 'span', id, x, y: 5, width: 9, height: 4 });
  const was = [bar('a', 0), bar('b', 20), tick('1994', 0), tick('1995', 20)];
  const group = renderMarks(was);
  const [, b, , year] = group.children;
  const next = [bar('b', 10), bar('c', 30), tick('1995', 10), tick('1996', 30)];
  updateMarks(was, next);
  expect([group.children[0], group.children[2]]).toEqual([b, year]);
  const seen = new MutationObserver(() => undefined);
  seen.observe(group, { subtree: true, childList: true, characterData: true });
  const attributes = new MutationObserver(() => undefined);
  attributes.observe(group, { subtree: true, attributeFilter: ['x', 'y', 'width', 'data-id'] });
  updateMarks(next, structuredClone(next));
  expect([...seen.takeRecords(), ...attributes.takeRecords()]).toEqual([]);
});

test('what has been drawn already is not drawn over', () => {
  const was: Mark[] = [{ type: 'circle', role: 'marker', x: 1, y: 1, radius: 3 }];
  const other: Mark[] = [{ type: 'circle', role: 'marker', x: 2, y: 1, radius: 3 }];
  const [first, second] = [renderMarks(was), renderMarks(other)];
  updateMarks(was, other);
  updateMarks(undefined, []);
  expect([renderMarks(was), renderMarks(other)]).toEqual([first, second]);
});
