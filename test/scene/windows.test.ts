import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTimeline, spanOf, timelineColumns } from '../../src/data/index.js';
import { scaleSettled } from '../../src/scale/index.js';
import { extentsOf } from '../../src/scene/extents.js';
import { composePicture, type Picture } from '../../src/scene/index.js';
import { drawZoomed } from '../../src/scene/zoomed.js';
import { belarus, flat, inputOf } from './support.js';

const year = (index: number): string => String(1000 + index);
const columnsOf = (spans: readonly [number, number][]) =>
  timelineColumns(parseTimeline(spans.map(([from, years], k) => ({ id: `e${k}`, title: `e${k}`, date: years ? `${year(from)}/${year(from + years)}` : `${year(from)}-03-04` }))).document);
const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 60 })), { minLength: 2, maxLength: 40 });
const zooms = fc.double({ min: 1, max: 50, noNaN: true });

describe('extentsOf(columns, scale, most)', () => {
  test('a window’s extents are those that meet it, and no point is one', () => {
    fc.assert(fc.property(spans, zooms, fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 300 }), (list, k, at, size) => {
      const columns = columnsOf(list);
      const scale = scaleSettled('time', columns.extent, [8, 700]);
      const [low, high] = [at, at + size].map((index) => Date.UTC(1000 + index));
      const met = Array.from({ length: columns.length }, (_, row) => row).filter((row) => columns.end[row] - columns.start[row] > 864e5 * 2 && columns.start[row] < high && columns.end[row] > low);
      expect(extentsOf(columns, scale, 5)(k, low, high).rows).toEqual(met);
    }), { seed: 41, numRuns: 100 });
  });

  test('a lane is the same in every window of a zoom, and its bars never meet', () => {
    fc.assert(fc.property(spans, zooms, (list, k) => {
      const columns = columnsOf(list);
      const scale = scaleSettled('time', columns.extent, [8, 700]);
      const at = extentsOf(columns, scale, 5);
      const whole = at(k, -Infinity, Infinity);
      const middle = (columns.extent[0] + columns.extent[1]) / 2;
      const part = at(k, columns.extent[0], middle);
      for (const row of part.rows) expect(part.laneOf(row)).toBe(whole.laneOf(row));
      const ends = new Map<number, number>();
      for (const row of whole.rows) {
        const lane = whole.laneOf(row);
        if (lane < 0) continue;
        const from = k * scale(columns.start[row]);
        expect(from).toBeGreaterThanOrEqual((ends.get(lane) ?? -Infinity) + 4 - 1e-9);
        ends.set(lane, Math.max(k * scale(columns.end[row]), from + 3));
      }
    }), { seed: 42, numRuns: 100 });
  });

  test('leaves no extent without a lane that a free one was there for', () => {
    const columns = columnsOf([[0, 50], [10, 50], [20, 50], [30, 50], [200, 50]]);
    const { rows, laneOf } = extentsOf(columns, scaleSettled('time', columns.extent, [0, 1000]), 3)(1, -Infinity, Infinity);
    expect(rows.map(laneOf)).toEqual([0, 1, 2, -1, 0]);
  });
});

describe('composePicture({ viewport })', () => {
  const shared = inputOf(belarus, { overview: true });
  const [low, high] = shared.columns.extent;
  const windows = [[0.1, 0.9], [0.2, 0.5], [0.5, 0.95], [0.93, 0.97], [0.97, 1], [0.3, 0.30001]].map(([a, b]): [number, number] => [low + a * (high - low), low + b * (high - low)]);
  const pictures = windows.map((viewport): Picture => composePicture({ ...shared, viewport }));
  const whole = composePicture(shared);

  test('is as high as the whole in every window, its axis where it was, so that nothing on the page moves', () => {
    const axis = (picture: Picture) => picture.ground.find((mark) => mark.role === 'band');
    for (const picture of pictures) {
      expect(picture.height).toBe(whole.height);
      expect(axis(picture)).toEqual(axis(whole));
      expect(picture.overview!.height).toBe(whole.overview!.height);
    }
  });

  test('has the same list of what stands still in its overview in every window, which is that of the whole', () => {
    for (const picture of pictures) expect(picture.overview!.still).toBe(pictures[0].overview!.still);
    expect(pictures[0].overview!.still).toEqual(whole.overview!.still);
  });

  test('panning keeps every bar in its lane and every label where it was beside its marker', () => {
    const places = (picture: Picture) => {
      const across = new Map<string, number>();
      for (const mark of flat(picture.ground)) if (mark.part === 'span' && mark.type === 'rect') across.set(mark.id!, mark.y);
      return across;
    };
    // A pan of px on an elastic axis: the same zoom, other times.
    const { scale } = whole;
    const [from, to] = scale.range();
    const at = (part: number): [number, number] => [scale.invert(from + part * (to - from)), scale.invert(from + (part + 0.25) * (to - from))];
    const steps = Array.from({ length: 25 }, (_, k) => composePicture({ ...shared, viewport: at(0.03 * k) }));
    for (let k = 1; k < steps.length; k++) {
      const before = places(steps[k - 1]);
      for (const [id, y] of places(steps[k])) if (before.has(id)) expect(y, id).toBe(before.get(id));
      const boxes = new Map(steps[k - 1].items.filter(({ kind }) => kind === 'label').map((item) => [item.ids[0], item.box]));
      for (const { kind, ids, box } of steps[k].items) {
        if (kind === 'label' && boxes.has(ids[0])) expect([ids[0], box.y, box.width, box.height]).toEqual([ids[0], boxes.get(ids[0])!.y, boxes.get(ids[0])!.width, boxes.get(ids[0])!.height]);
      }
    }
  });

  test('says of a stretch drawn short only what is in the window, and nothing where the window lies in one stretch, which is drawn evenly', () => {
    const words = (from: number, to: number) => {
      const picture = composePicture({ ...shared, viewport: [Date.UTC(from), Date.UTC(to)] });
      return [flat(picture.ground).filter(({ part }) => part === 'break').length, picture.overview!.caption, ...flat(picture.ground).flatMap((mark) => (mark.type === 'text' && mark.role === 'break-label' ? [mark.text] : []))];
    };
    expect(words(2003, 2010)).toEqual([0, 'The same dates at true scale']);
    const [, caption, ...labels] = words(1996, 2021);
    expect(caption).toBe('The same dates at true scale; above, 24 years are drawn short');
    expect(labels.every((label) => !/^(3|26)/.test(String(label)))).toBe(true);
  });
});

describe('placeTicks', () => {
  /** Words of the ticks along an axis, in time order. */
  const ticksOf = (picture: Picture) => flat(picture.ground).flatMap((mark) => (mark.type === 'text' && mark.role === 'tick-label' ? [mark] : []))
    .sort((a, b) => (a.x - b.x) || (a.y - b.y)).map(({ text }) => text);

  test('the first words on an axis name its year, whatever had no room', () => {
    const days = parseTimeline(Array.from({ length: 100 }, (_, k) => ({ date: new Date(Date.UTC(2020, 0, 1 + k)).toISOString().slice(0, 10), title: `Day ${k + 1}` }))).document;
    for (const document of [belarus, days])
      for (const width of [640, 768, 900, 1200, 1440, 1920]) {
        const words = ticksOf(composePicture(inputOf(document, { width })));
        if (words.length) expect(words[0], `${width}: ${words.join(' | ')}`).toMatch(/\d{4}/);
      }
  });

  test('down a column no day stands without the month it is in', () => {
    const even = ticksOf(composePicture(inputOf(belarus, { width: 360, orientation: 'vertical', scale: 'even' })));
    expect(even.filter((text, k) => /^\d\d?$/.test(text) && !even.slice(0, k).some((before) => /[A-Z]/.test(before)))).toEqual([]);
    expect(even).not.toContain('31');
  });
});

const yearStart = (year: number): number => Date.UTC(year, 0, 1);

describe.each((['elastic', 'time', 'even'] as const).flatMap((scale) => (['oldest', 'newest'] as const).map((order) => ({ scale, order }))))('composePicture({ viewport, orientation: "vertical", scale: "$scale", order: "$order" })', ({ scale, order }) => {
  const event = (date: string) => ({ id: date, title: `Title ${date}`, date });
  const { document } = parseTimeline([event('1900/1999'), event('1957-10-04'), event('1961-04-12'), event('1966-07-20'), event('1970/1980'), event('1990-01-01')]);
  const column = (document_: typeof document, viewport: readonly [number, number], choices = {}): Picture => composePicture(inputOf(document_, { orientation: 'vertical', scale, order, width: 360, viewport, ...choices }));
  const drawnAs = (picture: Picture, id: string): string[] => flat([...picture.ground, ...picture.items.flatMap(({ marks }) => marks)]).filter((mark) => mark.id === id).map(({ part }) => part!);
  const viewport = [yearStart(1955), yearStart(1976)] as const;

  test('draws of an event that began before the window its bar alone, from the edge of the axis on, and counts it before', () => {
    const picture = column(document, viewport);
    expect(new Set(drawnAs(picture, '1900/1999'))).toEqual(new Set(['span']));
    expect(picture.items.flatMap(({ ids }) => ids)).not.toContain('1900/1999');
    expect(picture.outside).toEqual({ before: 1, after: 1 });
    const band = flat(picture.ground).find(({ role }) => role === 'band') as { y: number; height: number };
    const bar = flat(picture.ground).find(({ id }) => id === '1900/1999') as { y: number; height: number };
    expect([bar.y, bar.height]).toEqual([band.y, band.height]);
  });

  test('every event that begins in the window has its marker, at its date', () => {
    for (const [from, before] of [[1955, 1976], [1960, 1971]]) {
      const { items, view } = drawZoomed(inputOf(document, { orientation: 'vertical', scale, order, width: 360, viewport: [yearStart(from), yearStart(before)] }));
      const begun = document.events.filter(({ date }) => Number(date.slice(0, 4)) >= from && Number(date.slice(0, 4)) < before);
      expect(items.map(({ ids }) => ids[0])).toEqual(begun.map(({ id }) => id));
      for (const { ids, marks } of items) for (const mark of marks) if (mark.type === 'circle') expect(mark.y).toBeCloseTo(view!(spanOf(ids[0]).start), 2);
    }
  });

  test('the axis is the window, whatever stands in it', () => {
    for (const [from, before] of [viewport, [yearStart(1940), yearStart(1950)], [yearStart(1958), yearStart(1960)]] as const) {
      const input = inputOf(document, { orientation: 'vertical', scale, order, width: 360, viewport: [from, before] });
      const drawing = drawZoomed(input);
      expect(drawing.view!.domain()).toEqual([from, before]);
      expect(drawing.height).toBeGreaterThan(100);
      for (const mark of flat(drawing.ground)) if (mark.type === 'rect') for (const px of [mark.x, mark.y, mark.width, mark.height]) expect(px).toBeGreaterThanOrEqual(0);
    }
  });

  test('every event is in the window, before or after it, once', () => {
    const [low, high] = inputOf(belarus).columns.extent;
    fc.assert(fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.double({ min: 0.001, max: 1, noNaN: true }), (at, share) => {
      const from = low + at * (high - low);
      const { items, outside } = column(belarus, [from, from + Math.max(1, share * (high - from))]);
      expect(items.reduce((sum, { rows }) => sum + rows.length, 0) + outside!.before + outside!.after).toBe(belarus.events.length);
    }), { seed: 43, numRuns: 40 });
  });
});
