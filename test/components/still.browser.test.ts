import { afterEach, expect, it } from 'vitest';
import { box, document17, first } from './mount.js';

afterEach(() => document.body.replaceChildren());

it.each([320, 768, 1200])('what comes after the first drawing moves nothing of it, at %i px', async (width) => {
  const element = document.createElement('event-timeline');
  element.document = document17;
  box(width).append(element);
  await element.updateComplete;
  const parts = () => ['.heading', '.legend', '.stage', '.footer'].map((part) => first(element, part).getBoundingClientRect()).map(({ top, height }) => [Math.round(top), Math.round(height)]);
  const drawn = parts();
  await element.ready;
  expect(parts()).toEqual(drawn);
});
