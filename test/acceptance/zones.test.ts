import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawn, site, type Site } from './support/serve-page.js';

// A day is a day: readers in every zone see the date that was written, on the label and in the card.
const events = [
  { id: 'day', date: '2021-09-10', title: 'Day' },
  { id: 'first', date: '1994-01-01', title: 'First of a year' },
  { id: 'last', date: '1999-12-31', title: 'Last of a year' },
  { id: 'leap', date: '2000-02-29', title: 'Leap day' },
  { id: 'skipped', date: '2011-12-30', title: 'A day some islands skipped' },
  { id: 'old', date: '0800-12-25', title: 'Long before the zones' },
  { id: 'span', date: '2020-08-09/2020-08-16', title: 'A week' },
  { id: 'offset', date: '2010-05-01T23:30:00+05:45', title: 'Said as written' },
];
const expected: Record<string, RegExp> = {
  day: /\b10 Sep(tember)? 2021/, first: /\b1 Jan(uary)? 1994/, last: /\b31 Dec(ember)? 1999/, leap: /\b29 Feb(ruary)? 2000/, skipped: /\b30 Dec(ember)? 2011/,
  old: /\b25 Dec(ember)? 800\b/, span: /\b9–16 Aug(ust)? 2020/, offset: /\b1 May 2010/,
};
const zones: [string, number][] = [['UTC', 0], ['America/Los_Angeles', 480], ['Pacific/Kiritimati', -840], ['Asia/Kathmandu', -345]];

interface Said { labels: Record<string, string>; cards: Record<string, string>; markers: Record<string, string | null>; ticks: string[] }

describe('a date-only event', () => {
  let here: Site;
  const said: Record<string, Said> = {};
  beforeAll(async () => {
    here = await site();
    for (const [timezoneId, offset] of zones) {
      const opened = await here.open('<script type="module" src="event-timeline.all.js"></script><body><event-timeline src="days.json"></event-timeline>',
        { timezoneId, files: { 'days.json': JSON.stringify({ title: 'Days', events }) } });
      await drawn(opened.page);
      expect(await opened.page.evaluate(() => new Date(2021, 0, 1).getTimezoneOffset())).toBe(offset);
      said[timezoneId] = await opened.page.evaluate(async (ids) => {
        const element = document.querySelector('event-timeline') as HTMLElement & { select: (id: string | null) => void };
        const root = element.shadowRoot!;
        const all = (selector: string) => [...root.querySelectorAll(selector)];
        const cards: Record<string, string> = {};
        for (const id of ids) {
          element.select(id);
          while (root.querySelector('[part~="card"]')?.getAttribute('data-id') !== id) await new Promise(requestAnimationFrame);
          cards[id] = root.querySelector('[part~="card"]')!.textContent!.replace(/\s+/g, ' ').trim();
        }
        return {
          labels: Object.fromEntries(all('[part~="label"]').map((label) => [label.closest('[data-id]')!.getAttribute('data-id')!, [...label.children].map((line) => line.textContent).join(' ')])),
          cards,
          markers: Object.fromEntries(all('[part~="marker"]').map((marker) => [marker.getAttribute('data-id')!, marker.getAttribute('cx') ?? marker.getAttribute('d')])),
          ticks: all('[part~="tick-label"]').map((tick) => tick.textContent!),
        };
      }, events.map(({ id }) => id));
      expect(opened.complaints).toEqual([]);
      await opened.close();
    }
  }, 120_000);
  afterAll(() => here?.close());

  it.each(zones.map(([zone]) => zone))('has its day on its label in %s', (zone) => {
    for (const { id } of events) expect(said[zone].labels[id], id).toMatch(expected[id]);
  });
  it.each(zones.map(([zone]) => zone))('has its day in its card in %s', (zone) => {
    for (const { id } of events) expect(said[zone].cards[id], id).toMatch(expected[id]);
  });
  it('has the same place, and the axis the same words, in every zone', () => {
    for (const [zone] of zones) {
      expect(said[zone].markers, zone).toEqual(said.UTC.markers);
      expect(said[zone].ticks, zone).toEqual(said.UTC.ticks);
    }
  });
});
