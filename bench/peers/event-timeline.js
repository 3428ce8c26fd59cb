let box;
let timeline;

export const peer = {
  module: '/dist/event-timeline.js',
  prepare: ({ document }) => document,
  draw(container, data) {
    box = container;
    timeline = document.createElement('event-timeline');
    timeline.document = data;
    box.append(timeline);
  },
  drawn: () => timeline.ready,
  /** Lying from 40em of its own width. */
  axis: (width) => (width >= 640 ? 'x' : 'y'),
  /** Events of one date may share a mark. */
  labels(_, events) {
    const chart = timeline.shadowRoot.querySelector('[part~=chart]');
    const starts = new Map(events.map(({ id, start }) => [id, start]));
    const marks = [...chart.querySelectorAll('[part~=marker][data-id], [part~=span][data-id]')];
    const of = (id) => marks.find((mark) => mark.dataset.id === id) ?? marks.find((mark) => starts.get(mark.dataset.id) === starts.get(id));
    return [...chart.querySelectorAll('[part~=label][data-id]')].map((node) => ({ id: node.dataset.id, node, mark: of(node.dataset.id) }));
  },
};
