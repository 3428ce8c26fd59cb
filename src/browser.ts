/**
 * The entry of the file for a script tag. The companions are a chunk of their own, fetched at once but waited for by nobody: most pages
 * use `<event-timeline>` alone.
 */
import './components/define-timeline.js';

export { EventTimeline } from './components/event-timeline.js';
void import('./components/define-companions.js');
