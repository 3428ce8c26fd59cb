import { expect, it } from 'vitest';
import { serverType } from '../../src/embed/server-font.js';

const measureOf = (family: string) => serverType({ family }).measure;
const { title } = serverType({ family: 'inherit' }).faces;

it('a measure of our own remembers from request to request, one for each kind of font', () => {
  expect(measureOf('inherit')).toBe(measureOf('inherit'));
  expect(measureOf('Noto Sans')).toBe(measureOf('Noto Sans'));
  expect(measureOf('Noto Sans')).not.toBe(measureOf('inherit'));
});

it('a given measure is asked anew in the next request: it may have learned of a font', () => {
  let width = 1;
  const measure = () => width;
  expect(serverType({ family: 'A', measure }).measure('text', title)).toBe(1);
  width = 2;
  expect(serverType({ family: 'A', measure }).measure('text', title)).toBe(2);
});

it('is let go once it has read a million characters, and not before', () => {
  const before = measureOf('inherit');
  before('a'.repeat(400_000), title);
  for (let k = 0; k < 10; k++) before('a'.repeat(400_000), title);
  expect(measureOf('inherit')).toBe(before);
  before('b'.repeat(700_000), title);
  const after = measureOf('inherit');
  expect(after).not.toBe(before);
  expect(after('Text', title)).toBe(before('Text', title));
});
