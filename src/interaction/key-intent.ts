import type { Move } from './move-focus.js';

/** What a key asks of the chart. */
export type KeyIntent =
  | { kind: 'move'; move: Move }
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'zoom'; factor: number }
  /** A part of what is on screen, > 0 toward later times. */
  | { kind: 'pan'; part: number }
  | { kind: 'fit' };

/** A key press, as a KeyboardEvent has it. */
export interface KeyPress { key: string; altKey?: boolean; ctrlKey?: boolean; metaKey?: boolean; shiftKey?: boolean }

/** Part of what is on screen that a key moves it by. */
const PAN = 0.25;

/**
 * The keyboard map. Right and down go to what stands next, left and up to what stands before it; left and right are mirrored in
 * right-to-left; with Shift they move a chart that is zoomed in. A press with Alt, Control or Meta is left to the browser.
 */
export function keyIntent(press: KeyPress, direction: 'ltr' | 'rtl' = 'ltr'): KeyIntent | undefined {
  if (press.altKey || press.ctrlKey || press.metaKey) return undefined;
  const rtl = direction === 'rtl';
  if (press.shiftKey && (press.key === 'ArrowRight' || press.key === 'ArrowLeft')) return { kind: 'pan', part: (press.key === 'ArrowLeft') === rtl ? PAN : -PAN };
  switch (press.key) {
    case 'ArrowRight': return { kind: 'move', move: rtl ? 'previous' : 'next' };
    case 'ArrowLeft': return { kind: 'move', move: rtl ? 'next' : 'previous' };
    case 'ArrowDown': return { kind: 'move', move: 'next' };
    case 'ArrowUp': return { kind: 'move', move: 'previous' };
    case 'Home': return { kind: 'move', move: 'first' };
    case 'End': return { kind: 'move', move: 'last' };
    case 'Enter':
    case ' ': return { kind: 'open' };
    case 'Escape': return { kind: 'close' };
    case '+':
    case '=': return { kind: 'zoom', factor: 2 };
    case '-': return { kind: 'zoom', factor: 0.5 };
    case '0': return { kind: 'fit' };
    default: return undefined;
  }
}
