import { insides, invertOn } from './buildScale.js';
import { lineOf } from './lineOf.js';
import type { PositionScale } from './types.js';
import { viewportTransform } from './viewport.js';
import type { ViewTransform } from './viewport.js';

/**
 * A view over a scale: its positions are `k × scale(time) + x`. Copies nothing, solves nothing: O(1).
 *
 * `domain()` is what is on screen and `range()` the scale's own; setting them makes the view show that domain, or the same in another range, and leaves
 * the scale alone, as does `copy()`. `knots()` are those on screen and its ends; `breaks()` are the scale's, whole. The scale under it is not to be
 * changed while the view is in use (`copy()` the view first).
 */
export function rescale<S extends PositionScale>(scale: S, { k, x }: ViewTransform): S {
  const at = (time: number): number => k * lineOf(scale).at(time) + x;
  const line = { at, invert: (px: number): number => lineOf(scale).invert((px - x) / k) };
  let range = scale.range();
  const domain = (): [number, number] => [invertOn(line, range[0]), invertOn(line, range[1])];
  const view = Object.assign((time: number | Date) => at(+time), {
    kind: scale.kind,
    domain(value?: readonly [number | Date, number | Date]) {
      if (!value) return domain();
      const [a, b] = [lineOf(scale).at(+value[0]), lineOf(scale).at(+value[1])];
      k = a === b ? 1 : (range[1] - range[0]) / (b - a);
      x = range[0] - k * a;
      return view;
    },
    range(value?: readonly [number, number]) {
      if (!value) return [...range];
      const factor = range[0] === range[1] ? 1 : (value[1] - value[0]) / (range[1] - range[0]);
      k *= factor;
      x = value[0] + (x - range[0]) * factor;
      range = [+value[0], +value[1]];
      return view;
    },
    invert: (px: number) => invertOn(line, px),
    copy: () => rescale(scale.copy(), { k, x }).range(range),
    knots() {
      const [low, high] = domain().sort((a, b) => a - b);
      return [...new Set([low, ...scale.knots().filter((time) => time > low && time < high), high])];
    },
    breaks: () => scale.breaks(),
  }) as unknown as S;
  const more = insides.get(scale)?.more;
  insides.set(view, { line: () => line, more });
  return more ? Object.assign(view, more(view)) : view;
}

/** The view that fills the scale's range with a viewport. */
export const viewOf = <S extends PositionScale>(scale: S, viewport: readonly [number, number]): S => rescale(scale, viewportTransform(scale, viewport));
