// npm test [file filters]: everything, in Node and in Chromium. The last line counts.
import { buildIfStale } from './build.mjs';
import { findBrowser } from './find-browser.mjs';
import { vitestRuns } from './run-vitest.mjs';

const filters = process.argv.slice(2);
const { run, fail, last } = vitestRuns();

try {
  process.env.CHROME_PATH = findBrowser();
  await buildIfStale();
  const anyZone = ['test/time/', 'test/words/', 'test/data/'];
  const zoned = filters.length ? filters.filter((filter) => anyZone.some((folder) => filter.startsWith(folder.slice(0, -1)))) : anyZone;
  // Two lanes, about as long: what Node runs, one file after the other, since some write or read what is built; and beside it what nobody else reads or writes.
  await Promise.all([run('in Node', 'vitest.node.config.ts', filters), beside()]);

  async function beside() {
    if (zoned.length)
      for (const TZ of ['America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu']) await run(`in Node, ${TZ}`, 'vitest.node.config.ts', zoned, { TZ }, true);
    await run('in Chromium', 'vitest.browser.config.ts', filters, {}, true);
    await run('stories, in Chromium', 'vitest.storybook.config.ts', filters, {}, true);
  }
} catch (error) {
  fail(error);
}
last();
