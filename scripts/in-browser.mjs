import { playwright } from '@vitest/browser-playwright';
import { startFirefox } from './engines/firefox.mjs';
import { engine } from './engines/provider.mjs';
import { startWebKit } from './engines/webkit.mjs';
import { browserArgs, findBrowser, findEngine } from './find-browser.mjs';

const providers = {
  chromium: () => playwright({ launchOptions: { executablePath: findBrowser(), args: browserArgs } }),
  firefox: () => engine('firefox', (size) => startFirefox(findEngine('firefox').browser, size)),
  webkit: () => engine('webkit', (size) => startWebKit(findEngine('webkit'), size)),
};

/** Vitest's `browser` option for an engine (`ENGINE`, else Chromium). A function, as every configuration needs an object of its own. */
export const inBrowser = (name = process.env.ENGINE ?? 'chromium') => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: providers[name](),
  instances: [{ browser: /** @type {'chromium'} */ (name) }],
});
