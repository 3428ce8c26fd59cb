import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyIntent, moveFocus } from '../../src/interaction/index.js';

describe('keyIntent', () => {
  it('keyIntent({ key: "ArrowRight" }) moves on, and back where the text runs right to left', () => {
    expect(keyIntent({ key: 'ArrowRight' })).toEqual({ kind: 'move', move: 'next' });
    expect(keyIntent({ key: 'ArrowRight' }, 'rtl')).toEqual({ kind: 'move', move: 'previous' });
    expect(keyIntent({ key: 'ArrowLeft' }, 'rtl')).toEqual({ kind: 'move', move: 'next' });
  });
  it('keyIntent({ key: "ArrowDown" }) moves on in both directions of writing', () => {
    expect(keyIntent({ key: 'ArrowDown' }, 'rtl')).toEqual({ kind: 'move', move: 'next' });
    expect(keyIntent({ key: 'ArrowUp' }, 'ltr')).toEqual({ kind: 'move', move: 'previous' });
  });
  it('keyIntent opens with Enter and Space and closes with Escape', () => {
    expect(keyIntent({ key: 'Enter' })).toEqual({ kind: 'open' });
    expect(keyIntent({ key: ' ' })).toEqual({ kind: 'open' });
    expect(keyIntent({ key: 'Escape' })).toEqual({ kind: 'close' });
  });
  it('keyIntent zooms in by 2 with + and out by 2 with -, and shows all with 0', () => {
    expect(keyIntent({ key: '+' })).toEqual({ kind: 'zoom', factor: 2 });
    expect(keyIntent({ key: '-' })).toEqual({ kind: 'zoom', factor: 0.5 });
    expect(keyIntent({ key: '0' })).toEqual({ kind: 'fit' });
  });
  it('keyIntent moves a window by a quarter with Shift and an arrow, mirrored where the text runs right to left', () => {
    expect(keyIntent({ key: 'ArrowRight', shiftKey: true })).toEqual({ kind: 'pan', part: 0.25 });
    expect(keyIntent({ key: 'ArrowLeft', shiftKey: true })).toEqual({ kind: 'pan', part: -0.25 });
    expect(keyIntent({ key: 'ArrowLeft', shiftKey: true }, 'rtl')).toEqual({ kind: 'pan', part: 0.25 });
    expect(keyIntent({ key: '+', shiftKey: true })).toEqual({ kind: 'zoom', factor: 2 });
  });
  it('keyIntent leaves presses with Alt, Control or Meta, and other keys, to the browser', () => {
    expect(keyIntent({ key: 'ArrowLeft', altKey: true })).toBeUndefined();
    expect(keyIntent({ key: '+', ctrlKey: true })).toBeUndefined();
    expect(keyIntent({ key: '0', metaKey: true })).toBeUndefined();
    expect(keyIntent({ key: 'Tab' })).toBeUndefined();
  });
});

describe('moveFocus', () => {
  it('moveFocus(n, -1, "next") is the first and moveFocus(n, -1, "previous") the last', () => {
    expect(moveFocus(5, -1, 'next')).toBe(0);
    expect(moveFocus(5, -1, 'previous')).toBe(4);
  });
  it('moveFocus(0, …) is -1 whatever the step', () => {
    for (const move of ['next', 'previous', 'first', 'last'] as const) expect(moveFocus(0, -1, move)).toBe(-1);
  });
  it('moveFocus reaches every index with next from the first, and none outside', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
      const seen = [];
      for (let at = moveFocus(count, 3, 'first'), n = 0; n < count; at = moveFocus(count, at, 'next'), n++) seen.push(at);
      expect(seen).toEqual(Array.from({ length: count }, (_, i) => i));
      expect(moveFocus(count, count - 1, 'next')).toBe(count - 1);
      expect(moveFocus(count, 0, 'previous')).toBe(0);
    }), { seed: 42, numRuns: 60 });
  });
});
