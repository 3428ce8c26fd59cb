import { bench, describe } from 'vitest';
import { appendEvents, columnarTimeline, findRows, parseTimeline, readMany, timelineColumns } from '../src/data/index.js';

const COUNT = 100_000;
const dayOf = (i: number) => new Date((i * 7919) % COUNT * 36e6).toISOString().slice(0, 10);
const rows = Array.from({ length: COUNT }, (_, i) => ({ id: `e${i}`, date: dayOf(i), title: `Event ${i}`, importance: (i % 10) / 10 }));
const nameless = rows.map(({ date, title }) => ({ date, title }));
const start = Float64Array.from({ length: COUNT }, (_, i) => i * 36e6);
const options = { time: 1000, warmupTime: 200 };

function drain<T>(steps: Generator<unknown, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
const read = drain(readMany(rows));
const more = Array.from({ length: 1000 }, (_, i) => ({ id: `n${i}`, date: '2200-01-01', title: `New ${i}` }));

describe('100,000 events', () => {
  bench('parseTimeline and timelineColumns', () => void timelineColumns(parseTimeline(rows).document), options);
  bench('readMany', () => void drain(readMany(rows)), options);
  bench('readMany, ids to be made', () => void drain(readMany(nameless)), options);
  bench('columnarTimeline', () => void drain(columnarTimeline({ start, title: (i) => `Event ${i}` })), options);
  bench('findRows, a word of one event', () => void drain(findRows(read.columns, read.document, '99999', [])), options);
  bench('appendEvents, 1,000 at the end of as many as there are', () => void appendEvents(drain(readMany(rows)), more), options);
});
