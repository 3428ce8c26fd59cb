import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './bundle.mjs';

/** What a program says, at once or, where others speak meanwhile, when it has ended; resolves with its exit status. */
function said(words, env, aside) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, { cwd: root, stdio: aside ? ['ignore', 'pipe', 'pipe'] : 'inherit', env: { ...process.env, ...env } });
    const parts = [];
    child.stdout?.on('data', (part) => parts.push(part));
    child.stderr?.on('data', (part) => parts.push(part));
    child.on('error', reject);
    child.on('close', (status) => {
      if (parts.length) process.stdout.write(Buffer.concat(parts));
      resolve(status);
    });
  });
}

/** Runs Vitest several times and counts: a file that cannot be loaded, or a run that breaks off, is one failure. `last()` says the sum. */
export function vitestRuns() {
  const reports = mkdtempSync(join(tmpdir(), 'event-timeline-'));
  let runs = 0;
  let passed = 0;
  let failed = 0;
  return {
    /** `aside`: beside another run, so that what it says comes when it has ended. */
    async run(title, config, filters, env = {}, aside = false) {
      const report = join(reports, `${runs++}.json`);
      if (!aside) console.log(`\n— ${title}`);
      const words = ['node_modules/vitest/vitest.mjs', 'run', '--config', config, '--passWithNoTests', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...filters];
      const status = await said(words, { STORYBOOK_DISABLE_TELEMETRY: '1', ...env }, aside);
      if (aside) console.log(`— ${title}: ended`);
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
