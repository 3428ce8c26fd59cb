import { expect, it } from 'vitest';
import { seeded } from '../../bench/page/seeded.js';
import { parseTimeline } from '../../src/data/index.js';
import { parseDate } from '../../src/time/index.js';

it('seeded(n) gives the same events for the same seed, others for another', () => {
  expect(seeded(60)).toEqual(seeded(60));
  expect(seeded(60, 1).events).not.toEqual(seeded(60, 2).events);
});

it('seeded(n) gives every library the same times as the dates of the document, each id and title once, and no problems', () => {
  const { document, events } = seeded(2000);
  expect(parseTimeline(document).problems).toEqual([]);
  expect(new Set(events.map(({ id }) => id)).size).toBe(2000);
  expect(new Set(events.map(({ title }) => title)).size).toBe(2000);
  for (const [i, { date }] of document.events.entries()) {
    const { start, end } = parseDate(date);
    expect(events[i].start).toBe(start);
    if (events[i].end !== undefined) expect(events[i].end).toBe(end);
    expect(events[i].end === undefined).toBe(!date.includes('/'));
  }
});

it('seeded(n) is dense: at least half of the events stand in the last twentieth of the time', () => {
  const { events } = seeded(2000);
  const late = Date.UTC(1900, 0, 1) + 0.95 * (Date.UTC(2025, 11, 31) - Date.UTC(1900, 0, 1));
  expect(events.filter(({ start }) => start >= late).length).toBeGreaterThan(1000);
});
