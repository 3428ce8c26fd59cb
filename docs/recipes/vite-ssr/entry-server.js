import list from 'event-timeline/belarus.json';
import { renderTimeline } from 'event-timeline/server';

export const render = () => renderTimeline(list);
