import { moveFocus } from './move-focus.js';

/**
 * The id after or before `selected` in `ids`; from nothing (or an id that is not there) the first or the last. At an end undefined:
 * there is nothing further.
 */
export function neighbour(ids: readonly string[], selected: string | null | undefined, move: 'next' | 'previous'): string | undefined {
  const current = selected == null ? -1 : ids.indexOf(selected);
  const at = moveFocus(ids.length, current, move);
  return at === current ? undefined : ids[at];
}
