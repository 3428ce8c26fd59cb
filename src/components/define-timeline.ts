import { define } from './define.js';
import { EventTimeline } from './event-timeline.js';

define({ 'event-timeline': EventTimeline });
