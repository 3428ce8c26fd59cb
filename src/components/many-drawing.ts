import type { ReactiveElement } from 'lit';
import { drawMany } from '../scene/many.js';
import type { Draw } from '../scene/index.js';
import { CanvasLayer } from './canvas-layer.js';

/** ms of a frame in which labels are looked for; what is not found by then comes in the next. */
const LOOKING = 4;
/** From so many rows on the first picture of a list goes without labels: it is there a frame earlier. */
const BARE_FROM = 20_000;

const drawings = new WeakMap<ReactiveElement, Draw>();

/** What draws a chart of many events on an element, the same each time: what is too much for nodes goes on a canvas under them. */
export function manyDrawing(host: ReactiveElement): Draw {
  let draw = drawings.get(host);
  if (!draw) drawings.set(host, (draw = makeDrawing(host)));
  return draw;
}

function makeDrawing(host: ReactiveElement): Draw {
  const layer = new CanvasLayer(host);
  const seen = new WeakSet<object>();
  return (input) => {
    const until = performance.now() + LOOKING;
    const bare = input.columns.length > BARE_FROM && !seen.has(input.columns);
    seen.add(input.columns);
    const drawing = drawMany({ ...input, moving: true, more: () => !bare && performance.now() < until });
    const { plot, unfinished } = drawing.also!;
    layer.plot = { ...plot!, width: input.width, rtl: input.direction === 'rtl' };
    const late = unfinished && new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        host.requestUpdate();
        resolve();
      });
    });
    return { ...drawing, also: { ...drawing.also, ...(late && { late }) } };
  };
}
