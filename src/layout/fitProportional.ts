import { packAt, type FlagInput, type FlagLayout } from './flagLayout.js';
import type { ElasticPlanner } from './planStations.js';
import type { Block } from './types.js';

/** True scale, if every label fits there. */
export function fitProportional(input: FlagInput, plan: ElasticPlanner): FlagLayout | null {
  const labels = input.start.length;
  if (labels > input.mostLabels || labels > 200) return null;
  const planned = plan(labels, Infinity);
  const first = input.start[0];
  const last = input.tail[input.tail.length - 1];
  const [from, to] = input.range;
  if (!(last > first)) return null;
  const tooNear = (width: number) => planned.some(({ time }, k) => k && ((time - planned[k - 1].time) * width) / (last - first) < input.minGap);
  // Before labels are set in type: most timelines end here.
  if (tooNear(to - from)) return null;
  // The range ends early enough for the last flags at their narrowest.
  let width = to - from;
  for (const station of planned) {
    const need = Math.max(...station.labelled.map((row) => input.rules.pad + comfortable(input.label(row))));
    const share = (station.time - first) / (last - first);
    if (share > 0) width = Math.min(width, (to - from - need) / share);
    else if (need > to - from) return null;
  }
  const x = planned.map((station) => from + (width * (station.time - first)) / (last - first));
  if (tooNear(width)) return null;
  return packAt(input, planned, x, 24, [first, last], [from, from + width]);
}

/** A label's second wrapping, unless that breaks its date: what the end of an axis that is true leaves for it. */
const comfortable = ({ options }: Block): number => options[options.length < 2 || options[1].dateBroken ? 0 : 1].width;
