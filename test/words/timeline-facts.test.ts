import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTimeline, timelineColumns } from '../../src/data/index.js';
import { factsInSteps, timelineFacts } from '../../src/words/index.js';

const year = (n: number): string => String(1000 + n);
const columnsOf = (spans: readonly (readonly [number, number])[]) =>
  timelineColumns(parseTimeline(spans.map(([from, years], k) => ({ id: `e${k}`, title: 'x', date: years < 0 ? year(from) : `${year(from)}/${year(from + years)}` }))).document);

describe('timelineFacts(columns)', () => {
  test('overlap is where most intervals go on at once: no start has more, and its rows are those', () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: -1, max: 20 })), { minLength: 1, maxLength: 60 });
    fc.assert(fc.property(spans, (list) => {
      const columns = columnsOf(list);
      const rowsAt = (time: number) => Array.from(columns.start.keys()).filter((row) => columns.flags[row] & 1 && columns.start[row] <= time && columns.end[row] > time);
      const most = Math.max(...Array.from(columns.start, (time) => rowsAt(time).length));
      const { overlap } = timelineFacts(columns);
      if (most < 3) {
        expect(overlap).toBeUndefined();
        return;
      }
      expect(overlap!.count).toBe(most);
      expect(overlap!.rows).toEqual(rowsAt(overlap!.start));
      expect(overlap!.end).toBe(Math.min(...overlap!.rows.map((row) => columns.end[row])));
    }), { seed: 42, numRuns: 200 });
  });

  test('in steps it rests often', () => {
    const columns = columnsOf(Array.from({ length: 9000 }, (_, i) => [i % 900, (i % 7) - 1] as const));
    const steps = factsInSteps(columns);
    let rests = 0;
    for (let step = steps.next(); ; step = steps.next(), rests++) {
      if (!step.done) continue;
      expect(step.value).toEqual(timelineFacts(columns));
      break;
    }
    expect(rests).toBeGreaterThanOrEqual(8);
  });
});
