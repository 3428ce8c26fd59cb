// npm run test:seeded: all 2 000 seeded documents, of which npm test draws the first.
import { spawnSync } from 'node:child_process';
import { root } from './bundle.mjs';

const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.node.config.ts', 'test/scene/seeded-'], {
  cwd: root, stdio: 'inherit', env: { ...process.env, SEEDED_DOCUMENTS: '2000' },
});
process.exitCode = status ?? 1;
