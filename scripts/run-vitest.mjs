import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './bundle.mjs';

/** Runs Vitest several times and counts: a file that cannot be loaded, or a run that breaks off, is one failure. `last()` says the sum. */
export function vitestRuns() {
  const reports = mkdtempSync(join(tmpdir(), 'event-timeline-'));
  const report = join(reports, 'report.json');
  let passed = 0;
  let failed = 0;
  return {
    run(title, config, filters, env = {}) {
      console.log(`\n— ${title}`);
      rmSync(report, { force: true });
      const { status } = spawnSync(
        process.execPath,
        ['node_modules/vitest/vitest.mjs', 'run', '--config', config, '--passWithNoTests', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...filters],
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
    },
    fail(error) {
      console.error(error.message);
      failed += 1;
    },
    last() {
      rmSync(reports, { recursive: true, force: true });
      console.log(`\n${passed} passed, ${failed} failed`);
      process.exitCode = failed ? 1 : 0;
    },
  };
}
