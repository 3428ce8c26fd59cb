/** Registers every element (unless a tag is already taken, then the first to come serves) and exports their classes. */
import './components/define-timeline.js';
import './components/define-companions.js';

export * from './components/index.js';
