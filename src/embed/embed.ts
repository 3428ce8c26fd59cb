/** The host page's side of timelines in frames. `embed.js` does this by itself; this entry is for pages that bundle their scripts. */
export { watchFrames } from './watch-frames.js';
export type { FrameMessage, HostMessage } from './frame-messages.js';
