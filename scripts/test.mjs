// npm test [file filters]: everything but what has a script of its own, in Node and in Chromium. The last line counts.
import { buildIfStale } from './build.mjs';
import { findBrowser } from './find-browser.mjs';
import { vitestRuns } from './run-vitest.mjs';

/** What takes minutes has a script of its own. */
const ALONE = ['test/life/growth.test.ts'];

const filters = process.argv.slice(2);
const { run, fail, last } = vitestRuns();

try {
  process.env.CHROME_PATH = findBrowser();
  await buildIfStale();
  const anyZone = ['test/time/', 'test/words/', 'test/data/'];
  const inZones = (filter) => anyZone.some((folder) => filter.startsWith(folder.slice(0, -1)));
  const zoned = filters.length ? filters.filter(inZones) : anyZone;
  const others = filters.filter((filter) => !inZones(filter));
  const node = 'vitest.node.config.ts';
  // Two lanes, about as long.
  await Promise.all([rest(), beside()]);

  async function rest() {
    if (!filters.length) await run('in Node', node, [...anyZone.map((folder) => `${folder}**`), ...ALONE].flatMap((glob) => ['--exclude', glob]));
    else if (others.length) await run('in Node', node, others);
  }

  async function beside() {
    if (zoned.length) for (const TZ of [undefined, 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu']) await run(`in Node, ${TZ ?? 'here'}`, node, zoned, TZ && { TZ }, true);
    await run('in Chromium', 'vitest.browser.config.ts', filters, {}, true);
    await run('stories, in Chromium', 'vitest.storybook.config.ts', filters, {}, true);
  }
} catch (error) {
  fail(error);
}
last();
