import { EventTimeline } from './event-timeline.js';
import { TimelineAxis } from './timeline-axis.js';
import { TimelineCard } from './timeline-card.js';
import { TimelineLegend } from './timeline-legend.js';
import { TimelineList } from './timeline-list.js';
import { TimelineOverview } from './timeline-overview.js';

const tags = {
  'event-timeline': EventTimeline,
  'timeline-axis': TimelineAxis,
  'timeline-card': TimelineCard,
  'timeline-legend': TimelineLegend,
  'timeline-list': TimelineList,
  'timeline-overview': TimelineOverview,
};

// Another copy may have come first: it serves.
for (const [tag, element] of Object.entries(tags)) if (!customElements.get(tag)) customElements.define(tag, element);
