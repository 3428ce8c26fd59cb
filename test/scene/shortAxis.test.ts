import { expect, test } from 'vitest';
import { composePicture } from '../../src/scene/index.js';
import { inputOf, marksOf } from './support.js';

test('composePicture: an axis too short for two labels at their usual distance has a tick with words, at every width', () => {
  const document = { title: 'A second', lang: 'en', events: [{ id: 'a', date: '2001-02-03T04:05:06Z/2001-02-03T04:05:07Z', title: 'Event 1' }] };
  const bare: string[] = [];
  for (const orientation of ['vertical', 'horizontal'] as const)
    for (const scale of ['elastic', 'time', 'even'] as const)
      for (let width = 300; width <= 1000; width += 20) {
        const marks = marksOf(composePicture(inputOf(document, { orientation, scale, width })));
        if (!marks.some((mark) => mark.type === 'text' && mark.role === 'tick-label')) bare.push(`${orientation}, ${scale}, ${width} px`);
      }
  expect(bare).toEqual([]);
});
