import type { TimelineDocument } from '../data/types.js';
import { renderTimeline, type RenderOptions } from './render-timeline.js';

/**
 * The `html` of `renderTimeline` in parts, in the order a page shows them, for a response that is sent as it is made: `Readable.from(streamTimeline(…))`.
 * A consumer that waits is waited for.
 */
export function* streamTimeline(document: TimelineDocument | readonly unknown[] | string, options: RenderOptions = {}): Generator<string, void> {
  const { html } = renderTimeline(document, options);
  const size = 16_384;
  for (let at = 0; at < html.length; at += size) yield html.slice(at, at + size);
}
