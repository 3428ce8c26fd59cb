// npm test [file filters]: everything, in Node and in Chromium. The last line counts.
import { buildIfStale } from './build.mjs';
import { findBrowser } from './find-browser.mjs';
import { vitestRuns } from './run-vitest.mjs';

const filters = process.argv.slice(2);
const { run, fail, last } = vitestRuns();

try {
  process.env.CHROME_PATH = findBrowser();
  await buildIfStale();
  run('in Node', 'vitest.node.config.ts', filters);
  const anyZone = ['test/time/', 'test/words/', 'test/data/'];
  const zoned = filters.length ? filters.filter((filter) => anyZone.some((folder) => filter.startsWith(folder.slice(0, -1)))) : anyZone;
  if (zoned.length)
    for (const TZ of ['America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu']) run(`in Node, ${TZ}`, 'vitest.node.config.ts', zoned, { TZ });
  run('in Chromium', 'vitest.browser.config.ts', filters);
  run('stories, in Chromium', 'vitest.storybook.config.ts', filters);
} catch (error) {
  fail(error);
}
last();
