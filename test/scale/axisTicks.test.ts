import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisTicks, scaleElastic, scaleEven, scaleTime, viewOf, type Tick, type TimelineScale } from '../../src/scale/index.js';
import { civilFromTime, parseDate, utcTime } from '../../src/time/index.js';
import { domains, parts, ranges, seeded, within } from './arbitraries.js';

const at = (edtf: string): number => parseDate(edtf).start;
const timeOf = (from: string, to: string, px: number): TimelineScale => scaleTime().domain([at(from), at(to)]).range([0, px]);
const labelled = (ticks: readonly Tick[]): Tick[] => ticks.filter(({ room }) => room);
const years = (ticks: readonly Tick[]): number[] => ticks.map(({ time }) => civilFromTime(time).year);
const days = (ticks: readonly Tick[]): string[] => ticks.map(({ time }) => new Date(time).toISOString().slice(0, 10));

/** Any of the three scales, with events in places of the domain. */
const scales = fc.tuple(domains, ranges, parts, fc.constantFrom('time', 'even', 'elastic')).map(([domain, range, places, kind]): TimelineScale => {
  const events = places.map((part) => within(domain, part));
  const scale = kind === 'time' ? scaleTime() : kind === 'even' ? scaleEven().events(events) : scaleElastic().events(events).minGap(20).maxGap(120);
  return scale.domain(domain).range(range);
});

describe('axisTicks on a proportional scale', () => {
  it('bears labels on the finest of 1, 2, 5 × 10^k years that has room, single years between', () => {
    const ticks = axisTicks(timeOf('1990', '2022', 1000), { minRoom: 40 });
    expect(years(labelled(ticks))).toEqual(Array.from({ length: 17 }, (_, i) => 1990 + 2 * i));
    expect(years(ticks)).toEqual(Array.from({ length: 33 }, (_, i) => 1990 + i));
    expect(new Set(labelled(ticks).map(({ unit, step, level }) => `${step} ${unit} ${level}`))).toEqual(new Set(['2 year 0']));
  });

  it('puts months below years, a level finer, where months have room', () => {
    const ticks = labelled(axisTicks(timeOf('2020', '2022', 1200), { minRoom: 40 }));
    expect(ticks).toHaveLength(25);
    expect(ticks.map(({ unit, level }) => `${unit} ${level}`)).toEqual(Array.from({ length: 25 }, (_, i) => (i % 12 ? 'month 1' : 'year 0')));
  });

  it('quarters bear labels where months have none', () => {
    const ticks = axisTicks(timeOf('2020', '2022', 600), { minRoom: 40 });
    expect(days(labelled(ticks).slice(0, 5))).toEqual(['2020-01-01', '2020-04-01', '2020-07-01', '2020-10-01', '2021-01-01']);
    expect(ticks.filter(({ room }) => !room).every(({ unit, step }) => unit === 'month' && step === 1)).toBe(true);
  });

  it('the first day of a run has level 0 where its month is not on screen, the next ones 1; those after the month’s tick stand below it', () => {
    const ticks = labelled(axisTicks(timeOf('2021-08-30', '2021-09-04', 600), { minRoom: 60, finest: 'day' }));
    expect(days(ticks)).toEqual(['2021-08-30', '2021-08-31', '2021-09-01', '2021-09-02', '2021-09-03', '2021-09-04']);
    expect(ticks.map(({ unit, level }) => `${unit} ${level}`)).toEqual(['day 0', 'day 1', 'month 0', 'day 1', 'day 1', 'day 1']);
  });

  it('counts days from the 1st: 10, 20, 1, and never the 30th beside it', () => {
    expect(days(labelled(axisTicks(timeOf('2021-08', '2021-10', 400), { minRoom: 40 })))).toEqual(
      ['2021-08-01', '2021-08-10', '2021-08-20', '2021-09-01', '2021-09-10', '2021-09-20', '2021-10-01']);
  });

  it('a day has hours, a minute has seconds', () => {
    expect(labelled(axisTicks(timeOf('2021-09-10', '2021-09-11', 600), { minRoom: 60 })).map(({ time, unit }) => `${(time / 36e5) % 24}${unit}`)).toEqual(
      ['0day', '3hour', '6hour', '9hour', '12hour', '15hour', '18hour', '21hour', '0day']);
    const minute = scaleTime().domain([0, 6e4]).range([0, 600]);
    expect(labelled(axisTicks(minute, { minRoom: 40 })).map(({ time }) => time / 1000)).toEqual([0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60]);
  });

  it('one second bears labels at its ends, and its tenths none', () => {
    const ticks = axisTicks(scaleTime().domain([at('2021-09-10'), at('2021-09-10') + 1000]).range([0, 600]), { minRoom: 40 });
    expect(labelled(ticks)).toHaveLength(2);
    expect(ticks).toHaveLength(11);
    expect(ticks[1]).toMatchObject({ unit: 'second', step: 0.1, room: 0 });
  });

  it('finest "day" shows no hours, however much room they have', () => {
    const ticks = axisTicks(timeOf('2021-09-09', '2021-09-11', 1000), { minRoom: 40, finest: 'day' });
    expect(ticks.map(({ unit }) => unit)).toEqual(['day', 'day', 'day']);
    expect(axisTicks(timeOf('2021-09-09', '2021-09-11', 1000), { minRoom: 40 }).some(({ unit }) => unit === 'hour')).toBe(true);
  });

  it('years before 1 CE are round in words: 1000 BCE is -999, 500 BCE is -499, and 1 CE stands for the zero there is not', () => {
    expect(years(axisTicks(timeOf('-1199', '1200', 300), { minRoom: 40, minMinor: Infinity }))).toEqual([-999, -499, 1, 500, 1000]);
    expect(years(axisTicks(timeOf('-0003', '0003', 600), { minRoom: 40, minMinor: Infinity, finest: 'year' }))).toEqual([-3, -2, -1, 0, 1, 2, 3]);
  });

  it('2 CE yields to 1 CE where every second year is shown: 4 BCE, 2 BCE, 1 CE, 4 CE', () => {
    expect(years(axisTicks(timeOf('-0003', '0006', 300), { minRoom: 50, minMinor: Infinity, finest: 'year' }))).toEqual([-3, -1, 1, 4, 6]);
  });

  it('all of time has ticks of a billion years, each 1 January', () => {
    const ticks = labelled(axisTicks(scaleTime().domain([utcTime(-13.8e9), utcTime(2020)]).range([0, 1000]), { minRoom: 60 }));
    expect(years(ticks)).toEqual([...Array.from({ length: 13 }, (_, i) => -13e9 + i * 1e9 + 1), 1]);
    expect(ticks.every(({ unit, step }) => unit === 'year' && step === 1e9)).toBe(true);
  });

  it('one instant has its own tick where it begins a second or more, else none', () => {
    const on = (time: number): TimelineScale => scaleTime().domain([time, time]).range([0, 600]);
    expect(axisTicks(on(at('2021-09-09')), { minRoom: 40 })).toEqual([{ time: at('2021-09-09'), position: 300, unit: 'day', step: 1, level: 0, room: 1 }]);
    expect(axisTicks(on(7), { minRoom: 40 })).toEqual([]);
  });

  it('right-to-left is the mirror image', () => {
    const ltr = axisTicks(timeOf('1990', '1999', 600), { minRoom: 40 });
    const rtl = axisTicks(scaleTime().domain([at('1990'), at('1999')]).range([600, 0]), { minRoom: 40 });
    expect(rtl.map((tick) => ({ ...tick, position: expect.closeTo(600 - tick.position, 6) as number, room: expect.closeTo(tick.room, 6) as number }))).toEqual(ltr);
  });

  it('labelWidth: a step whose labels have no room gives way to the next', () => {
    const ticks = (width: number): number[] =>
      years(labelled(axisTicks(timeOf('1990', '2010', 600), { minRoom: 20, finest: 'year', labelWidth: () => width })));
    expect(ticks(28)).toHaveLength(21);
    expect(ticks(32)).toEqual([1990, 1992, 1994, 1996, 1998, 2000, 2002, 2004, 2006, 2008, 2010]);
  });

  it('labelWidth: beside one wide label its neighbours go unlabelled, the others stay', () => {
    const ticks = axisTicks(timeOf('2020-12', '2021-05', 300), { minRoom: 40, finest: 'month', labelWidth: ({ unit }) => (unit === 'year' ? 80 : 30) });
    expect(days(labelled(ticks))).toEqual(['2021-01-01', '2021-04-01', '2021-03-01', '2021-05-01'].sort());
    expect(ticks).toHaveLength(6);
  });
});

describe('axisTicks on a bent scale', () => {
  const bent = scaleEven().domain([at('1900'), at('2022')]).range([0, 800]).events([at('2000'), at('2020'), at('2021')]);

  it('judges each stretch by its own px per time: decades, years, months', () => {
    const ticks = labelled(axisTicks(bent, { minRoom: 30 }));
    expect(years(ticks.filter(({ time }) => time < at('1999')))).toEqual([1900, 1920, 1940, 1960, 1980]);
    expect(years(ticks.filter(({ time }) => time >= at('2000') && time < at('2020')))).toEqual([2000, 2005, 2010, 2015]);
    expect(new Set(ticks.filter(({ time }) => time > at('2020')).map(({ unit, step }) => `${step} ${unit}`))).toEqual(new Set(['3 month', '1 year']));
  });

  it('a view over it is judged at its zoom', () => {
    const near = labelled(axisTicks(viewOf(bent, [at('1900'), at('1920')]), { minRoom: 30 }));
    expect(years(near)).toEqual(Array.from({ length: 21 }, (_, i) => 1900 + i));
    expect(near[20].position).toBeCloseTo(800, 6);
  });

  it('never two ticks nearer than 5 px, never two with room nearer than minRoom, in time order, in the domain', () => {
    fc.assert(fc.property(scales, fc.integer({ min: 10, max: 120 }), (scale, minRoom) => {
      const ticks = axisTicks(scale, { minRoom });
      const [low, high] = scale.domain();
      const gaps = (row: readonly Tick[]): number[] => row.slice(1).map((tick, i) => Math.abs(tick.position - row[i].position));
      expect(Math.min(Infinity, ...gaps(ticks))).toBeGreaterThanOrEqual(5);
      expect(Math.min(Infinity, ...gaps(labelled(ticks)))).toBeGreaterThanOrEqual(minRoom);
      for (const [i, { time, position }] of ticks.entries()) {
        expect(time >= low && time <= high).toBe(true);
        expect(position).toBe(scale(time));
        if (i) expect(time).toBeGreaterThan(ticks[i - 1].time);
      }
    }), seeded());
  });

  it('room reaches to the next tick with room of the same or a coarser level, or to the end', () => {
    fc.assert(fc.property(scales, (scale) => {
      const ticks = labelled(axisTicks(scale, { minRoom: 30 }));
      for (const [i, tick] of ticks.entries()) {
        const next = ticks.slice(i + 1).find(({ level }) => level <= tick.level)?.position ?? scale(scale.domain()[1]);
        expect(tick.room).toBeCloseTo(Math.max(1, Math.abs(next - tick.position)), 6);
      }
    }), seeded());
  });

  it('labelWidth: no two labels meet, wherever on their ticks they hang', () => {
    fc.assert(fc.property(scales, (scale) => {
      const width = ({ time, unit }: Tick): number => (unit === 'year' ? 44 : 18 + (Math.abs(time / 1000) % 50));
      const ticks = labelled(axisTicks(scale, { minRoom: 20, labelWidth: width }));
      for (let i = 1; i < ticks.length; i++) {
        expect(Math.abs(ticks[i].position - ticks[i - 1].position)).toBeGreaterThanOrEqual(Math.max(width(ticks[i]), width(ticks[i - 1])));
      }
    }), seeded());
  });

  it('counts through nothing that is not drawn: a scale of 20 000 knots asks for few positions more than it has knots', () => {
    const events = Float64Array.from({ length: 20000 }, (_, i) => utcTime(-13.8e9 + i * 69e4));
    const scale = scaleEven().domain([events[0], events[19999]]).range([0, 1000]).events(events);
    let asked = 0;
    const counting = Object.assign((time: number | Date) => (asked++, scale(time)), {
      kind: scale.kind, domain: scale.domain, range: scale.range, knots: scale.knots,
    }) as unknown as TimelineScale;
    const ticks = axisTicks(counting, { minRoom: 40 });
    expect(ticks.length).toBeGreaterThan(20);
    expect(asked).toBeLessThan(20000 + 4000);
  });
});

describe('axisTicks and scale.ticks far outside', () => {
  it('end, with finite places, where numbers are too coarse to step by seconds, days or years', () => {
    fc.assert(fc.property(fc.integer({ min: 16, max: 30 }), fc.integer({ min: -6, max: 0 }), ranges, (magnitude, size, range) => {
      const low = 10 ** magnitude;
      const scale = scaleTime().domain([low, low * (1 + 2 ** (8 * size - 1))]).range(range);
      const [from, to] = scale.domain();
      const ticks = axisTicks(scale, { minRoom: 40 });
      expect(ticks.length).toBeLessThanOrEqual(Math.abs(range[1] - range[0]) / 5 + 1);
      for (const time of [...scale.ticks(), ...ticks.map((tick) => tick.time)]) expect(time >= from && time <= to).toBe(true);
    }), seeded());
  });

  it('a domain without end or of no numbers has none', () => {
    for (const domain of [[-Infinity, 5], [0, Infinity], [NaN, 1]] as [number, number][]) {
      const scale = scaleTime().domain(domain).range([0, 100]);
      expect([axisTicks(scale, { minRoom: 40 }), scale.ticks()]).toEqual([[], []]);
    }
  });
});

describe('scale.ticks on a bent scale', () => {
  it('stand about a count-th of the range apart or more, and none for a count of none', () => {
    fc.assert(fc.property(scales, fc.integer({ min: 2, max: 20 }), (scale, count) => {
      fc.pre(scale.knots().length > 2);
      const [low, high] = scale.domain();
      expect(scale.ticks(count).every((time) => time >= low && time <= high)).toBe(true);
    }), seeded());
    const even = scaleEven().domain([0, 1e12]).range([0, 1000]).events([1e6, 1e9]);
    const ticks = even.ticks(10);
    const gaps = ticks.slice(1).map((time, i) => even(time) - even(ticks[i]));
    expect(ticks.length).toBeGreaterThan(3);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(100);
    expect(scaleEven().domain([0, 1e12]).events([5]).ticks(0)).toEqual([]);
  });

  it('are scaleTime’s where nothing binds', () => {
    const domain = [at('1994'), at('2021-09-16')] as const;
    const elastic = scaleElastic().domain(domain).range([0, 900]).events([at('1997'), at('2020')]);
    expect(elastic.ticks(7)).toEqual(scaleTime().domain(domain).ticks(7));
  });
});
