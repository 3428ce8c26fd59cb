export { EventTimeline } from './event-timeline.js';
export { TimelineAxis } from './timeline-axis.js';
export { TimelineCard } from './timeline-card.js';
export { TimelineLegend } from './timeline-legend.js';
export { TimelineList } from './timeline-list.js';
export { TimelineOverview } from './timeline-overview.js';
export { TimelineStory } from './timeline-story.js';
export { TimelineErrorEvent, TimelineLoadEvent, TimelineSelectEvent, TimelineViewportEvent } from './events.js';
export { TimelineSourceError } from './source-error.js';
