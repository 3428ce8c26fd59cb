import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';

// What `npm run build` has made.

it('embed.js and the frame’s script are under 2 kB each, brotli', () => {
  for (const path of ['dist/embed.js', 'dist/embed/frame.js']) {
    const size = brotliCompressSync(readFileSync(path)).length;
    expect(size, path).toBeGreaterThan(200);
    expect(size, path).toBeLessThan(2000);
  }
});

it('event-timeline/server makes no global, knows no Lit and draws', () => {
  const script = `const before = Reflect.ownKeys(globalThis);
    const { renderTimeline } = await import('./dist/embed/server.js');
    const { html } = renderTimeline([{ id: 'a', date: '1994', title: 'A' }]);
    console.log(JSON.stringify({ made: Reflect.ownKeys(globalThis).filter((key) => !before.includes(key)).map(String), drawn: html.includes('data-id="a"'), dom: typeof customElements }));`;
  expect(JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }))).toEqual({ made: [], drawn: true, dom: 'undefined' });
});

it('200 different requests leave no more memory behind than 20', () => {
  const script = `const { renderTimeline } = await import('./dist/embed/server.js');
    const list = Array.from({ length: 3 }, (_, i) => ({ id: 'e' + i, date: String(1990 + i), title: 'Event ' + i }));
    const heap = async (from, to) => {
      await Promise.all(Array.from({ length: to - from }, async (_, i) => renderTimeline([{ ...list[0], title: 'Request ' + (from + i), tags: ['x'.repeat(20_000)] }, ...list.slice(1)], { widths: [360] })));
      await new Promise(setImmediate);
      gc();
      return process.memoryUsage().heapUsed;
    };
    // The room for recent results is full after this.
    await heap(0, 220);
    const before = await heap(220, 240);
    console.log((await heap(240, 440)) - before);`;
  const grown = Number(execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', script], { encoding: 'utf8' }));
  expect(grown).toBeLessThan(2e6);
}, 120_000);

it('the command is a file that can be run', () => {
  expect(readFileSync('dist/embed/cli.js', 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
  expect(statSync('dist/embed/cli.js').size).toBeGreaterThan(1000);
  expect(execFileSync(process.execPath, ['dist/embed/cli.js', '--help'], { encoding: 'utf8' })).toContain('event-timeline build LIST -o FOLDER');
});
