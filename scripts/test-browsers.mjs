// npm run test:browsers [engines] [file filters]: what is promised of the element in a browser, in Chromium, Firefox and WebKit. WITHOUT=chromium: not in Chromium, in which npm test does the
// same. The last line counts.
import { buildIfStale } from './build.mjs';
import { engineNames, findEngine, nameOf } from './find-browser.mjs';
import { vitestRuns } from './run-vitest.mjs';

const words = process.argv.slice(2);
const asked = engineNames.filter((engine) => words.includes(engine));
const filters = words.filter((word) => !engineNames.includes(word));
const isBuilt = (filter) => filter.startsWith('test/browsers');
const ofElement = filters.length ? filters.filter((filter) => !isBuilt(filter)) : ['test/acceptance/', 'test/components/'];
const ofBuilt = filters.length ? filters.filter(isBuilt) : ['test/browsers/'];
const { run, fail, last } = vitestRuns();
const skipped = [];

/** False where an engine cannot be had: a failure if it was asked for or is Chromium, which all tests need; else said at the end. */
function found(engine) {
  try {
    return Boolean(findEngine(engine));
  } catch (error) {
    if (engine === 'chromium' || asked.includes(engine)) fail(error);
    else skipped.push(`Not tested in ${nameOf(engine)}, which is not installed and could not be. ${error.message}`);
    return false;
  }
}

try {
  if (ofBuilt.length) await buildIfStale();
  for (const engine of asked.length ? asked : engineNames) {
    if (engine === process.env.WITHOUT) continue;
    if (!found(engine)) continue;
    const started = Date.now();
    if (ofElement.length) await run(`in ${nameOf(engine)}`, 'vitest.browser.config.ts', ofElement, { ENGINE: engine });
    // In Chromium these are part of npm test.
    if (ofBuilt.length && engine !== 'chromium') await run(`the built page in ${nameOf(engine)}`, 'vitest.node.config.ts', ofBuilt, { ENGINE: engine });
    console.log(`${nameOf(engine)}: ${Math.round((Date.now() - started) / 1000)} s`);
  }
} catch (error) {
  fail(error);
}
for (const sentence of skipped) console.log(`\n${sentence}`);
last();
