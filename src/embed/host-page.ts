// embed.js: the one script that a page with timelines in frames loads, once or often.
import { watchFrames } from './watch-frames.js';

const name = Symbol.for('event-timeline-frames');
const page = globalThis as { [name]?: () => void };
page[name] ??= watchFrames();
