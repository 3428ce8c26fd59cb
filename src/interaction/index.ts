export { keyIntent, type KeyIntent, type KeyPress } from './key-intent.js';
export { moveFocus, type Move } from './move-focus.js';
export { pageMove } from './page-move.js';
export { typeAhead, typeLetter, type Typed } from './type-ahead.js';
