// {% timeline "list.json" %} draws a timeline at build time.
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderTimeline } from 'event-timeline/server';

const dist = dirname(fileURLToPath(import.meta.resolve('event-timeline')));

export default function (config) {
  config.addShortcode('timeline', (path) => {
    const { html } = renderTimeline(readFileSync(path, 'utf8'));
    // A figure around it: Markdown takes a tag it does not know for words in a paragraph.
    return `<figure>${html}</figure><script type="module" src="/event-timeline/event-timeline.js"></script>`;
  });
  // Feeds carry the list alone: a reader of feeds knows no templates.
  config.addShortcode('timelineList', (path) => renderTimeline(readFileSync(path, 'utf8')).list);
  config.addPassthroughCopy({ [`${dist}/event-timeline.js`]: 'event-timeline/event-timeline.js', [`${dist}/chunks`]: 'event-timeline/chunks' });
}
