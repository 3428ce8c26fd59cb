import { outermost, rendering } from './read-trace.mjs';

const scripting = new Set(['FireAnimationFrame', 'EventDispatch', 'TimerFire', 'FunctionCall', 'RunMicrotasks', 'FireIdleCallback', 'MajorGC', 'MinorGC', 'V8.GC_MC_BACKGROUND_MARKING']);
/** ms of script under which a frame had nothing of ours to do. */
const LEAST = 0.5;

/**
 * What a trace of a gesture says: `script`, the main thread's own ms of script in each frame that had some, style, layout and paint left out; `longest`, the longest task, in ms of the main thread’s own time, before the first
 * frame that changed the picture and after it (from the mark `bench-start`, where there is one).
 */
export function readFrames(events) {
  const start = events.find(({ name }) => name === 'bench-start');
  const home = start ?? events.find(({ name }) => name === 'FireAnimationFrame');
  if (!home) throw new Error('The trace holds no frame.');
  const main = events.filter(({ pid, tid, ph, ts }) => pid === home.pid && tid === home.tid && ph === 'X' && (!start || ts >= start.ts));
  const own = ({ tdur, dur }) => (tdur ?? dur) / 1000;
  const commits = main.filter(({ name }) => name === 'Commit').sort((a, b) => a.ts - b.ts);
  const script = [];
  let from = -Infinity;
  for (const { ts } of commits) {
    const inside = main.filter((event) => event.ts >= from && event.ts < ts);
    const spent = outermost(inside.filter(({ name }) => scripting.has(name)), (event) => own(event) - outermost(inside.filter((one) => rendering.has(one.name) && one.ts >= event.ts && one.ts + one.dur <= event.ts + event.dur), own));
    if (spent >= LEAST) script.push(spent);
    from = ts;
  }
  const pictures = events.filter(({ name, ts }) => name === 'Screenshot' && (!start || ts > start.ts)).sort((a, b) => a.ts - b.ts);
  const blank = events.filter(({ name, ts }) => name === 'Screenshot' && start && ts <= start.ts).at(-1)?.args.snapshot;
  const first = pictures.find(({ args }) => args.snapshot !== blank)?.ts ?? Infinity;
  const tasks = main.filter(({ name }) => name === 'RunTask');
  const longest = (list) => list.reduce((most, task) => Math.max(most, own(task)), 0);
  return { script, longest: { before: longest(tasks.filter(({ ts }) => ts < first)), after: longest(tasks.filter(({ ts }) => ts >= first)) } };
}
