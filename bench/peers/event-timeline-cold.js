// In a browser that tells no page when it is idle, as WebKit's: nothing has been run beforehand.
window.requestIdleCallback = undefined;

export { peer } from './event-timeline.js';
