import { playwright } from '@vitest/browser-playwright';
import { browserArgs, findBrowser } from './find-browser.mjs';

/** Vitest's `browser` option for the Chromium found. A function, as every configuration needs an object of its own. */
export const inChromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: { executablePath: findBrowser(), args: browserArgs } }),
  instances: [{ browser: /** @type {const} */ ('chromium') }],
});
