// npm test [file filters]: everything, in Node and in Chromium. The last line counts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './bundle.mjs';
import { buildIfStale } from './build.mjs';
import { findBrowser } from './find-browser.mjs';

const filters = process.argv.slice(2);
const reports = mkdtempSync(join(tmpdir(), 'event-timeline-'));
let passed = 0;
let failed = 0;

/** One run of Vitest; a file that cannot be loaded, or a run that breaks off, counts as one failure. */
function run(title, config, args = filters, env = {}) {
  console.log(`\n— ${title}`);
  const report = join(reports, 'report.json');
  rmSync(report, { force: true });
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--config', config, '--passWithNoTests', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args],
    { cwd: root, stdio: 'inherit', env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1', ...env } },
  );
  let failures = 0;
  try {
    const { numPassedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    passed += numPassedTests;
    for (const { status, assertionResults } of testResults) {
      const tests = assertionResults.filter((result) => result.status === 'failed').length;
      failures += tests || (status === 'failed' ? 1 : 0);
    }
  } catch {
    failures = 0; // no report: the exit status tells
  }
  failed += failures || (status === 0 ? 0 : 1);
}

try {
  process.env.CHROME_PATH = findBrowser();
  await buildIfStale();
  run('in Node', 'vitest.node.config.ts');
  const anyZone = ['test/time/', 'test/words/', 'test/data/'];
  const zoned = filters.length ? filters.filter((filter) => anyZone.some((folder) => filter.startsWith(folder.slice(0, -1)))) : anyZone;
  if (zoned.length)
    for (const TZ of ['America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu']) run(`in Node, ${TZ}`, 'vitest.node.config.ts', zoned, { TZ });
  run('in Chromium', 'vitest.browser.config.ts');
  run('stories, in Chromium', 'vitest.storybook.config.ts');
} catch (error) {
  console.error(error.message);
  failed += 1;
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
