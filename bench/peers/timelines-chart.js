import TimelinesChart from 'timelines-chart';

const day = 86_400_000;
let box;

export const peer = {
  prepare: ({ events }) => [{
    group: '',
    data: events.map(({ title, start, end }) => ({ label: title, data: [{ timeRange: [new Date(start), new Date(end ?? start + day)], val: 'event' }] })),
  }],
  draw(container, data) {
    box = container;
    const width = box.clientWidth;
    new TimelinesChart(box).width(width).leftMargin(0).rightMargin(Math.min(320, Math.round(width * 0.4)))
      .maxLineHeight(18).maxHeight(data[0].data.length * 18 + 120).minSegmentWidth(3).zQualitative(true).useUtc(true).enableAnimations(false).data(data);
  },
  drawn: () => undefined,
  labels(data, events) {
    const marks = new Map([...box.querySelectorAll('.series-segment')].map((node) => [node.__data__?.label, node]));
    const texts = new Map([...box.querySelectorAll('.axises .grp-axis text, .axises .y-axis text, .y-axis text')].map((node) => [node.__data__, node]));
    return events.flatMap(({ id, title }) => {
      const entry = [...texts].find(([key]) => typeof key === 'string' && key.endsWith(title));
      return entry ? [{ id, node: entry[1], mark: marks.get(title) }] : [];
    });
  },
};
