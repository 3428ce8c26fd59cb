// npm run test:axe [part of a story's id]: axe-core on every story, light, dark and in forced colours, left to right and right to left. The last line counts.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { buildIfStale, isStale } from './build.mjs';
import { root } from './bundle.mjs';
import { browserArgs, findBrowser } from './find-browser.mjs';
import { serve } from './start.mjs';

/** Pages at once. */
const AT_ONCE = 3;
/** ms a story may take to be drawn and played; those that show what never arrives are looked at then, too. */
const PATIENCE = 15_000;
const SCHEMES = [['light', { colorScheme: 'light' }], ['dark', { colorScheme: 'dark' }], ['forced colours', { forcedColors: 'active' }]];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds in one story: a line for each rule that is broken. */
async function look(page, address, { id }, scheme, direction) {
  const theme = scheme === 'dark' ? 'dark' : 'light';
  await page.goto(`${address}storybook/iframe.html?id=${id}&viewMode=story&globals=theme:${theme};direction:${direction}`);
  // Played through: a story that says what it expects of left to right may say so of right to left in vain, and is looked at all the same.
  await page.waitForFunction(() => ['completed', 'finished', 'errored', 'aborted'].includes(globalThis.__STORYBOOK_PREVIEW__?.currentRender?.phase), undefined, { timeout: PATIENCE });
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const timelines = [...document.querySelectorAll('event-timeline, timeline-axis, timeline-overview, timeline-legend, timeline-card, timeline-list, timeline-story')];
    await Promise.race([Promise.all(timelines.map((one) => one.ready ?? one.updateComplete)), new Promise((resolve) => setTimeout(resolve, 1000))]);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    if (!document.querySelector('.page')?.textContent.trim() && !timelines.length) return ['nothing was drawn'];
    const { violations } = await globalThis.axe.run('.page', { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target }) => target.flat().join(' ')).join('; ')}`);
  });
}

let passed = 0;
let failed = 0;
try {
  await buildIfStale();
  if (isStale('storybook-static/iframe.html', ['src', 'stories', '.storybook'])) {
    console.log('Building Storybook …');
    if (spawnSync('npm', ['run', '--silent', 'build:storybook'], { cwd: root, stdio: 'inherit' }).status !== 0) throw new Error('Storybook could not be built: npm run build:storybook says why.');
  }
  const wanted = process.argv[2] ?? '';
  const stories = Object.values(JSON.parse(readFileSync(join(root, 'storybook-static/index.json'), 'utf8')).entries).filter(({ type, id }) => type === 'story' && id.includes(wanted));
  if (!stories.length) throw new Error(`There is no story with “${wanted}” in its id.`);
  const { server, address } = await serve(0);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
  for (const [scheme, options] of SCHEMES) {
    const turns = stories.flatMap((story) => ['ltr', 'rtl'].map((direction) => [story, direction]));
    const started = Date.now();
    await Promise.all(Array.from({ length: AT_ONCE }, async () => {
      const page = await browser.newPage({ viewport: { width: 1000, height: 800 }, ...options });
      for (let turn = turns.shift(); turn; turn = turns.shift()) {
        const [story, direction] = turn;
        const found = await look(page, address, story, scheme, direction).catch((error) => [error.message.split('\n')[0]]);
        if (found.length) {
          failed += 1;
          console.log(`${story.id}, ${scheme}, ${direction}\n  ${found.join('\n  ')}`);
        } else passed += 1;
      }
      await page.close();
    }));
    console.log(`${scheme}: ${Math.round((Date.now() - started) / 1000)} s`);
  }
  await browser.close();
  server.close();
} catch (error) {
  console.error(error.message);
  failed += 1;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
