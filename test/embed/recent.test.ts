import { expect, it } from 'vitest';
import { recent } from '../../src/embed/recent.js';

function counted(room: number) {
  const made: string[] = [];
  const { find, keep } = recent<string>((result) => result.length, room);
  const call = (key: string): string => find(key) ?? (made.push(key), keep(key, key.repeat(2)));
  return { made, call, find, keep };
}

it('recent(weigh) finds what was kept', () => {
  const { made, call } = counted(100);
  expect([call('a'), call('a'), call('b'), call('a')]).toEqual(['aa', 'aa', 'bb', 'aa']);
  expect(made).toEqual(['a', 'b']);
});

it('recent(weigh, room) forgets what was used longest ago, and keeps nothing that is too heavy', () => {
  const { made, call } = counted(6);
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b', 'long', 'long']) call(key);
  expect(made).toEqual(['a', 'b', 'c', 'b', 'long', 'long']);
});

it('recent(weigh) remembers nothing without a key', () => {
  const { find, keep } = counted(100);
  expect(keep(undefined, 'made')).toBe('made');
  expect(find(undefined)).toBeUndefined();
});
