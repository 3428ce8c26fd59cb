import type { ReactiveElement } from 'lit';
import { eventIndex, growthOf, type TimelineColumns } from '../data/index.js';
import { drawMany, lookForLabels } from '../scene/many.js';
import type { Draw, PictureInput } from '../scene/index.js';
import { CanvasLayer } from './canvas-layer.js';
import { inSlices, others, SLICE } from './slices.js';

/** ms of a frame for labels to be looked for and all to be drawn; what of labels is not found by then comes in the next. Where drawing takes most of it, they have the least. */
const FRAME = 6;
const LOOKING = { least: 1, most: 4 };

/** The longest list whose index is made within the task that draws it. */
const AT_ONCE = 50_000;

const drawings = new WeakMap<ReactiveElement, Draw>();
const prepared = new WeakSet<TimelineColumns>();

/**
 * What draws a chart of many events on an element, the same each time: what is too much for nodes goes on a canvas under them. Undefined where an index has to be
 * made first that takes long, and nothing is on screen yet that could be kept up meanwhile.
 */
export function manyDrawing(host: ReactiveElement, columns: TimelineColumns): Draw | undefined {
  const draw = drawings.get(host);
  if (!draw && columns.length > AT_ONCE && !prepared.has(columns)) return undefined;
  if (!draw) drawings.set(host, makeDrawing(host));
  return drawings.get(host);
}

/** Makes the index of a long list, between other things. */
export async function prepareMany(columns: TimelineColumns): Promise<void> {
  if (columns.length > AT_ONCE) await betweenOthers(eventIndex(columns).prepare());
  prepared.add(columns);
}

const betweenOthers = (steps: Generator<void, void>): Promise<void> => inSlices(steps, new AbortController().signal);

function makeDrawing(host: ReactiveElement): Draw {
  const layer = new CanvasLayer(host);
  const seen = new WeakSet<object>();
  /** How many lists there have been. */
  let lists = 0;
  /** ms that drawing takes without looking for labels, lately. */
  let drawing = 0;
  return (input) => {
    const { columns } = input;
    let looked = performance.now();
    const until = looked + Math.min(Math.max(FRAME - drawing, LOOKING.least), LOOKING.most);
    // The first picture of a list goes without labels: it is there a frame earlier, and nothing is drawn again while they are looked for.
    const bare = !seen.has(columns);
    if (bare) lists++;
    const own = lists;
    seen.add(columns);
    const drawn = drawMany({ ...input, moving: true, more: () => !bare && (looked = performance.now()) < until });
    if (!bare) drawing += (performance.now() - looked - drawing) / 4;
    const { plot, unfinished } = drawn.also!;
    layer.plot = { ...plot!, width: input.width };
    layer.ground = drawn.ground;
    const late = unfinished && nextLook(host, bare ? input : undefined, () => lists === own);
    return { ...drawn, also: { ...drawn.also, ...(late && { late }) } };
  };
}

/**
 * Draws again in the next frame. A `bare` picture gets all its labels at once, however long it takes to find them, which is done between other things; of a list that has grown
 * they are looked for once the frame is shown, of a new one nobody wants to see anything without labels. Of one that has given way to another they are not.
 */
async function nextLook(host: ReactiveElement, bare: PictureInput | undefined, stands: () => boolean): Promise<void> {
  const grown = bare && growthOf(bare.columns);
  // What others wait for comes first, but no frame: the first picture is shown while labels are looked for.
  await (bare && !grown ? others() : new Promise(requestAnimationFrame));
  if (bare) {
    if (grown) {
      // Others were there before: what they wait for the frame with comes first.
      await others();
      await others();
      await betweenOthers(eventIndex(bare.columns).prepare());
    }
    while (stands()) {
      const until = performance.now() + SLICE;
      if (lookForLabels({ ...bare, moving: true, more: () => performance.now() < until })) break;
      await others();
    }
  }
  host.requestUpdate();
}
