import { describe, expect, it } from 'vitest';
import { buildScale, rescale, ticking, type TimelineScale } from '../../src/scale/index.js';

interface Bent extends TimelineScale { bend(): number; bend(part: number): this }

function counted(): { scale: Bent; calls: number[] } {
  const calls: number[] = [];
  const scale = buildScale<Bent, { bend: number }>('elastic', { bend: 0.5 }, ([low, high], [from, to], { bend }) => {
    calls.push(low);
    return { times: [low, (low + high) / 2, high], positions: [from, from + bend * (to - from), to] };
  }, undefined, undefined, ticking);
  return { scale, calls };
}

describe('buildScale', () => {
  it('solves once for any number of questions, again only after something changed, and never for a copy', () => {
    const { scale, calls } = counted();
    scale.domain([0, 10]).range([0, 100]).bend(0.1);
    expect(calls).toHaveLength(0);
    expect([scale(5), scale.invert(10), scale.copy()(5)]).toEqual([10, 5, 10]);
    scale.ticks();
    scale.breaks();
    expect(calls).toHaveLength(1);
    expect(scale.bend(0.9)(5)).toBe(90);
    expect(calls).toHaveLength(2);
  });

  it('what `more` makes is on the scale, its copies and its views, each for itself; without it a scale has no ticks', () => {
    const { scale } = counted();
    scale.domain([0, 1e6]).range([0, 100]);
    const copy = scale.copy().domain([0, 1e3]);
    const view = rescale(scale, { k: 10, x: 0 });
    expect([scale, copy, view, view.copy()].map((each) => each.ticks().every((time) => time <= each.domain()[1]) && each.ticks().length > 2)).toEqual([true, true, true, true]);
    expect(copy.ticks()).not.toEqual(scale.ticks());
    expect('ticks' in buildScale('time', {}, (times, positions) => ({ times, positions }))).toBe(false);
  });

  it('hands the domain over ascending with its range turned, and one instant not at all', () => {
    const { scale, calls } = counted();
    scale.domain([10, 0]).range([0, 100]).bend(0.1);
    expect([scale(10), scale(0), scale(5)]).toEqual([0, 100, 90]);
    expect(calls).toEqual([0]);
    expect(scale.domain([3, 3])(3)).toBe(50);
    expect(calls).toEqual([0]);
  });

  it('takes dates wherever it takes times', () => {
    const { scale } = counted();
    scale.domain([new Date(0), new Date(10)]).range([0, 100]);
    expect([scale.domain(), scale(new Date(5))]).toEqual([[0, 10], 50]);
  });

  it('what domain() and range() give back is the reader’s own', () => {
    const { scale } = counted();
    scale.domain([0, 10]).range([0, 100]);
    scale.domain()[0] = 5;
    scale.range()[1] = 5;
    expect([scale.domain(), scale.range()]).toEqual([[0, 10], [0, 100]]);
  });
});
