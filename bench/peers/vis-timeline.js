import { DataSet } from 'vis-data/peer';
import { Timeline } from 'vis-timeline/peer';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';

let box;
let timeline;

export const peer = {
  prepare: ({ events }) => events.map(({ id, title, start, end }) => ({ id, content: title, start: new Date(start), ...(end !== undefined && { end: new Date(end) }) })),
  draw(container, items) {
    box = container;
    timeline = new Timeline(box, new DataSet(items), {});
  },
  drawn: () => undefined,
  labels(items) {
    return items.flatMap(({ id, end }) => {
      const item = timeline.itemSet.items[id]?.dom;
      if (!item) return [];
      const node = (item.content ?? item.box)?.querySelector?.('.vis-item-content') ?? item.content;
      return [{ id, node, mark: end ? item.box : item.line ?? item.dot }];
    });
  },
};
