let box;
let timeline;
let loaded;

const parts = (time) => {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

export const peer = {
  prepare: ({ events }) => ({
    events: events.map(({ id, title, start, end }) => ({ unique_id: id, start_date: parts(start), ...(end !== undefined && { end_date: parts(end) }), text: { headline: title } })),
  }),
  draw(container, data) {
    box = container;
    box.style.height = '600px';
    timeline = new window.TL.Timeline(box, data, { script_path: `${location.origin}/timelinejs/js/` });
    loaded = new Promise((resolve) => { timeline.on('loaded', resolve); });
  },
  drawn: () => loaded,
  labels: (_, events) => events.flatMap(({ id }) => {
    const marker = document.getElementById(`${id}-marker`);
    const slide = document.getElementById(id)?.querySelector('h2');
    return [marker?.querySelector('h2'), slide].filter(Boolean).map((node) => ({ id, node, mark: marker?.querySelector('.tl-timemarker-timespan') ?? marker }));
  }),
};
