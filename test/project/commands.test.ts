import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The commands of a text's `sh` blocks, comments left out. */
const commands = (path: string) =>
  [...readFileSync(path, 'utf8').matchAll(/```sh\n([^]*?)```/g)].flatMap(([, block]) => block.split('\n').map((line) => line.replace(/#.*/, '').trim()).filter(Boolean));

/** What .ci/run runs, its own words before a command left out. */
const run = readFileSync('.ci/run', 'utf8').split(/\n|&&|\||#.*/).map((part) => part.replace(/^[\s{]*(\w+=\S+ )?(run |answers \S+ )?|[\s;}]*(2>&1\s*)?$/g, ''));

it('every command CONTRIBUTING.md and README.md name is run by .ci/run', () => {
  const named = [...commands('CONTRIBUTING.md'), ...commands('README.md')].flatMap((line) => line.split(/\s*&&\s*/));
  expect(named.length).toBeGreaterThan(8);
  // Our own package is not yet there to be installed when a change to it is tested.
  expect(named.filter((command) => command !== 'npm install event-timeline' && !run.includes(command))).toEqual([]);
});

it('.ci/run runs the README’s test command after a clean install', () => {
  const ci = readFileSync('.ci/run', 'utf8');
  const command = commands('README.md').find((line) => line.endsWith('npm test')) ?? 'missing';
  expect(ci.indexOf(`\n{ ${command}; }`)).toBeGreaterThan(ci.indexOf('\nnpm ci\n'));
  expect(ci.indexOf('\nnpm ci\n')).toBeGreaterThan(0);
});

it('package-lock.json names no registry', () => {
  expect(readFileSync('package-lock.json', 'utf8').match(/"resolved"|https?:\/\/(?!(?:github\.com\/sponsors|opencollective\.com|tidelift\.com|www\.patreon\.com)\b)[^"]*\.tgz/g)).toBeNull();
});
