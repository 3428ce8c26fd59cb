/** What a frame and its host say to each other, by `postMessage`. */
export const MESSAGE_TYPE = 'event-timeline';

/** From the frame: its height, or a reader's act. */
export interface FrameMessage { type: typeof MESSAGE_TYPE; height?: number; event?: 'timeline-select' | 'timeline-viewport'; detail?: unknown }

/** From the host: how the frame is to look, what it is to open. */
export interface HostMessage { type: typeof MESSAGE_TYPE; theme?: string; lang?: string; select?: string }
