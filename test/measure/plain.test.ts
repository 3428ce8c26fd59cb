import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pieces } from '../../src/measure/pieces.js';

test('pieces(text) cuts plain Latin and Cyrillic text where it cuts the same text beside a sign that makes it take the rules of all scripts', () => {
  const alphabet = [...'ab я Ё 9 2 é . , : ; ! ? \' " ( ) « » “ ” ‘ ’ „ – — / % & $ € £ … -'.split(' '), ' ', ' ', ' ', '\u00a0', '\u00ad', 'word', 'слово'];
  fc.assert(fc.property(fc.array(fc.constantFrom(...alphabet), { maxLength: 24 }), (parts) => {
    const text = parts.join('').replace(/ +/g, ' ').trim();
    // A combining mark on a word of its own at the end is all it takes to leave the plain way.
    const other = pieces(`${text} q e\u0301`);
    const tail = other.at(-1) === 'e\u0301' && other.at(-2) === 'q ' ? 2 : -1;
    fc.pre(tail === 2);
    expect(pieces(`${text} q e`).slice(0, -2)).toEqual(other.slice(0, -2));
  }), { seed: 42, numRuns: 4000 });
});
