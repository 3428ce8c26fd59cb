/** A step along things in an order. */
export type Move = 'next' | 'previous' | 'first' | 'last';

/**
 * The index a step leads to among `count` things from `current` (-1: none yet, so that next is the first and previous the last).
 * It stays at the ends; -1 only where there is nothing.
 */
export function moveFocus(count: number, current: number, move: Move): number {
  const last = count - 1;
  if (move === 'first' || (move === 'next' && current < 0)) return Math.min(0, last);
  if (move === 'last' || (move === 'previous' && current < 0)) return last;
  return Math.min(Math.max(current + (move === 'next' ? 1 : -1), 0), last);
}
