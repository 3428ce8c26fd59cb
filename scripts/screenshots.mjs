// npm run screenshots: the pictures in docs/screenshots, of the page that npm start serves.
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright';
import { buildIfStale } from './build.mjs';
import { root } from './bundle.mjs';
import { browserArgs, findBrowser } from './find-browser.mjs';
import { serve } from './start.mjs';

const folder = `${root}/docs/screenshots`;
mkdirSync(folder, { recursive: true });
await buildIfStale();
const { server, address } = await serve(0);
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
try {
  for (const lang of ['en', 'ru'])
    for (const theme of ['light', 'dark'])
      for (const width of [320, 480, 768, 1024, 1200, 1440, 1920]) {
        const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: theme });
        await page.goto(`${address}?lang=${lang}&theme=${theme}`);
        await page.locator('event-timeline').evaluate(async (timeline) => {
          await customElements.whenDefined('event-timeline');
          await timeline.ready;
        });
        const name = lang === 'en' ? `belarus-${width}-${theme}` : `belarus-${width}-${theme}-${lang}`;
        const { y, height } = await page.locator('main').boundingBox();
        const margin = 24;
        await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true, clip: { x: 0, y: y - margin, width, height: height + 2 * margin } });
        await page.close();
      }
} finally {
  await browser.close();
  server.close();
}
