import { readFileSync } from 'node:fs';
import { bench, describe } from 'vitest';
import { parseTimeline } from '../src/data/index.js';
import { parseDate } from '../src/time/index.js';

const text = readFileSync('src/data/belarus.json', 'utf8');
const { events } = JSON.parse(text) as { events: { date: string }[] };
const rows = Array.from({ length: 10_000 }, (_, i) => ({ id: String(i), date: String(1000 + (i % 1000)), title: `Event ${i}` }));
const options = { time: 500, warmupTime: 100 };

describe('parse', () => {
  bench('parseDate, the 17 dates of the Belarus document', () => events.forEach(({ date }) => parseDate(date)), options);
  bench('parseTimeline, the Belarus document as text', () => void parseTimeline(text), options);
  bench('parseTimeline, 10,000 rows', () => void parseTimeline(rows), options);
});
