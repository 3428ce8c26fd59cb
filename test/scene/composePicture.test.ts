import { describe, expect, test, vi } from 'vitest';
import { parseTimeline, type TimelineDocument } from '../../src/data/index.js';
import { composePicture, type Mark, type Picture, type PictureInput } from '../../src/scene/index.js';
import { randomDocument } from '../acceptance/support/random-document.js';
import { belarus, charts, faces, flat, inputOf, marksOf, nameOf, numbersOf, stepsOf } from './support.js';

// The documents need its random numbers only; the rest of it needs a page.
vi.mock('../acceptance/support/page.js', () => ({
  random(seed: number) {
    let state = seed >>> 0;
    return () => {
      state = (state + 0x6d2b79f5) >>> 0;
      let t = Math.imul(state ^ (state >>> 15), state | 1);
      t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
  },
}));

const seeds = Array.from({ length: 8 }, (_, k) => k + 1);
const widths = [360, 720, 1200];
const lanes = { one: { label: 'First' }, two: { label: 'Second' } };
/** A random document with eras, and lanes on some of its events. */
function documentOf(seed: number): TimelineDocument {
  const document = randomDocument(seed);
  return {
    ...document, lanes, eras: [{ date: '1800/1900', label: 'Century' }, { date: '1990/..', label: 'Now' }],
    events: document.events.map((event, k) => (k % 3 ? { ...event, lane: k % 3 === 1 ? 'one' : 'two' } : event)),
  };
}
const documents = seeds.map((seed) => documentOf(seed));

const sorted = (ids: readonly string[]): string[] => [...ids].sort();

function expectSound(picture: Picture, input: PictureInput, name: string): void {
  const marks = marksOf(picture);
  expect(marks.filter((mark) => !numbersOf(mark).every(Number.isFinite)), name).toEqual([]);
  expect(marks.filter((mark) => (mark.type === 'rect' && Math.min(mark.width, mark.height) < 0) || (mark.type === 'circle' && mark.radius < 0)), name).toEqual([]);
  expect([picture.width, picture.height].every(Number.isFinite), name).toBe(true);
  for (const { box, name: words, marks: own } of picture.items) {
    expect([box.x, box.y, box.width, box.height].every(Number.isFinite), `${name} ${words}`).toBe(true);
    expect(words, name).not.toBe('');
    expect(own.length, `${name} ${words}`).toBeGreaterThan(0);
  }
  expect(sorted(picture.items.flatMap((item) => item.ids)), name).toEqual(sorted(input.document.events.map((event) => event.id)));
  for (const item of picture.items) {
    expect(item.ids, name).toEqual(item.rows.map((row) => input.document.events[input.columns.order[row]].id));
    expect(item.kind === 'cluster' ? item.rows.length > 0 : item.rows.length === 1, `${name} ${item.kind} of ${item.rows.length}`).toBe(true);
  }
  const first = picture.items.map((item) => item.rows[0]);
  expect(first, `${name}: items in time order`).toEqual([...first].sort((a, b) => a - b));
}

describe('composePicture(input) draws finite numbers and puts every event into exactly one item', () => {
  test.each((['en', 'ru'] as const).flatMap((lang) => charts.map((chart) => ({ ...chart, lang }))).map((chart) => [nameOf(chart), chart] as const))('Belarus, %s', (name, chart) => {
    for (const width of [360, 1200]) {
      const input = inputOf(belarus, { ...chart, width, overview: true });
      expectSound(composePicture(input), input, `${name} ${width}`);
    }
  });

  test.each(seeds)('random document %i, every chart', (seed) => {
    const document = documents[seed - 1];
    charts.forEach((chart, k) => {
      const input = inputOf(document, { ...chart, width: widths[(k + seed) % 3], overview: k % 2 === 0 });
      expectSound(composePicture(input), input, nameOf(input));
    });
  });

  test.each([1, 2, 9, 30, 60])('at a width of %i px', (width) => {
    for (const chart of charts) {
      const input = inputOf(documents[3], { ...chart, width, overview: width >= 16 });
      const picture = composePicture(input);
      expectSound(picture, input, nameOf(input));
    }
  });

  test.each(charts.map((chart) => [nameOf(chart), chart] as const))('one event, two at one instant, 90 on one day: %s', (name, chart) => {
    for (const [count, date] of [[1, '2001-02-03'], [1, '1900/..'], [1, '../1900'], [2, '2001-02-03'], [90, '2001-02-03']] as const) {
      const document: TimelineDocument = { title: 'T', events: Array.from({ length: count }, (_, k) => ({ id: `e${k}`, date, title: `Event ${k}` })) };
      const input = inputOf(document, { ...chart, overview: true });
      expectSound(composePicture(input), input, `${name} ${count} × ${date}`);
    }
  });
});

test('composePicture(input) without rows or width is empty', () => {
  const empty = composePicture(inputOf({ title: 'T', events: [] }));
  expect([empty.height, empty.items.length, empty.ground.length]).toEqual([0, 0, 0]);
  const narrow = composePicture(inputOf(belarus, { width: 0 }));
  expect([narrow.height, narrow.items.length]).toEqual([0, 0]);
});

const TOLERANCE = 0.0101;

/** The px from left to right that a mark takes; a text by its measured width. */
function reach(mark: Mark, direction: 'ltr' | 'rtl', input: PictureInput): [number, number][] {
  switch (mark.type) {
    case 'text': {
      const width = input.measure(mark.text, faces.title);
      const left = mark.anchor === 'middle' ? mark.x - width / 2 : ((mark.dir ?? direction) === 'ltr') === (mark.anchor !== 'end') ? mark.x : mark.x - width;
      return [[left, left + width]];
    }
    case 'rect': return [[mark.x, mark.x + mark.width]];
    case 'circle': return [[mark.x - mark.radius, mark.x + mark.radius]];
    case 'path': return stepsOf(mark.d).flatMap(({ points }) => points.map(([x]): [number, number] => [x, x]));
    case 'g': return [];
  }
}

/** What of a mark a mirror leaves alone. */
function upright(mark: Mark): unknown {
  switch (mark.type) {
    case 'text': return { ...mark, x: 0, anchor: '', dir: '' };
    case 'rect':
    case 'circle': return { ...mark, x: 0 };
    case 'path': return { ...mark, d: stepsOf(mark.d).map(({ command, points }) => [command, ...points.map(([, y]) => y)]) };
    case 'g': return { ...mark, marks: mark.marks.length };
  }
}

function expectMirrored(input: PictureInput, name: string): void {
  const ltr = composePicture({ ...input, direction: 'ltr' });
  const rtl = composePicture({ ...input, direction: 'rtl' });
  expect(rtl.height, name).toBe(ltr.height);
  expect(rtl.overview?.height, name).toBe(ltr.overview?.height);
  const [left, right] = [marksOf(ltr), marksOf(rtl)];
  expect(right.length, name).toBe(left.length);
  expect(right.map(upright), name).toEqual(left.map(upright));
  const astray = left.filter((mark, k) => {
    const there = reach(right[k], 'rtl', input);
    return !reach(mark, 'ltr', input).every(([from, to], i) => Math.abs(there[i][0] - (input.width - to)) < TOLERANCE && Math.abs(there[i][1] - (input.width - from)) < TOLERANCE);
  });
  expect(astray, name).toEqual([]);
  expect(rtl.items.length, name).toBe(ltr.items.length);
  ltr.items.forEach(({ box, ids, name: words }, k) => {
    const other = rtl.items[k];
    expect([other.ids, other.name]).toEqual([ids, words]);
    expect(Math.abs(other.box.x - (input.width - box.x - box.width)), `${name}: box of ${words}`).toBeLessThan(TOLERANCE);
    expect([other.box.y, other.box.width, other.box.height]).toEqual([box.y, box.width, box.height]);
  });
}

describe('composePicture({ direction: "rtl" }) is the mirror image of the picture from left to right', () => {
  test.each(charts.map((chart) => [nameOf(chart), chart] as const))('%s', (name, chart) => {
    for (const [document, width] of [[belarus, 360], [belarus, 1100], [documents[1], 700]] as const) expectMirrored(inputOf(document, { ...chart, width, overview: true }), `${name} ${width}`);
  });

  test.each(['elastic', 'time', 'even'] as const)('in a window, %s', (scale) => {
    const input = inputOf(belarus, { scale, overview: true });
    expectMirrored({ ...input, viewport: [Date.UTC(2019, 0), Date.UTC(2021, 3)] }, scale);
  });
});

describe('composePicture(input) gives the same bytes for the same input', () => {
  test.each(charts.map((chart) => [nameOf(chart), chart] as const))('%s', (_name, chart) => {
    for (const document of [belarus, documents[2]]) {
      const make = () => JSON.stringify(composePicture(inputOf(document, { ...chart, overview: true })));
      const text = make();
      expect(make()).toBe(text);
      expect(text.length).toBeGreaterThan(500);
    }
  });

  test('whatever windows of the same columns were drawn before', () => {
    const windows = [[Date.UTC(2020, 0), Date.UTC(2021, 0)], [Date.UTC(2000, 0), Date.UTC(2021, 6)], [Date.UTC(2021, 4), Date.UTC(2021, 6)]] as const;
    const shared = inputOf(belarus, { overview: true });
    for (const viewport of [...windows, ...windows]) {
      const again = composePicture({ ...shared, viewport });
      expect(JSON.stringify(again)).toBe(JSON.stringify(composePicture({ ...inputOf(belarus, { overview: true }), viewport })));
    }
  });
});

describe('composePicture({ viewport })', () => {
  const scales = ['elastic', 'time', 'even'] as const;
  const parts = [[0, 1], [0, 0.5], [0.3, 0.6], [0.55, 0.57], [0.8, 1], [0.999, 1]] as const;
  /** Windows by their parts of a picture's whole axis in px. */
  function windowsOf(input: PictureInput): [number, number][] {
    const { scale } = composePicture(input);
    const [from, to] = scale.range();
    return parts.map(([a, b]): [number, number] => [scale.invert(from + a * (to - from)), scale.invert(from + b * (to - from))]).filter(([a, b]) => b > a);
  }

  test.each(scales)('keeps the whole axis as its scale, %s', (scale) => {
    for (const document of [belarus, documents[0], documents[1]]) {
      const input = inputOf(document, { scale });
      const whole = composePicture(input).scale;
      for (const viewport of windowsOf(input)) {
        const view = composePicture({ ...input, viewport }).scale;
        expect(view.domain()).toEqual(whole.domain());
        expect(view.range()).toEqual(whole.range());
        for (const time of input.columns.start) expect(view(time)).toBeCloseTo(whole(time), 6);
      }
    }
  });

  test.each(scales.flatMap((scale) => (['none', 'category', 'lane'] as const).map((lanes) => [scale, lanes] as const)))('counts every event in the picture or outside, none twice in the picture, %s, lanes %s', (scale, lanes) => {
    for (const document of [belarus, ...documents.slice(2, 6)]) {
      const input = inputOf(document, { scale, lanes });
      for (const viewport of windowsOf(input)) {
        const picture = composePicture({ ...input, viewport });
        const ids = picture.items.flatMap((item) => item.ids);
        expect(new Set(ids).size).toBe(ids.length);
        const { before, after } = picture.outside!;
        // Dates whose labels are cut off at the edge are in the picture as markers, and counted at the edge as well.
        const twice = before + after + ids.length - document.events.length;
        expect(twice).toBeGreaterThanOrEqual(0);
        const bare = picture.items.filter((item) => item.kind !== 'label').reduce((sum, item) => sum + item.rows.length, 0);
        expect(twice).toBeLessThanOrEqual(bare);
        for (const { box, kind } of picture.items) if (kind === 'label') expect(box.x + box.width).toBeLessThanOrEqual(input.width + 1e-6);
        expect(marksOf(picture).filter((mark) => !numbersOf(mark).every(Number.isFinite))).toEqual([]);
      }
    }
  });

  test.each(scales)('of the whole domain leaves nothing outside, %s', (scale) => {
    const input = inputOf(belarus, { scale });
    const whole = composePicture(input);
    const picture = composePicture({ ...input, viewport: whole.scale.domain() });
    expect(picture.outside).toEqual({ before: 0, after: 0 });
    expect(picture.items.filter((item) => item.kind === 'label').map((item) => item.ids)).toEqual(whole.items.filter((item) => item.kind === 'label').map((item) => item.ids));
  });

  test.each(charts.filter(({ orientation }) => orientation === 'vertical').map((chart) => [nameOf(chart), chart] as const))('counts events down a column once, inside or outside: %s', (name, chart) => {
    for (const document of [belarus, documents[4]]) {
      const input = inputOf(document, chart);
      const [from, to] = composePicture(input).scale.domain();
      for (const [a, b] of parts) {
        const picture = composePicture({ ...input, viewport: [from + a * (to - from), from + b * (to - from)] });
        const ids = picture.items.flatMap((item) => item.ids);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length + picture.outside!.before + picture.outside!.after, `${name} ${a} ${b}`).toBe(document.events.length);
      }
    }
  });
});

test.each(charts.map((chart) => [nameOf(chart), chart] as const))('composePicture({ overview }) has an overview only where it is asked for: %s', (_name, chart) => {
  expect('overview' in composePicture(inputOf(belarus, { ...chart, overview: false }))).toBe(false);
  const { overview } = composePicture(inputOf(belarus, { ...chart, overview: true }));
  expect(overview!.height).toBeGreaterThan(0);
  expect(overview!.still.filter((mark) => mark.role === 'overview-mark').length).toBeGreaterThan(0);
});

describe('the overview', () => {
  const days = (count: number) => parseTimeline({
    categories: { rare: { label: 'Rare' }, common: { label: 'Common' } },
    events: Array.from({ length: count }, (_, k) => ({ id: `${k}`, title: `Title of ${k}`, category: k % 10 ? 'common' : 'rare', date: new Date(Date.UTC(2021, 0, 1 + k)).toISOString().slice(0, 10) })),
  }).document;
  /** Where the marks of a path stand. */
  const middles = (mark: Mark) => (mark.type === 'path' ? [...mark.d.matchAll(/M (\S+) \S+ L (\S+)/g)].map(([, from, to]) => (+from + +to) / 2) : []);

  test.each(['ltr', 'rtl'] as const)('has a mark where each date falls, one node a colour, the rarer colour above, %s', (direction) => {
    const input = inputOf(days(60), { width: 1200, direction, overview: true });
    const marks = composePicture(input).overview!.still.filter(({ role }) => role === 'overview-mark');
    expect(marks.map(({ category }) => category)).toEqual([1, 0]);
    const [from, to] = [input.columns.start[0], input.columns.end[59]];
    const at = (row: number) => 8 + (1184 * (input.columns.start[row] - from)) / (to - from);
    const expected = (rare: boolean) => Array.from({ length: 60 }, (_, row) => row).filter((row) => (row % 10 === 0) === rare).map((row) => (direction === 'rtl' ? 1200 - at(row) : at(row)));
    for (const [i, rare] of [[0, false], [1, true]] as const) {
      const found = middles(marks[i]);
      expect(found.length).toBe(rare ? 6 : 54);
      expected(rare).forEach((x, k) => expect(Math.abs(found[k] - x)).toBeLessThan(1));
    }
  });
});

describe('composePicture(input) of more dates than an elastic axis has room for', () => {
  const days = (pinned: (k: number) => boolean) => parseTimeline(Array.from({ length: 100 }, (_, k) => ({ id: `${k}`, title: `Title of ${k}`, pinned: pinned(k), date: new Date(Date.UTC(2021, 0, 1 + k)).toISOString().slice(0, 10) }))).document;

  test.each([320, 600, 900, 1200])('counts on the axis what stands between two poles: a pole carries only what is of its date, and a single event is a marker, %i px', (width) => {
    const input = inputOf(days(() => false), { width });
    const picture = composePicture(input);
    expectSound(picture, input, 'days');
    expect(picture.items.some(({ kind }) => kind === 'label')).toBe(true);
    for (const { kind, rows, marks } of picture.items) {
      if (kind === 'cluster') expect([rows.length > 1, marks.some(({ part }) => part === 'leader')]).toEqual([true, false]);
    }
  });

  test('shows what is pinned, whatever else there is no room for', () => {
    const input = inputOf(days((k) => k % 2 === 0), { width: 1400 });
    const picture = composePicture(input);
    expectSound(picture, input, 'pinned days');
    expect(picture.items.filter(({ kind }) => kind === 'label').flatMap(({ rows }) => rows)).toEqual(expect.arrayContaining(Array.from({ length: 50 }, (_, k) => 2 * k)));
  });
});

describe('composePicture({ labels: false })', () => {
  test.each((['elastic', 'time', 'even'] as const))('shows markers and counts only, whatever is pinned, %s', (scale) => {
    const input = inputOf(belarus, { scale, labels: false });
    const picture = composePicture(input);
    expect(picture.items.filter((item) => item.kind === 'label')).toEqual([]);
    expectSound(picture, input, scale);
  });

  test('counts evenly what is evenly spaced, and calls no stretch of it drawn short', () => {
    const { document } = parseTimeline(Array.from({ length: 100 }, (_, k) => ({ id: `${k}`, title: `${k}`, date: new Date(Date.UTC(2021, 0, 1 + k)).toISOString().slice(0, 10) })));
    for (const width of [320, 600, 1200]) {
      const picture = composePicture(inputOf(document, { width, labels: false }));
      const counts = picture.items.map(({ rows }) => rows.length);
      expect(Math.max(...counts)).toBeLessThan((2 * 100) / counts.length + 2);
      expect(flat(picture.ground).filter(({ part }) => part === 'break')).toEqual([]);
    }
  });
});

describe('composePicture of Arabic titles', () => {
  const words = ['حرب', 'معاهدة السلام في العاصمة', 'انتخابات جديدة'];
  const arabic: TimelineDocument = { title: 'T', lang: 'ar', events: words.map((title, k) => ({ id: `e${k}`, date: `${2000 + 3 * k}`, title })) };
  const latin: TimelineDocument = { title: 'T', events: words.map((title, k) => ({ id: `e${k}`, date: `${2000 + 3 * k}`, title: title.replace(/[؀-ۿ]/g, 'n') })) };
  const titles = (document: TimelineDocument, direction: 'ltr' | 'rtl', chart: Partial<PictureInput>) =>
    composePicture(inputOf(document, { ...chart, direction, measure: (text) => text.length * 8 })).items.flatMap((item) => flat(item.marks).flatMap((mark) => (mark.type === 'text' && mark.role === 'title' ? [mark] : [])));

  test.each(charts.filter(({ order }) => order === 'oldest').map((chart) => [nameOf(chart), chart] as const))('sets them from right to left, at the edge that Latin ones stand at: %s', (_name, chart) => {
    const [there, here] = [titles(arabic, 'ltr', chart), titles(latin, 'ltr', chart)];
    expect(there.length).toBeGreaterThanOrEqual(3);
    expect(there.length).toBe(here.length);
    there.forEach((mark, k) => {
      expect([mark.dir, mark.anchor]).toEqual(['rtl', 'end']);
      expect([here[k].dir, here[k].anchor]).toEqual([undefined, undefined]);
      expect([mark.x, mark.y]).toEqual([here[k].x, here[k].y]);
    });
  });

  test('needs no direction of their own in a picture from right to left', () => {
    for (const mark of titles(arabic, 'rtl', {})) expect([mark.dir, mark.anchor]).toEqual([undefined, undefined]);
    for (const mark of titles(latin, 'rtl', {})) expect([mark.dir, mark.anchor]).toEqual(['ltr', 'end']);
  });
});

describe('composePicture says and draws what is known', () => {
  test('a count of events of one date is called by that date, as well as it is known', () => {
    const events = [['2020-01-01', 9], ['2023-10', 9]].flatMap(([date, count]) => Array.from({ length: Number(count) }, (_, k) => ({ date, title: `Event ${k} of a day with many words in its title` })));
    const document = parseTimeline([...events, { date: '2019', title: 'Before' }, { date: '2025', title: 'After' }]).document;
    const names = composePicture(inputOf(document, { maxHeight: 220, width: 900 })).items.filter(({ kind }) => kind === 'cluster').map(({ name }) => name);
    expect(names.map((name) => name.replace(/^\d+ events, /, ''))).toEqual(['1 January 2020', 'October 2023']);
  });

  test('eras that touch are told apart, and their names stand in the middle of their strip', () => {
    const eras = [{ date: '1900/1930', label: 'Monarchy' }, { date: '1931/1980', label: 'Republic' }];
    const document = parseTimeline({ title: '', eras, events: [{ date: '1900', title: 'A' }, { date: '1950', title: 'B' }, { date: '1980', title: 'C' }] }).document;
    const marks = flat(composePicture(inputOf(document)).ground);
    const [first, second] = marks.flatMap((mark) => (mark.type === 'rect' && mark.role === 'era' ? [mark] : []));
    expect(second.x - first.x - first.width).toBeCloseTo(1, 1);
    const name = marks.find((mark) => mark.role === 'era-label') as { y: number };
    // Lower case letters are as high above their line as a third of their size below it, or nearly.
    expect(Math.abs(name.y - faces.small.size * 0.36 - (first.y + first.height / 2))).toBeLessThan(0.1);
  });

  test('down a column time goes on beside the labels of the last date, where it goes on at all', () => {
    const picture = composePicture(inputOf(belarus, { width: 360, orientation: 'vertical' }));
    const [, end] = picture.scale.domain();
    const lowest = Math.max(...picture.items.map(({ box }) => box.y + box.height));
    expect(picture.scale(end)).toBeGreaterThan(lowest - faces.title.lineHeight);
  });
});
