import { expect, it } from 'vitest';
import { formatTsv } from '../../src/formats/index.js';

it('formatTsv keeps cells in their columns and formulas from being formulas', () => {
  expect(formatTsv([['a', 'b'], ['one\ttwo\nthree', '=HYPERLINK("x")'], ['-5', '-x+1'], ['@me', '+1']])).toBe('a\tb\none two three\t\'=HYPERLINK("x")\n-5\t\'-x+1\n\'@me\t\'+1');
});
