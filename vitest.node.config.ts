import { defineConfig } from 'vitest/config';

// Everything that needs no page: the pure rooms, the built package, the demo page driven from outside.
export default defineConfig({
  test: {
    name: 'node',
    environment: 'node',
    include: ['test/**/*.test.ts'],
    exclude: ['test/**/*.browser.test.ts'],
    testTimeout: 30_000,
  },
});
