// The browsers that tests run in. `node scripts/find-browser.mjs` prints Chromium's path.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';

const folders = (process.env.PATH ?? '').split(delimiter);
const inPath = (...names) => names.flatMap((name) => folders.map((folder) => join(folder, name)));
/** WebKitGTK's browser lies where its library does: /usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser. */
const besideLibrary = () => ['/usr/lib', '/usr/libexec'].filter(existsSync).flatMap((lib) => [lib, ...readdirSync(lib).filter((name) => name.endsWith('-linux-gnu')).map((name) => join(lib, name))])
  .flatMap((folder) => ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((library) => join(folder, library, 'MiniBrowser')));

/** Of each engine: its name, the variable that names its path, where its parts lie, and its packages on Debian. */
const engines = {
  chromium: {
    name: 'Chromium', variable: 'CHROME_PATH', packages: ['chromium', 'fonts-liberation'], hint: 'install Chromium or Google Chrome',
    parts: () => ({ browser: [
      ...inPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'),
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', chromium.executablePath(),
    ] }),
  },
  firefox: {
    name: 'Firefox', variable: 'FIREFOX_PATH', packages: ['firefox-esr', 'fonts-liberation'], hint: 'install Firefox',
    parts: () => ({ browser: [...inPath('firefox-esr', 'firefox'), '/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'] }),
  },
  webkit: {
    name: 'WebKit', packages: ['webkit2gtk-driver', 'xvfb', 'fonts-liberation'], hint: 'install WebKitGTK with its driver, and Xvfb',
    parts: () => ({ browser: besideLibrary(), driver: inPath('WebKitWebDriver'), screen: inPath('Xvfb') }),
  },
};

/** The engines that tests run in: the same files, with the same checks. */
export const engineNames = Object.keys(engines);

/** What an engine is called. */
export const nameOf = (engine) => engines[engine].name;

function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The paths of an engine's parts; undefined where one is missing. */
function installed(parts) {
  const found = Object.entries(parts()).map(([part, places]) => [part, places.find(runnable)]);
  return found.every(([, path]) => path) ? Object.fromEntries(found) : undefined;
}

function installOnDebian({ name, packages }) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  console.log(`No ${name} found: installing Debian’s.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update', '-q'], ['install', '-qy', '--no-install-recommends', ...packages]])
    execFileSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** The paths of an engine's `browser` and what else it needs: given, found, or Debian's installed now; else one plain sentence is thrown. */
export function findEngine(engine) {
  const { name, variable, packages, hint, parts } = engines[engine];
  const given = variable && process.env[variable];
  if (given) {
    if (runnable(given)) return { browser: given };
    throw new Error(`${variable} is ${given}, which cannot be run: point it at a ${name}${engine === 'chromium' ? ' or Chrome' : ''}.`);
  }
  const found = installed(parts);
  if (found) return found;
  try {
    installOnDebian(engines[engine]);
  } catch {
    // Said below: whatever went wrong, the reader's next step is the same.
  }
  const now = installed(parts);
  if (now) return now;
  throw new Error(`The tests need ${name}: ${hint} (on Debian or Ubuntu: sudo apt-get install ${packages[0]}${packages.length > 2 ? ` ${packages[1]}` : ''})${variable ? `, or set ${variable} to one` : ''}.`);
}

/** CHROME_PATH, the system's Chromium or Chrome, Playwright's own, or Debian's `chromium` installed now; else one plain sentence. */
export const findBrowser = () => findEngine('chromium').browser;

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
