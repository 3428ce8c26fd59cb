import { COLUMN_FLAGS as F, eventIndex, growthOf, type EventIndex, type TimelineColumns } from '../data/index.js';
import { lowerBound } from '../data/lowerBound.js';
import { manyTiles, type ManyBar, type ManyFlag, type ZoomTiles } from '../layout/index.js';
import { scaleSettled, type PositionScale } from '../scale/index.js';
import { messagesFor, type Messages } from '../words/index.js';
import { labels, type Labels } from './labels.js';
import type { Eras } from './eras.js';
import type { PictureInput, PictureItem } from './picture-types.js';
import { clusterHeight } from './stations.js';
import type { Mark } from './types.js';

/** px from the edge to the ends of the axis. */
export const INSET = 8;
export const PAD = 8;
export const PITCH = 6;
const LANES = 5;
/** px from label to label, and between poles. */
const GAP_X = 18;
const GAP_Y = 9;
const GAP_POLE = 10;
/** px of a tile that a label needs on the mean. */
const LABEL_SHARE = 30;

/** Where the parts of a chart of many events stand, px from its top. */
export interface ManyFrame {
  /** Foot of the labels; top and foot of the density; the line of markers; lanes of extents; the line of counts; words of ticks; eras. */
  labels: number;
  plot: number;
  band: number;
  axis: number;
  bars: number;
  counts: number;
  ticks: number;
  eras: number;
  height: number;
  lanes: number;
}

/** What a long list is drawn from, made once for data and width: every window is a view over it. */
export interface ManyPlan {
  input: PictureInput;
  index: EventIndex;
  text: Labels;
  frame: ManyFrame;
  /** How its eras are drawn, if it has any. */
  eras?: Eras;
  scale: PositionScale;
  tiles: ZoomTiles<ManyFlag | ManyBar>;
  kept: Kept;
  /** What is the same in every window of the overview, once it is drawn. */
  still: { overview?: Mark[] };
}

/** What is kept of a plan where its list grows. It knows nothing of the list: all that ever was would be kept with it. */
interface Kept extends Pick<PictureInput, typeof SET_FOR[number]> {
  /** The words it speaks: others, once those of its language have come. */
  words: Messages;
  /** Labels that were set in type, by the place of their events in the list, which stays. */
  blocks: Map<number, ReturnType<Labels['block']>>;
  /** Items drawn at 0, to be drawn once only: by what they look like and the places of their events, too. */
  items: Map<string, PictureItem>;
  /** What stood in the last window at which zoom, and what did in the list before it grew, until all that stands now is found. */
  last?: Stood;
  before?: Stood;
  frame: ManyFrame;
  /** ms that the axis lasts, and the time that the list is of. */
  lasts: number;
  asOf: number;
}

/** Labels and extents of a window at a zoom: they stand free of one another at all higher ones. */
interface Stood { things: (ManyFlag | ManyBar)[]; k: number }

const SOLVED_FOR = ['document', 'lang', 'direction', 'width', 'maxHeight', 'faces', 'measure', 'labels'] as const;
/** px by which texts may come nearer to one another while others are looked for. */
const SPARE = 4;

const SET_FOR = ['lang', 'direction', 'width', 'faces', 'measure', 'labels'] as const;
const plans = /* @__PURE__ */ new WeakMap<TimelineColumns, ManyPlan>();

/** The plan of an input, the same one for all its windows. */
export function manyPlan(input: PictureInput): ManyPlan {
  const known = plans.get(input.columns);
  const words = messagesFor(input.lang);
  if (known?.kept.words === words && SOLVED_FOR.every((name) => known.input[name] === input[name])) return { ...known, input };
  const growth = growthOf(input.columns);
  const old = growth?.from.deref();
  const kept = old && plans.get(old)?.kept;
  const was = kept?.words === words && SET_FOR.every((name) => kept[name] === input[name]) ? kept : undefined;
  const plan = makePlan(input, words, was);
  if (was?.items === plan.kept.items) plan.kept.before = moved(was, plan, growth!.places);
  plans.set(input.columns, plan);
  return plan;
}

/** What stood in a list, where its rows are now. */
function moved({ last, before, lasts, asOf }: Kept, { scale, kept, input: { columns: { start, end, flags } } }: ManyPlan, places: Uint32Array): Stood | undefined {
  const stood = before ?? last;
  if (!stood) return undefined;
  // Before which of the old rows each new one stands.
  const gaps = places.map((place, k) => place - k);
  const things = stood.things.map((thing) => {
    const row = thing.row + lowerBound(gaps, (gap) => gap > thing.row);
    const at = scale(start[row]);
    return { ...thing, row, at, ...(thing.kind === 'bar' && { long: scale(end[row]) - at }) };
  });
  // The same px of time, on an axis that may be longer now: texts have more than so much room between them.
  return { k: stood.k * (kept.lasts / lasts) * (1 - SPARE / scale.range()[1]), things: asOf === kept.asOf ? things : things.filter(({ row }) => !(flags[row] & F.openEnd)) };
}

function makePlan(input: PictureInput, words: Messages, was?: Kept): ManyPlan {
  const { columns, width, faces } = input;
  const index = eventIndex(columns);
  const blocks = was?.blocks ?? new Map<number, ReturnType<Labels['block']>>();
  const own = labels(input, Math.min(15 * faces.title.size, Math.max(0.4 * width, 110)), 3);
  const text: Labels = {
    ...own,
    block(row) {
      const place = columns.order[row];
      const block = blocks.get(place) ?? own.block(row);
      // The words of what is still going may be others when the list ends later.
      if (!(columns.flags[row] & F.openEnd)) blocks.set(place, block);
      return block;
    },
  };
  const eras = input.eras?.(input);
  const frame = frameOf(input, index, eras?.height, was?.frame.lanes);
  const stands = was && (Object.keys(frame) as (keyof ManyFrame)[]).every((part) => frame[part] === was.frame[part]);
  const domain = [columns.start[0], Math.max(columns.extent[1], columns.start[0] + 1)];
  const scale = scaleSettled('time', domain, [INSET, Math.max(width - INSET, INSET + 1)]);
  const speed = (scale.range()[1] - INSET) / (domain[1] - domain[0]);
  const axis = { width, at: (time: number) => INSET + (time - domain[0]) * speed, time: (px: number) => domain[0] + (px - INSET) / speed };
  const room = {
    height: input.labels === false ? 0 : frame.labels, step: faces.title.lineHeight / 2, pad: PAD, gapX: GAP_X, gapY: GAP_Y, gapPole: GAP_POLE, most: 1 / LABEL_SHARE,
    least: { width: 3 * faces.title.size, height: faces.date.lineHeight + faces.title.lineHeight },
    options: (row: number) => text.block(row).options,
  };
  const { lang, direction, measure } = input;
  const kept: Kept = { lang, direction, width, faces, measure, labels: input.labels, words, blocks, items: stands ? was.items : new Map<string, PictureItem>(), frame, lasts: domain[1] - domain[0], asOf: columns.asOf };
  return { input, index, text, frame, eras, scale, tiles: manyTiles(index, axis, room, frame.lanes), still: {}, kept };
}

function frameOf(input: PictureInput, index: EventIndex, eras = 0, were = 0): ManyFrame {
  const { faces } = input;
  const most = input.maxHeight ?? 480;
  const lanes = were || (index.lasting.best(0, index.columns.length) < 0 ? 0 : LANES);
  const bars = 21;
  const counts = bars + (lanes ? lanes * PITCH + 4 : 0);
  const ticks = counts + clusterHeight(input) + 4;
  const strip = ticks + faces.small.lineHeight + 6 + eras;
  const room = Math.max(most - strip, 40);
  const plot = Math.round(Math.min(130, Math.max(40, room * 0.34)));
  const top = input.labels === false ? 0 : Math.max(0, Math.floor(room - plot - 8));
  const band = top + (top && 8) + plot;
  return {
    labels: top, plot: band - plot, band, axis: band + 11, bars: band + bars, counts: band + counts + clusterHeight(input) / 2, ticks: band + ticks,
    eras: eras && band + ticks + faces.small.lineHeight + 6, height: Math.ceil(band + strip), lanes,
  };
}
