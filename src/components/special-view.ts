import type { ReadingMessages } from '../words/index.js';
import type { Context } from './context.js';
import type { Reading } from './reading.js';

/** A view that comes as a chunk of its own. */
export interface SpecialView {
  render(context: Context, reading: Reading, words: ReadingMessages): unknown;
}
