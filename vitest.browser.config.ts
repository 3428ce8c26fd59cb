import { defineConfig } from 'vitest/config';
import { inBrowser } from './scripts/in-browser.mjs';

export default defineConfig({
  // All dependencies are found before the first test: one found later reloads the page in the middle of another.
  optimizeDeps: { entries: ['src/**/*.ts', '!src/embed/**', 'test/**/*.browser.test.ts'] },
  test: {
    name: 'browser',
    include: ['test/**/*.browser.test.ts'],
    testTimeout: 60_000,
    browser: inBrowser(),
  },
});
