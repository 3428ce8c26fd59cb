// node scripts/measure-titles.mjs: writes test/measure/title-widths.json, the widths Chromium draws 5 040 titles in with the fonts of Debian's
// fonts-noto-core, fonts-noto-cjk, fonts-dejavu-core and fonts-liberation, and prints how far the estimate is above them.
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { root } from './bundle.mjs';
import { browserArgs, findBrowser } from './find-browser.mjs';

const { outputFiles } = await build({
  stdin: { contents: ['test/measure/titles.ts', 'test/measure/stacks.ts', 'test/measure/errors.ts'].map((path) => `export * from './${path}';`).join(''), resolveDir: root },
  bundle: true, format: 'esm', write: false,
});
const { titles, stacks, stackFor, errorsOf } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
const list = titles(360);

/** In the page: hundredths of an em. */
function measureIn(jobs) {
  // In the document, as the language of the page chooses among fonts for Han.
  const context = document.body.appendChild(document.createElement('canvas')).getContext('2d');
  context.textRendering = 'geometricPrecision';
  return jobs.map(({ text, family, weight }) => ((context.font = `${weight} 100px ${family}`), Math.round(context.measureText(text).width)));
}

const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
const page = await browser.newPage();
const widths = {};
for (const stack of stacks) widths[stack] = await page.evaluate(measureIn, list.map(({ text, script }) => ({ text, ...stackFor(stack, script) })));
await browser.close();
const note = 'Written by scripts/measure-titles.mjs: widths of titles(360) as Chromium draws them, in hundredths of an em, kerning on.';
writeFileSync(`${root}/test/measure/title-widths.json`, `${JSON.stringify({ note, widths }).replace(/("[^"]*":\[|"widths":)/g, '\n$1')}\n`);
for (const [stack, drawn] of Object.entries(widths)) {
  console.log(`\n${stack.padEnd(24)} least median   p95  worst  (estimate ÷ drawn)`);
  for (const [script, { least, median, p95, worst }] of Object.entries(errorsOf(list, stack, drawn)))
    console.log(`  ${script.padEnd(22)}${[least, median, p95, worst].map((ratio) => ratio.toFixed(3).padStart(6)).join(' ')}`);
}
