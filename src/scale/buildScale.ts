import { breaksOf } from './breaksOf.js';
import { piecewise } from './piecewise.js';
import type { Piecewise } from './piecewise.js';
import type { Break, PositionScale } from './types.js';

/** What solving gives: where each knot stands. Times ascend strictly, positions run strictly one way. */
export interface Knots { times: ArrayLike<number>; positions: ArrayLike<number> }

type Pair = [number, number];

interface Inside {
  /** The line before `invert` rounds to whole milliseconds: what a view over the scale multiplies. */
  line(): Piecewise;
  /** See buildScale. */
  more?: (scale: PositionScale) => object;
}

/** What views know of the scales they are over. */
export const insides = /* @__PURE__ */ new WeakMap<PositionScale, Inside>();

/** The time at px: whole milliseconds, as D3's Dates are, wherever that moves nothing by half a px. */
export function invertOn({ at, invert }: Piecewise, px: number): number {
  const time = invert(px);
  const whole = Math.round(time);
  return Math.abs(at(whole) - px) < 0.5 ? whole : time;
}

/**
 * Makes a scale of D3's manners out of the one thing the kinds differ in: where the knots stand.
 *
 * `options` are the kind's own settings with their defaults; each becomes an accessor of the scale, `scale.minGap()` to read and
 * `scale.minGap(8)` to set (arrays are copied in and out, one level deep; clean and sort them in `solve`). `solve` is called when a
 * position is first asked for after domain, range or an option changed, once, with the domain ascending (`low < high`) and the range turned with it
 * (so `range[0] > range[1]` is right-to-left); it returns knots whose first and last times are the domain's ends. A domain of one instant
 * never reaches it: it stands in the middle of the range. The result is kept, never written to, and shared by copies. `more` makes
 * further methods, for the scale and its copies: `ticking` those of ticks, which a drawing does without.
 *
 * @example
 * export const scaleElastic = () =>
 *   buildScale<ElasticScale, ElasticOptions>('elastic', { events: [], minGap: 24, … }, solve, undefined, undefined, ticking);
 */
export function buildScale<S extends PositionScale, O extends object = object>(
  kind: S['kind'],
  options: O,
  solve: (domain: Readonly<Pair>, range: Readonly<Pair>, options: Readonly<O>) => Knots,
  domain: Pair = [Date.UTC(2000, 0, 1), Date.UTC(2000, 0, 2)],
  range: Pair = [0, 1],
  more?: (scale: PositionScale) => object,
  solved?: Solved,
): S {
  const solution = (): Solved => (solved ??= solveWith((d, r) => solve(d, r, options), domain, range));
  const at = (time: number | Date): number => solution().line.at(+time);
  const scale = Object.assign(at, {
    kind,
    domain(value?: readonly [number | Date, number | Date]) {
      if (!value) return [...domain];
      domain = [+value[0], +value[1]];
      return changed();
    },
    range(value?: Readonly<Pair>) {
      if (!value) return [...range];
      range = [+value[0], +value[1]];
      return changed();
    },
    invert: (px: number) => invertOn(solution().line, px),
    copy: () => buildScale(kind, options, solve, domain, range, more, solved),
    knots: () => solution().times,
    breaks: () => (solution().breaks ??= breaksOf(solution().times, solution().positions)),
  }) as unknown as S;
  const changed = (): S => ((solved = undefined), scale);
  for (const name of Object.keys(options) as (keyof O & string)[]) {
    Object.assign(scale, {
      [name](value?: O[typeof name]) {
        if (value === undefined) return own(options[name]);
        options = { ...options, [name]: own(value) };
        return changed();
      },
    });
  }
  if (more) Object.assign(scale, more(scale));
  insides.set(scale, { line: () => solution().line, more });
  return scale;
}

interface Solved { times: readonly number[]; positions: ArrayLike<number>; line: Piecewise; breaks?: Break[] }

function solveWith(solve: (domain: Pair, range: Pair) => Knots, [a, b]: Pair, [p, q]: Pair): Solved {
  const { times, positions } = a === b ? { times: [a], positions: [(p + q) / 2] } : a < b ? solve([a, b], [p, q]) : solve([b, a], [q, p]);
  return { times: Array.from(times), positions, line: piecewise(times, positions) };
}

const own = <T>(value: T): T => (ArrayBuffer.isView(value) || Array.isArray(value) ? ((value as T[]).slice() as T) : value);
