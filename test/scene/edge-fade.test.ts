import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composePicture } from '../../src/scene/index.js';
import { belarus, inputOf } from './support.js';

describe.each([['none', 'ltr'], ['none', 'rtl'], ['category', 'ltr'], ['category', 'rtl']] as const)('the fade of labels, lanes %s, %s', (lanes, direction) => {
  const input = inputOf(belarus, { lanes, direction });
  const all = composePicture(input);
  const [from, to] = all.scale.range();
  /** A window of a fifth of the axis, `at` px of it. */
  const fades = (at: number) => {
    const px = at * 0.8 * (to - from);
    const picture = composePicture({ ...input, viewport: [all.scale.invert(from + px), all.scale.invert(from + px + 0.2 * (to - from))] });
    return new Map(picture.items.filter(({ kind }) => kind === 'label').map(({ ids, fade }) => [ids[0], fade ?? 1]));
  };

  test('is none at the ends of the axis and in the whole: nothing goes out there', () => {
    expect(all.items.filter(({ fade }) => fade !== undefined)).toEqual([]);
    const picture = composePicture({ ...input, viewport: [all.scale.domain()[0], all.scale.invert(from + 0.2 * (to - from))] });
    const first = picture.items.find(({ kind }) => kind === 'label')!;
    expect(first.fade).toBe(undefined);
  });

  test('changes little from px to px, so that a label that comes or goes was hardly there', () => {
    let gone = 0;
    // Away from the axis's ends: what stands at an end goes at once.
    let before = fades(100 / 1600);
    for (let k = 101; k <= 1500; k++) {
      const now = fades(k / 1600);
      for (const [id, fade] of before) {
        const next = now.get(id) ?? 0;
        if (!now.has(id)) gone += 1;
        expect(Math.abs(next - fade), id).toBeLessThan(0.2);
      }
      for (const [id, fade] of now) if (!before.has(id)) expect(fade, id).toBeLessThan(0.2);
      before = now;
    }
    expect(gone).toBeGreaterThan(3);
  });

  test('is always from 0 to 1', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (at) => {
      for (const fade of fades(at).values()) expect(fade >= 0 && fade <= 1).toBe(true);
    }), { seed: 42, numRuns: 60 });
  });
});
