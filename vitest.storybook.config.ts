import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { inBrowser } from './scripts/in-browser.mjs';

// Every story is a test: it draws, its play function passes, and it has no accessibility finding.
export default defineConfig({
  plugins: [storybookTest({ configDir: fileURLToPath(new URL('.storybook', import.meta.url)) })],
  test: { name: 'stories', testTimeout: 60_000, browser: inBrowser('chromium') },
});
