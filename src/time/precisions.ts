import type { Precision } from './types.js';

/** All precisions, finest first. */
export const PRECISIONS: readonly Precision[] =
  ['second', 'minute', 'hour', 'day', 'month', 'season', 'year', 'decade', 'century', 'millennium'];
