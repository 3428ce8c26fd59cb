/**
 * The entry of the file for a script tag. The companions are a chunk of their own, fetched at once but waited for by nobody: most pages
 * use `<event-timeline>` alone. They bring what timelines need after their first drawing, which then is there, and has been run, for those that are made later.
 */
import './components/define-timeline.js';
import { fetchRest } from './components/rest.js';

export { EventTimeline } from './components/event-timeline.js';
import('./components/define-companions.js').then(fetchRest).then(({ warmUp }) => { warmUp(); }).catch(() => undefined);
