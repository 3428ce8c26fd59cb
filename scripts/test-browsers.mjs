// npm run test:browsers [engines] [file filters]: what is promised of the element in a browser, in Chromium, Firefox and WebKit. The last line counts.
import { engineNames, findEngine, nameOf } from './find-browser.mjs';
import { vitestRuns } from './run-vitest.mjs';

const words = process.argv.slice(2);
const asked = engineNames.filter((engine) => words.includes(engine));
const filters = words.filter((word) => !engineNames.includes(word));
const { run, fail, last } = vitestRuns();
const skipped = [];

for (const engine of asked.length ? asked : engineNames) {
  try {
    findEngine(engine);
  } catch (error) {
    // Chromium is asked for by everything here; another engine that was named is wanted, too.
    if (engine === 'chromium' || asked.includes(engine)) fail(error);
    else skipped.push(`Not tested in ${nameOf(engine)}, which is not installed and could not be. ${error.message}`);
    continue;
  }
  const started = Date.now();
  run(`in ${nameOf(engine)}`, 'vitest.browser.config.ts', filters.length ? filters : ['test/acceptance/', 'test/components/'], { ENGINE: engine });
  console.log(`${nameOf(engine)}: ${Math.round((Date.now() - started) / 1000)} s`);
}
for (const sentence of skipped) console.log(`\n${sentence}`);
last();
