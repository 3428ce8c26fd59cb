import { expect, it } from 'vitest';
import { readTrace } from '../../bench/lib/read-trace.mjs';

type Event = { name: string; ph: string; pid: number; tid: number; ts: number; dur: number; tts: number; tdur: number; args: Record<string, unknown> };

const page = { pid: 1, tid: 1 };
const event = (name: string, ms: number, more: Partial<Event> = {}): Event =>
  ({ ...page, name, ph: 'X', ts: 1_000_000 + ms * 1000, dur: 0, tts: ms * 500, tdur: 0, args: {}, ...more });
const work = (name: string, ms: number, length: number, args = {}) => event(name, ms, { dur: length * 1000, tdur: length * 500, args });
const picture = (ms: number, frame: number, snapshot: string) => event('Screenshot', ms, { pid: 2, ph: 'O', args: { snapshot, frame_sequence: frame } });

/** One task that draws at once, a frame that repaints the same, a second task 30 ms later that changes the picture, and a last one that does not. */
const trace = [
  picture(-50, 1, 'blank'),
  work('RunTask', -2, 12), event('bench-start', 0, { ph: 'I' }), work('Layout', 4, 2), work('UpdateLayoutTree', 4.5, 1), work('Commit', 8, 2, { frameSeqId: 10 }),
  picture(25, 12, 'drawn'),
  work('RunTask', 28, 4), work('Commit', 30, 1, { frameSeqId: 13 }),
  picture(41, 14, 'moved'),
  work('RunTask', 60, 4), work('Commit', 62, 1, { frameSeqId: 20 }),
  picture(75, 22, 'moved'),
  work('Commit', 80, 9, { frameSeqId: 30 }), // without a picture: nothing reached the screen
  { ...work('Commit', 90, 9, { frameSeqId: 31 }), tid: 7 },
];

it('readTrace(events) takes the last frame whose picture differs for the stable one, its end for the time', () => {
  expect(readTrace(trace)).toMatchObject({ first: 10, stable: 31, pictures: 2 });
});

it('readTrace(events) counts the thread’s own time until the stable frame, from inside the task that began the clock', () => {
  expect(readTrace(trace).cpu).toBeCloseTo(15.5, 9);
});

it('readTrace(events) leaves style, layout and paint out of script, what is nested once', () => {
  // Tasks: 5 of 6 after the mark, 2, 2. Rendering: Layout 1 (with the style inside it), commits 1, 0.5, 0.5, 4.5.
  expect(readTrace(trace.filter(({ ts }) => ts < 1_080_000)).script).toBeCloseTo(5 + 2 + 2 - 1 - 1 - 0.5 - 0.5, 9);
});

it('readTrace(events) throws where nothing was drawn or no clock was started', () => {
  expect(() => readTrace([event('bench-start', 0), picture(-50, 1, 'blank')])).toThrow('Nothing was drawn');
  expect(() => readTrace([picture(-50, 1, 'blank')])).toThrow('bench-start');
});
