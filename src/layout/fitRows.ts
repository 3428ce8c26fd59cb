/** A thing in a row: where it stands, and the boxes it may take, widest first. Px. */
export interface RowItem {
  /** Lane index of the document's lanes or categories. */
  lane: number;
  x: number;
  /** Where its bar ends; x for a point. */
  barEnd: number;
  options: readonly { width: number; height: number }[];
}

export interface RowPlace {
  option: number;
  /** From the top of its lane. */
  y: number;
}

export interface RowRules {
  /** From x to the text, and from a text's end to what follows. */
  pad: number;
  gapX: number;
  gapY: number;
  /** No text passes this. */
  edge: number;
}

/**
 * Labels inside labelled rows, each after its marker, stacked where they must: the lowest y at which its box meets no other of its lane.
 *
 * Items ascend by x. Returns a place an item and the height of each lane, px. Every item gets one: rows grow. O(n × boxes near it).
 */
export function fitRows(items: readonly RowItem[], lanes: number, rules: RowRules): { places: RowPlace[]; heights: number[] } {
  const boxes: { right: number; top: number; bottom: number }[][] = Array.from({ length: lanes }, () => []);
  const heights = new Array<number>(lanes).fill(0);
  const places = items.map((item): RowPlace => {
    const list = boxes[item.lane];
    const fitting = item.options.findIndex((option) => item.x + rules.pad + option.width <= rules.edge);
    let chosen = { option: 0, y: Infinity, right: 0, height: 0 };
    for (let o = fitting < 0 ? item.options.length - 1 : fitting; o < item.options.length; o++) {
      const { width, height } = item.options[o];
      const right = Math.max(item.barEnd, item.x + rules.pad + width) + rules.gapX;
      const y = lowestFree(list.filter((box) => box.right > item.x - rules.gapX / 2), height + rules.gapY);
      // One more line is worth it only where it saves a row.
      if (y + (height - item.options[0].height) * 0.5 < chosen.y) chosen = { option: o, y, right, height };
    }
    list.push({ right: chosen.right, top: chosen.y, bottom: chosen.y + chosen.height + rules.gapY });
    heights[item.lane] = Math.max(heights[item.lane], chosen.y + chosen.height + rules.gapY);
    return { option: chosen.option, y: chosen.y };
  });
  return { places, heights };
}

function lowestFree(boxes: { top: number; bottom: number }[], height: number): number {
  let y = 0;
  for (const box of [...boxes].sort((a, b) => a.top - b.top)) {
    if (box.top >= y + height) break;
    y = Math.max(y, box.bottom);
  }
  return y;
}
