import { describe, expect, test } from 'vitest';
import type { FlagInput, PlannedStation } from '../../src/layout/index.js';
import { leastGaps } from '../../src/layout/gapsInTime.js';

describe('leastGaps(input, planned)', () => {
  test.each([[1, 1], [1, 3], [4, 1], [4, 3]])('gives %i dates a gap each, the last to the end of a tail of %i', (dates, ends) => {
    const planned = Array.from({ length: dates }, (_, k): PlannedStation => ({ time: k, position: NaN, rows: [k], labelled: [] }));
    const tail = Array.from({ length: ends }, (_, k) => dates + k);
    expect(leastGaps({ minGap: 14, tail } as unknown as FlagInput, planned)).toEqual([...new Array<number>(dates - 1).fill(14), 7 * ends]);
  });
});
