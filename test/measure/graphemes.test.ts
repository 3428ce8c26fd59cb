import { describe, expect, it } from 'vitest';
import { graphemes } from '../../src/measure/index.js';

describe('graphemes', () => {
  it('keeps marks, joined emoji, flags, keycaps and Hangul together', () => {
    const list = ['e\u0301', '👩‍👩‍👧‍👦', '👍🏽', '🇧🇾', '🇱🇹', '1\ufe0f\u20e3', '\u1112\u1161\u11ab', 'นำ', 'a'];
    expect(graphemes(list.join(''))).toEqual(list);
  });
});
