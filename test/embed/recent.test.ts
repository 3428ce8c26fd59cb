import { expect, it } from 'vitest';
import { recent } from '../../src/embed/recent.js';

function counted(room: number) {
  const made: string[] = [];
  const call = recent((key: string) => key, (key) => { made.push(key); return key.repeat(2); }, (result) => result.length, room);
  return { made, call };
}

it('recent(keyOf, make, weigh) makes once what is asked for again', () => {
  const { made, call } = counted(100);
  expect([call('a'), call('a'), call('b'), call('a')]).toEqual(['aa', 'aa', 'bb', 'aa']);
  expect(made).toEqual(['a', 'b']);
});

it('recent(keyOf, make, weigh, room) forgets what was used longest ago, and keeps nothing that is too heavy', () => {
  const { made, call } = counted(6);
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b', 'long', 'long']) call(key);
  expect(made).toEqual(['a', 'b', 'c', 'b', 'long', 'long']);
});
