import { expect, it } from 'vitest';
import { readFrames } from '../../bench/lib/read-frames.mjs';

type Event = { name: string; ph: string; pid: number; tid: number; ts: number; dur: number; tts: number; tdur: number; args: Record<string, unknown> };
const event = (name: string, ms: number, length = 0, args = {}): Event =>
  ({ name, ph: 'X', pid: 1, tid: 1, ts: ms * 1000, dur: length * 1000, tts: ms * 500, tdur: length * 500, args });
const picture = (ms: number, snapshot: string): Event => ({ ...event('Screenshot', ms, 0, { snapshot }), pid: 2, ph: 'O' });

/** Two frames: one with a call inside an animation frame that lays out for 2 of its 8 ms, one with hardly any script. */
const gesture = [
  event('FireAnimationFrame', 10, 8), event('FunctionCall', 11, 6), event('Layout', 12, 2), event('EventDispatch', 19, 2), event('Commit', 22, 1),
  event('FireAnimationFrame', 30, 0.4), event('Commit', 32, 1),
];

it('readFrames(events) gives each frame’s own script once, without what it lays out, and leaves out frames with hardly any', () => {
  expect(readFrames(gesture).script).toEqual([4 - 1 + 1]);
});

it('readFrames(events) tells the longest tasks before and after the first picture that differs', () => {
  const trace = [picture(-5, 'blank'), { ...event('bench-start', 0), ph: 'I' }, event('RunTask', 1, 40), event('RunTask', 50, 90), picture(60, 'blank'), picture(150, 'drawn'), event('RunTask', 160, 30), event('FireAnimationFrame', 161, 1)];
  expect(readFrames(trace).longest).toEqual({ before: 45, after: 15 });
});
