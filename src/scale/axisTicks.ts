import { startOf } from '../time/index.js';
import { roundness, standing, standsOn, STEPS, stepTimes, UNITS } from './calendar.js';
import type { CalendarStep } from './calendar.js';
import type { PositionScale, Tick, TickUnit } from './types.js';

export interface AxisTickOptions {
  /** Least px between two ticks that may carry labels. */
  minRoom: number;
  /** Least px between any two ticks (default 5); Infinity: only ticks that may carry labels. */
  minMinor?: number;
  /** px a tick's label takes, the gap to the next included: keeps two ticks that may carry labels as far apart as the wider one's. */
  labelWidth?: (tick: Tick) => number;
  /** The finest unit that makes sense for what is shown (default 'second'): no hours between events known to the day. */
  finest?: TickUnit;
}

/** A tick in the making: `round` settles who yields, `major` says it stands on the step that has room for labels. */
interface Candidate extends Tick { round: number; major: boolean; majorUnit: number; width: number }

/**
 * Calendar ticks of the part of a scale that its domain and range show, in time order, several units at once: years where years have room
 * with months below where there is room, decades or millennia where years have none.
 *
 * Each stretch between knots (those under 5 px are joined) is judged by its own px per time: its finest step with `minRoom` px bears
 * labels, and single units of what that is made of (months of quarters, years of decades) stand between, unlabelled, at `minMinor` px or
 * more. Where two come too near the rounder wins. Years before 1 CE are round in words (500 BCE is -499), and 1 CE stands for the zero
 * there is not.
 *
 * `room` is 0 where a tick is not to be labelled; else at least 1, and up to the range's end for the last. `level` is 0 where no tick
 * on screen says the year, month or day that this one lies in, so that its label says the date whole; finer ticks follow a coarser one, or
 * the first of their run.
 *
 * Cost: O(ticks + knots on screen); nothing is counted through that is not drawn.
 */
export function axisTicks(scale: PositionScale, options: AxisTickOptions): Tick[] {
  const candidates = stretches(scale).flatMap(([low, high]) => inStretch(scale, low, high, options));
  const kept = place(candidates, options);
  setLevels(kept);
  setRoom(kept, scale);
  return kept.map(({ time, position, unit, step, level, room }) => ({ time, position, unit, step, level, room }));
}

const px = (a: Tick, b: Tick): number => Math.abs(a.position - b.position);

/** Neighbouring knots on screen, those nearer than 5 px joined. One pair of equal times for a domain of one instant. */
function stretches(scale: PositionScale): [number, number][] {
  const knots = scale.knots();
  const ends = [knots[0]];
  let start = scale(knots[0]);
  for (let i = 1; i < knots.length - 1; i++) {
    const position = scale(knots[i]);
    if (!(Math.abs(position - start) >= 5)) continue;
    ends.push(knots[i]);
    start = position;
  }
  ends.push(knots[knots.length - 1]);
  return ends.slice(1).map((end, i) => [ends[i], end]);
}

function inStretch(scale: PositionScale, low: number, high: number, options: AxisTickOptions): Candidate[] {
  const { minRoom, minMinor = 5, labelWidth, finest = 'second' } = options;
  const speed = high > low ? Math.abs(scale(high) - scale(low)) / (high - low) : Infinity;
  const least = UNITS.indexOf(finest);
  // Beyond 2^50 of them a number cannot count steps one by one.
  const countable = Math.max(Math.abs(low), Math.abs(high)) * 2 ** -50;
  const first = STEPS.findIndex((on) => on.unit >= least && on.least > countable);
  const tickAt = (time: number, on: CalendarStep, from = on): Candidate => {
    const at = standing(time, Math.max(from.unit, least));
    const major = standsOn(at, on);
    const step = at.unit === on.unit && major ? on.step : at.unit === from.unit ? from.step : 1;
    const level = UNITS[at.unit] === 'year' ? 0 : 1;
    return { time, position: scale(time), unit: UNITS[at.unit], step, level, room: 0, round: roundness(at), major, majorUnit: on.unit, width: 0 };
  };
  const hasRoom = (on: CalendarStep): boolean => {
    const room = on.least * speed;
    if (on.step < 1 || !(room >= minRoom)) return false;
    let samples = 3;
    if (labelWidth && room < Infinity) {
      for (const time of stepTimes(on, low, high)) {
        const tick = tickAt(time, on);
        if (tick.unit === UNITS[on.unit] && labelWidth(tick) > room) return false;
        if (!--samples) break;
      }
    }
    return true;
  };
  let finestWithRoom = first;
  while (finestWithRoom >= 0 && finestWithRoom < STEPS.length && !hasRoom(STEPS[finestWithRoom])) finestWithRoom++;
  const major = STEPS[finestWithRoom];
  if (!major) return [];
  if (speed === Infinity) return [tickAt(low, major)].filter((tick) => tick.major);
  // The coarsest of those that people count in, else the finest there is room for.
  let minor = major;
  for (let k = finestWithRoom - 1; k >= first && STEPS[k].least * speed >= minMinor && !(minor.plain && minor !== major); k--) {
    const on = STEPS[k];
    if (on.unit < major.unit || (major.step * 1e3) % (on.step * 1e3) === 0) minor = on;
  }
  return Array.from(stepTimes(minor, low, high), (time) => tickAt(time, major, minor));
}

/** The rounder ones first, each if it has its distance from those that are there; what has no room for a label may stand without. */
function place(candidates: readonly Candidate[], { minRoom, minMinor = 5, labelWidth = () => 0 }: AxisTickOptions): Candidate[] {
  const all: Candidate[] = [];
  const labelled: Candidate[] = [];
  const insert = (row: Candidate[], tick: Candidate, free: (other: Candidate) => boolean): boolean => {
    let low = 0;
    for (let high = row.length; low < high;) {
      const mid = (low + high) >> 1;
      if (row[mid].time < tick.time) low = mid + 1;
      else high = mid;
    }
    if ((low && !free(row[low - 1])) || (low < row.length && !free(row[low]))) return false;
    row.splice(low, 0, tick);
    return true;
  };
  for (const tick of [...candidates].sort((a, b) => b.round - a.round || Number(b.major) - Number(a.major) || a.time - b.time)) {
    const near = Number.isFinite(minMinor) ? minMinor : minRoom;
    if (!insert(all, tick, (other) => px(tick, other) >= near)) continue;
    if (tick.major) tick.width = labelWidth(tick);
    tick.major &&= insert(labelled, tick, (other) => px(tick, other) >= Math.max(minRoom, tick.width, other.width));
    if (!tick.major && !Number.isFinite(minMinor)) all.splice(all.indexOf(tick), 1);
  }
  return all;
}

/** A level more than the tick that begins the next coarser unit, or, where none is shown, than the first of the run in it. */
function setLevels(ticks: readonly Candidate[]): void {
  const levels = new Map<number, number>();
  const parent = ({ unit, time }: Tick): number => startOf(UNITS[UNITS.indexOf(unit) + 1], time);
  for (const tick of ticks) {
    if (!tick.major) continue;
    tick.level = 0;
    if (tick.unit !== 'year') {
      const key = parent(tick);
      const above = levels.get(key);
      if (above === undefined) levels.set(key, 0);
      else tick.level = above + 1;
    }
    levels.set(tick.time, tick.level);
  }
  for (const tick of ticks) {
    if (tick.major) continue;
    tick.level = tick.unit === 'year' ? 1 : (levels.get(parent(tick)) ?? 0) + (tick.unit === UNITS[tick.majorUnit] ? 2 : 1);
  }
}

function setRoom(ticks: readonly Candidate[], scale: PositionScale): void {
  const [from, to] = scale.domain();
  const end = scale(Math.max(from, to));
  const next: number[] = [];
  for (const tick of [...ticks].reverse()) {
    if (!tick.major) continue;
    const rooms = Array.from({ length: tick.level + 1 }, (_, level) => Math.abs((next[level] ?? end) - tick.position));
    tick.room = Math.max(1, Math.min(...rooms));
    next[tick.level] = tick.position;
  }
}
