import { axisTicks, clampViewport, fitViewport, panViewport, scaleElastic, scaleEven, scaleTime, viewOf, zoomViewport, type TimelineScale } from '../../src/scale/index.js';
import type { Dice } from './dice.js';
import { must } from './expect.js';
import type { Target } from './target.js';

const YEAR = 31556952e3;

interface Scaled { kind: 'time' | 'elastic' | 'even'; domain: [number, number]; range: [number, number]; events: number[]; gaps: [number, number]; pairs: [number, number, number][]; count: number; factor: number; finite: boolean }

/** A time, most often one in history; out to ±10^15 years. */
function time(dice: Dice): number {
  const size = dice.pick([1, 1e3, 864e5, YEAR, 100 * YEAR, 1e4 * YEAR, 1e9 * YEAR, 1e15 * YEAR]);
  return dice.pick([0, 1, -1])
    ? Math.round((dice.next() - 0.5) * 2 * size) + dice.pick([0, 0, Date.UTC(2000, 0, 1)])
    : dice.pick([0, Date.UTC(1994, 0, 1), 864e13, -864e13, 864e13 + 1, Date.UTC(-1, 0), 2 ** 53]);
}

const wild = (dice: Dice): number => dice.pick([NaN, Infinity, -Infinity, 1e308, -1e308, 5e-324, -0, 0]);

function scaled(dice: Dice): Scaled {
  const finite = dice.chance(0.85);
  const any = (): number => (!finite && dice.chance(0.3) ? wild(dice) : time(dice));
  const px = (): number => (!finite && dice.chance(0.3) ? wild(dice) : dice.pick([0, 1, 0.5, 320, 1000, 2560, 1e6, dice.whole(-3000, 3000)]));
  const same = any();
  const domain: [number, number] = dice.chance(0.05) ? [same, same] : [any(), any()];
  const [low, high] = domain[0] < domain[1] ? domain : [domain[1], domain[0]];
  const inside = (): number => low + Math.round(dice.next() * (high - low));
  const crowd = inside();
  const events = dice.list(0, dice.chance(0.02) ? 3000 : 30, () => dice.pick([inside, inside, () => crowd, () => crowd + dice.whole(0, 5), any])());
  const pairs = dice.list(0, 10, (): [number, number, number] => [dice.whole(0, events.length), dice.whole(0, events.length), dice.pick([0, 1, 40, 200, 1e4, finite ? 5 : NaN, finite ? 7 : -5])]);
  return {
    kind: dice.pick(['time', 'elastic', 'even'] as const), domain, range: [px(), px()], events, pairs, finite, count: dice.pick([10, 1, 0, 2, 50, 1000, -1, finite ? 5 : NaN]),
    gaps: [dice.pick([0, 0, 4, 24, 1e4, finite ? 1 : NaN]), dice.pick([Infinity, 100, 20, 1, 0, finite ? 50 : NaN])], factor: dice.pick([2, 0.5, 1e6, 1e-6, 1.1, finite ? 3 : NaN, finite ? 3 : 0]),
  };
}

function build({ kind, domain, range, events, gaps, pairs }: Scaled): TimelineScale {
  if (kind === 'time') return scaleTime().domain(domain).range(range);
  if (kind === 'even') return scaleEven().domain(domain).range(range).events(events);
  return scaleElastic().domain(domain).range(range).events(events).minGap(gaps[0]).maxGap(gaps[1]).atLeast(pairs);
}

/** The least difference of two numbers of a size that is sure to be seen. */
const ulps = (...values: number[]): number => Math.max(...values.map(Math.abs), 1e-300) * 2 ** -44;

function sound(scale: TimelineScale, { domain, range, events, count }: Scaled): void {
  const [low, high] = domain[0] <= domain[1] ? domain : [domain[1], domain[0]];
  const [p, q] = domain[0] <= domain[1] ? range : [range[1], range[0]];
  const slack = ulps(p, q);
  if (low < high) must(Math.abs(scale(low) - p) <= slack && Math.abs(scale(high) - q) <= Math.max(slack, 1e-6), () => `the domain's ends stand at the range's: ${scale(low)}, ${scale(high)}`);
  const times = [low, high, (low + high) / 2, ...events].filter((time) => time >= low && time <= high).sort((a, b) => a - b);
  const sign = q < p ? -1 : 1;
  times.forEach((time, i) => {
    const at = scale(time);
    must(Number.isFinite(at), () => `${time} has a place: ${at}`);
    if (i) must((at - scale(times[i - 1])) * sign >= -slack, () => `later is further: ${scale(times[i - 1])}, ${at} for ${times[i - 1]}, ${time}`);
    const back = scale.invert(at);
    must(Number.isFinite(back), () => `${at} has a time: ${back}`);
    if (low < high && p !== q) must(Math.abs(scale(back) - at) < 0.5 + 2 * slack, () => `invert comes back to ${at}: ${scale(back)}`);
  });
  for (const { start, end, ratio } of scale.breaks()) must(start < end && start >= low && end <= high && ratio >= 0 && ratio < Infinity, () => `a break is a part of the domain: ${start} ${end} ${ratio}`);
  const ticks = scale.ticks(count);
  must(ticks.length <= 20 * Math.max(10, count) + 2 * events.length, () => `about ${count} ticks: ${ticks.length}`);
  const turn = domain[1] < domain[0] ? -1 : 1;
  ticks.forEach((tick, i) => must(tick >= low && tick <= high && (!i || (tick - ticks[i - 1]) * turn > 0), () => `ticks run through the domain: ${tick}`));
  const format = scale.tickFormat(count);
  for (const tick of ticks.slice(0, 3)) must(!/NaN|Invalid|undefined/.test(format(tick)), () => `a tick has words: ${format(tick)}`);
  if (low < high && Math.abs(q - p) <= 3000) {
    const axis = axisTicks(scale, { minRoom: 60 });
    must(axis.length <= Math.abs(q - p) / 4 + 2, () => `ticks stand apart: ${axis.length}`);
    axis.forEach((tick, i) => must(Number.isFinite(tick.position) && (!i || tick.time > axis[i - 1].time), () => `axis ticks ascend: ${tick.time}`));
  }
}

function seen(scale: TimelineScale, { domain, factor, finite, gaps }: Scaled): void {
  const [low, high] = domain[0] <= domain[1] ? domain : [domain[1], domain[0]];
  const middle = (low + high) / 2;
  const views = [zoomViewport(scale, [low, high], factor), zoomViewport(scale, [low, middle], factor, gaps[0]), panViewport(scale, [low, middle], factor * 10), fitViewport(scale, [low, middle], 10), clampViewport(scale, [middle, high + 1e9])];
  if (!finite || !(low < high) || scale.range()[0] === scale.range()[1]) return;
  for (const [from, before] of views) {
    must(from <= before && from >= low - ulps(low, high) && before <= high + ulps(low, high), () => `a view lies in the domain: ${from} to ${before} of ${low} to ${high}`);
    if (from < before) must(Number.isFinite(viewOf(scale, [from, before])(middle)), 'a view has places');
  }
}

export const scales: Target<Scaled> = {
  name: 'scales',
  weight: 8,
  make: scaled,
  check(input) {
    const scale = build(input);
    if (input.finite) sound(scale, input);
    else {
      // What is no number gives none; it neither throws nor hangs.
      for (const value of [...input.domain, ...input.range, NaN, 0]) [scale(value), scale.invert(value)].forEach((result) => must(typeof result === 'number', 'a number'));
      scale.breaks();
      scale.ticks(input.count).slice(0, 3).forEach(scale.tickFormat(input.count));
      // Ticks are as many as there is room for: nobody's screen is 1e308 px wide.
      if (Math.abs(input.range[1] - input.range[0]) <= 3000) axisTicks(scale, { minRoom: 60 });
    }
    seen(scale, input);
  },
};
