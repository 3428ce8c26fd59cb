import list from 'event-timeline/belarus.json';
import { renderTimeline } from 'event-timeline/server';
import { Timeline } from './timeline.jsx';

export const metadata = { title: 'Timeline' };

export default function Page() {
  const { html, jsonld } = renderTimeline(list);
  return <main><Timeline html={html + jsonld} /></main>;
}
