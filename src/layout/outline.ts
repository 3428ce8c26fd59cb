/** Outline of the poles behind, on one side: [px from end, top, …], nearest first; only those higher than all nearer ones. */
export type Outline = readonly number[];

/** Px before a pole that flags still to come are expected to reach over. */
export const NEAR = 240;

/** The highest top among poles nearer the reader's start than `y`: those a flag ending there reaches over. */
export function topWithin(outline: Outline, y: number): number {
  const from = y + 1e-6;
  let top = 0;
  for (let e = 0; e < outline.length && outline[e] > from; e += 2) top = outline[e + 1];
  return top;
}

/** The highest top of all. */
export const highest = (outline: Outline): number => outline[outline.length - 1] || 0;

/** The outline with one more pole, of `top` at `y`, in front of all. */
export function raise(outline: Outline, y: number, top: number): Outline {
  let hidden = 0;
  const { length } = outline;
  while (hidden < length && outline[hidden + 1] <= top) hidden += 2;
  // As long as it has to be at once, not bit by bit: thousands are made in a search.
  const raised = hidden ? outline.slice(hidden - 2) : [0, 0].concat(outline);
  raised[0] = y;
  raised[1] = top;
  return raised;
}

/**
 * Mean top over the stretch that flags still to come may reach, with a pole of `top` at `y`: how much a state is in the way of what comes next.
 * Its weight beside the height used was found by search over random cases.
 */
export function overhang(outline: Outline, y: number, top: number): number {
  let sum = 0;
  let from = y;
  let e = 0;
  const { length } = outline;
  while (e < length && outline[e + 1] <= top) e += 2;
  for (; ; e += 2) {
    const to = Math.max(e < length ? outline[e] : 0, y - NEAR);
    sum += (from - to) * top;
    from = to;
    if (e >= length || y - from >= NEAR) return sum / NEAR;
    top = outline[e + 1];
  }
}

/** Whether outline a is nowhere above b: each of its poles has one of b behind it that is as high. */
export function within(a: Outline, b: Outline): boolean {
  let top = 0;
  let e = 0;
  for (let i = 0; i < a.length; i += 2) {
    for (; e < b.length && b[e] >= a[i]; e += 2) top = b[e + 1];
    if (a[i + 1] > top) return false;
  }
  return true;
}
