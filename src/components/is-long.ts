import type { ColumnarEvents } from '../data/columnarTimeline.js';

/** Whether data is columns already, which are read where long lists are. */
export function isColumnar(input: unknown): input is ColumnarEvents {
  const { start, date } = input as { start?: object; date?: object };
  return !!(start ?? date);
}

/** Whether reading would take longer than a frame: by its entries, or its letters where it is JSON. */
export const isLong = (input: unknown): boolean => (typeof input === 'string' ? input.length > 1e6
  : isColumnar(input) || ((input as { events?: ArrayLike<unknown> }).events ?? (input as ArrayLike<unknown>)).length > 5e3);
