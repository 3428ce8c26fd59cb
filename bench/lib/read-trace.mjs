export const rendering = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit', 'UpdateLayer', 'HitTest']);

/** Sum of `length` over the events, those inside another one left out. */
export function outermost(events, length) {
  let sum = 0;
  let until = -Infinity;
  for (const event of [...events].sort((a, b) => a.ts - b.ts || b.dur - a.dur)) {
    if (event.ts < until) continue;
    until = event.ts + event.dur;
    sum += length(event);
  }
  return sum;
}

/**
 * What a trace of Chromium's says about one drawing, in ms from the mark `bench-start`: `first`, the end of the first frame that changed the picture; `stable`, that of the last one;
 * `cpu`, the main thread's own time until `stable`; `script`, its time in the whole trace without style, layout and paint; `pictures`, how often the picture changed. A frame ends when the main
 * thread has handed it on (`Commit`). Which frame changed the picture is read from the frames' pictures themselves: one equal to that before does not count.
 */
export function readTrace(events) {
  const start = events.find(({ name }) => name === 'bench-start');
  if (!start) throw new Error('The trace lacks the mark bench-start.');
  const after = events.filter(({ ts }) => ts >= start.ts);
  const main = after.filter(({ pid, tid, ph }) => pid === start.pid && tid === start.tid && ph === 'X');
  const commits = main.filter(({ name }) => name === 'Commit').sort((a, b) => a.ts - b.ts);
  const pictures = events.filter(({ name }) => name === 'Screenshot').sort((a, b) => a.ts - b.ts);
  const before = pictures.findLastIndex(({ ts }) => ts < start.ts);
  // Without a picture from before, the first one after is the blank page or a change: taken for a change.
  const changes = pictures.filter((picture, i) => i > before && picture.args.snapshot !== pictures[i - 1]?.args.snapshot);
  const frameOf = ({ ts, args }) => commits.findLast((commit) => commit.ts < ts && (commit.args.frameSeqId ?? 0) < args.frame_sequence) ?? commits[0];
  const ends = changes.map(frameOf).filter(Boolean);
  if (!ends.length) throw new Error('Nothing was drawn.');
  const ms = (commit) => (commit.ts + commit.dur - start.ts) / 1000;
  const last = ends.at(-1);
  const own = ({ tdur, dur }) => (tdur ?? dur) / 1000;
  const tasks = main.filter(({ name }) => name === 'RunTask');
  // The clock starts inside a task.
  const begun = events.find(({ name, pid, tid, ts, dur }) => name === 'RunTask' && pid === start.pid && tid === start.tid && ts < start.ts && ts + dur > start.ts);
  const rest = begun ? (begun.tts === undefined ? begun.ts + begun.dur - start.ts : begun.tts + begun.tdur - start.tts) / 1000 : 0;
  return {
    first: ms(ends[0]),
    stable: ms(last),
    cpu: (last.tts + last.tdur - start.tts) / 1000,
    script: tasks.reduce((sum, task) => sum + own(task), rest) - outermost(main.filter(({ name }) => rendering.has(name)), own),
    pictures: changes.length,
  };
}
