import { expect, test } from 'vitest';
import { readList, readWrittenDate } from '../../src/formats/index.js';

test.each(['2001-02-30 — Bad day', '2001-04-31: Bad', '2001-2-5 Unpadded'])('readWrittenDate(%j) reads no years out of a day that is none', (text) => {
  const found = readWrittenDate(text, 'en');
  expect(found && 'ambiguous' in found).toBe(true);
});

test('readWrittenDate reads a day that is one, and a span of years', () => {
  expect(readWrittenDate('2001-02-28 — Good day', 'en')).toEqual({ edtf: '2001-02-28', length: 10 });
  expect(readWrittenDate('1994-97 Years', 'en')).toMatchObject({ edtf: '1994/1997' });
});

test('readList reports an item of an impossible day and makes no event of it', () => {
  const { document, problems } = readList([{ runs: [{ kind: 'text', text: '2001-02-30 — Bad day' }] }], 'en');
  expect(document.events).toEqual([]);
  expect(problems).toHaveLength(1);
});
