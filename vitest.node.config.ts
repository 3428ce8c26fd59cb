import { defineConfig } from 'vitest/config';

// Everything that needs no page: the pure rooms, the built package, the demo page driven from outside.
export default defineConfig({
  test: {
    name: 'node',
    environment: 'node',
    include: ['test/**/*.test.ts'],
    // test/browsers is for the engine that `npm run test:browsers` names.
    exclude: ['test/**/*.browser.test.ts', ...(process.env.ENGINE ? [] : ['test/browsers/**'])],
    testTimeout: 30_000,
  },
});
