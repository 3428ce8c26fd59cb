import { eventIndex, type EventIndex, type TimelineColumns } from '../data/index.js';
import { manyTiles, type ManyBar, type ManyFlag, type ZoomTiles } from '../layout/index.js';
import { scaleSettled, type PositionScale } from '../scale/index.js';
import { labels, type Labels } from './labels.js';
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
  scale: PositionScale;
  tiles: ZoomTiles<ManyFlag | ManyBar>;
  /** Items drawn at 0, to be drawn once only. */
  items: Map<unknown, PictureItem>;
  /** What is the same in every window of the overview, once it is drawn. */
  still: { overview?: Mark[] };
}

const SOLVED_FOR = ['document', 'lang', 'direction', 'width', 'maxHeight', 'faces', 'measure', 'labels'] as const;
const plans = /* @__PURE__ */ new WeakMap<TimelineColumns, ManyPlan>();

/** The plan of an input, the same one for all its windows. */
export function manyPlan(input: PictureInput): ManyPlan {
  const known = plans.get(input.columns);
  if (known && SOLVED_FOR.every((name) => known.input[name] === input[name])) return { ...known, input };
  const plan = makePlan(input);
  plans.set(input.columns, plan);
  return plan;
}

function makePlan(input: PictureInput): ManyPlan {
  const { columns, width, faces } = input;
  const index = eventIndex(columns);
  const text = labels(input, Math.min(15 * faces.title.size, Math.max(0.4 * width, 110)), 3);
  const frame = frameOf(input, index);
  const domain = [columns.start[0], Math.max(columns.extent[1], columns.start[0] + 1)];
  const scale = scaleSettled('time', domain, [INSET, Math.max(width - INSET, INSET + 1)]);
  const speed = (scale.range()[1] - INSET) / (domain[1] - domain[0]);
  const axis = { width, at: (time: number) => INSET + (time - domain[0]) * speed, time: (px: number) => domain[0] + (px - INSET) / speed };
  const room = {
    height: input.labels === false ? 0 : frame.labels, step: faces.title.lineHeight / 2, pad: PAD, gapX: GAP_X, gapY: GAP_Y, gapPole: GAP_POLE, most: 1 / LABEL_SHARE,
    least: { width: 3 * faces.title.size, height: faces.date.lineHeight + faces.title.lineHeight },
    options: (row: number) => text.block(row).options,
  };
  return { input, index, text, frame, scale, tiles: manyTiles(index, axis, room, frame.lanes), items: new Map(), still: {} };
}

function frameOf(input: PictureInput, index: EventIndex): ManyFrame {
  const { faces, document } = input;
  const most = input.maxHeight ?? 480;
  const lanes = index.lasting.best(0, index.columns.length) < 0 ? 0 : LANES;
  const eras = document.eras?.length ? faces.small.lineHeight + 8 : 0;
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
