import { chromium } from 'playwright';
import { browserArgs, findBrowser } from '../../scripts/find-browser.mjs';

/** Chromium as the tests start it, which reaches nothing but the bench's own server: peers ask for fonts elsewhere. */
export const launch = () => chromium.launch({ executablePath: findBrowser(), args: [...browserArgs, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] });
