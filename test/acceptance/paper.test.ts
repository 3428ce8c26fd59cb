import { afterAll, beforeAll, expect, it } from 'vitest';
import { drawn, site, type Site } from './support/serve-page.js';

let here: Site;
beforeAll(async () => { here = await site(); }, 120_000);
afterAll(() => here?.close());

const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="900"/>';
const pictured = { title: 'Pictured', events: [
  { id: 'a', date: '1901', title: 'A', media: [{ kind: 'image', src: 'picture.svg', alt: 'A picture', width: 400, height: 900 }] }, { id: 'b', date: '1950', title: 'B' }, { id: 'c', date: '1999', title: 'C' },
] };

it('paper has room between the overview and the list, and no picture higher than 70 mm; a strict page has nothing against it', async () => {
  const opened = await here.open('<script type="module" src="event-timeline.js"></script><body><event-timeline src="pictured.json" view="story"></event-timeline>', { files: { 'pictured.json': JSON.stringify(pictured) } });
  const { page } = opened;
  await page.route('**/picture.svg', (route) => route.fulfill({ contentType: 'image/svg+xml', body: picture }));
  await drawn(page);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const { gap, height } = await page.evaluate(() => {
    const paper = document.querySelector('event-timeline')!.shadowRoot!.querySelector('.paper')!;
    const overview = [...paper.querySelectorAll(':scope > svg')].at(-1)!.getBoundingClientRect();
    return { gap: paper.querySelector(':scope > .years')!.getBoundingClientRect().top - overview.bottom, height: paper.querySelector('img')!.getBoundingClientRect().height };
  });
  const violations = await opened.violations();
  await opened.close();
  expect(gap).toBeGreaterThanOrEqual(32);
  expect(height).toBeGreaterThan(100);
  expect(height).toBeLessThanOrEqual((70 / 25.4) * 96 + 1);
  expect(violations).toEqual([]);
}, 60_000);
