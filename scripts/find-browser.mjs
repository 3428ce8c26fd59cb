// The Chromium that tests run in. `node scripts/find-browser.mjs` prints its path.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...elsewhere, chromium.executablePath()].find(runnable);
}

function installOnDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  console.log('No Chromium found: installing Debian’s.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update', '-q'], ['install', '-qy', '--no-install-recommends', 'chromium', 'fonts-liberation']])
    execFileSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** CHROME_PATH, the system's Chromium or Chrome, Playwright's own, or Debian's `chromium` installed now; else one plain sentence. */
export function findBrowser() {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (runnable(given)) return given;
    throw new Error(`CHROME_PATH is ${given}, which cannot be run: point it at a Chromium or Chrome.`);
  }
  const found = installed();
  if (found) return found;
  try {
    installOnDebian();
  } catch {
    // Said below: whatever went wrong, the reader's next step is the same.
  }
  const now = installed();
  if (now) return now;
  throw new Error('The tests need a browser: install Chromium or Google Chrome (on Debian or Ubuntu: sudo apt-get install chromium), or set CHROME_PATH to one.');
}

/** How Chromium starts for tests: also as root, and talking to nobody but the page. */
export const browserArgs = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(findBrowser());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
