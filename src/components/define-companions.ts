import { define } from './define.js';
import { TimelineAxis } from './timeline-axis.js';
import { TimelineCard } from './timeline-card.js';
import { TimelineLegend } from './timeline-legend.js';
import { TimelineList } from './timeline-list.js';
import { TimelineOverview } from './timeline-overview.js';
import { TimelineStory } from './timeline-story.js';

define({
  'timeline-axis': TimelineAxis,
  'timeline-card': TimelineCard,
  'timeline-legend': TimelineLegend,
  'timeline-list': TimelineList,
  'timeline-overview': TimelineOverview,
  'timeline-story': TimelineStory,
});
