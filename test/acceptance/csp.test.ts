import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { drawn, policy, site, type Opened, type Site } from './support/serve-page.js';

const stated = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html event-timeline";
const tag = '<body><event-timeline src="belarus.json"></event-timeline>';
const load = (...files: string[]) => files.map((file) => `<script type="module" src="${file}"></script>`).join('');

let here: Site;
beforeAll(async () => { here = await site(); }, 120_000);
afterAll(() => here?.close());

const card = (page: Page) => page.locator('[part~="card"]');
async function close(opened: Opened) {
  const found = [...(await opened.violations()), ...opened.complaints];
  await opened.close();
  return found;
}
/** Sets attributes one after another and waits for each drawing. */
const turn = (page: Page, settings: Record<string, string>[]) => page.evaluate(async (all) => {
  const element = document.querySelector('event-timeline') as HTMLElement & { ready: Promise<unknown>; updateComplete: Promise<unknown> };
  for (const setting of all) {
    for (const [name, value] of Object.entries(setting)) element.setAttribute(name, value);
    await element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }
}, settings);

it('the policy of npm start is the one stated', () => expect(policy).toBe(stated));

it('the listener hears a violation, so that silence means something', async () => {
  const opened = await here.open(`${load('event-timeline.js')}${tag}<p style="color:red">x</p>`);
  await drawn(opened.page);
  expect((await opened.violations()).join()).toContain('style-src');
  await opened.close();
});

describe.each(['event-timeline.js', 'event-timeline.all.js'])('under the strict policy, dist/%s', (file) => {
  it('draws all 17 events with not one violation or complaint', async () => {
    const opened = await here.open(load(file) + tag);
    expect(await drawn(opened.page)).toEqual([17]);
    expect(await close(opened)).toEqual([]);
  });

  it('opens a card by a click and closes it by Escape with not one violation', async () => {
    const opened = await here.open(load(file) + tag);
    await drawn(opened.page);
    await opened.page.locator('[part~="label"]').first().click();
    await card(opened.page).waitFor();
    expect(await card(opened.page).textContent()).toContain('Lukashenko');
    await opened.page.keyboard.press('Escape');
    await card(opened.page).waitFor({ state: 'detached' });
    expect(await close(opened)).toEqual([]);
  });

  it('opens a card with media, links and Markdown with not one violation', async () => {
    const document = { title: 'T', events: [{ id: 'a', date: '1994', title: 'A', summary: 'S', body: '*em* **strong** [link](https://example.org/)\n\n- one\n- two\n\n> quote', media: [{ kind: 'image', src: 'icon.svg', alt: 'icon', width: 10, height: 10 }], links: [{ href: 'https://example.org/', label: 'L' }] }] };
    const opened = await here.open(`${load(file)}<body><event-timeline src="rich.json"></event-timeline>`, { files: { 'rich.json': JSON.stringify(document) } });
    await drawn(opened.page);
    await opened.page.locator('[part~="label"]').first().click();
    await card(opened.page).waitFor();
    expect(await card(opened.page).locator('li').count()).toBeGreaterThanOrEqual(2);
    expect(await close(opened)).toEqual([]);
  });

  it('shows the error state with not one violation', async () => {
    const opened = await here.open(`${load(file)}<body><event-timeline src="none.json"></event-timeline>`);
    await drawn(opened.page);
    await opened.page.locator('[role="alert"]').waitFor();
    const found = (await close(opened)).filter((complaint) => !/status of 404/.test(complaint));
    expect(found).toEqual([]);
  });

  it('turns through every view, orientation, lanes, scale, order and scheme with not one violation', async () => {
    const opened = await here.open(load(file) + tag);
    await drawn(opened.page);
    const turns = Object.entries({ orientation: ['vertical', 'horizontal', 'auto'], scale: ['time', 'even', 'elastic'], lanes: ['category', 'lane', 'none'], order: ['newest', 'oldest'], view: ['list', 'table', 'story', 'chart'], lang: ['ru', 'en'], dir: ['rtl', 'ltr'], selected: ['zapad'], from: ['2021'] });
    await turn(opened.page, turns.flatMap(([name, values]) => values.map((value) => ({ [name]: value }))));
    await opened.page.emulateMedia({ colorScheme: 'dark' });
    await opened.page.setViewportSize({ width: 320, height: 800 });
    await turn(opened.page, [{ view: 'chart' }]);
    expect(await drawn(opened.page)).not.toEqual([0]);
    expect(await close(opened)).toEqual([]);
  });

  it('upgrades a light list and reads a JSON child with not one violation', async () => {
    const opened = await here.open(`${load(file)}<body><event-timeline><ol><li><time datetime="1994">1994</time> <strong>One</strong></li></ol></event-timeline>
      <event-timeline><script type="application/json">{"title":"T","events":[{"date":"1994","title":"A"},{"date":"1999","title":"B"}]}</script></event-timeline>`);
    expect(await drawn(opened.page)).toEqual([1, 2]);
    expect(await close(opened)).toEqual([]);
  });
});

describe('loading it more than once', () => {
  const allowing = `${stated} 'allow-duplicates'`;

  it('twice under two addresses, with allow-duplicates as documented: no harm', async () => {
    const opened = await here.open(load('event-timeline.js', 'event-timeline.js?again') + tag, { policy: allowing });
    expect(await drawn(opened.page)).toEqual([17]);
    await opened.page.locator('[part~="label"]').first().click();
    await card(opened.page).waitFor();
    expect(await card(opened.page).count()).toBe(1);
    expect((await close(opened)).filter((complaint) => !/Multiple versions of Lit/.test(complaint))).toEqual([]);
  });

  it.each([['on a page without a policy', null], ['under the policy with allow-duplicates', allowing]])('two versions, %s: the first to come serves, and both data sets draw', async (_, said) => {
    // Another version: a copy in one file, with its own Lit.
    const other = readFileSync(new URL('../../dist/event-timeline.all.js', import.meta.url), 'utf8');
    const opened = await here.open(`${load('other.js', 'event-timeline.js')}${tag}<event-timeline src="belarus.json" lang="ru"></event-timeline>`, { policy: said, files: { 'other.js': `${other}\nglobalThis.__first = customElements.get('event-timeline');` } });
    expect(await drawn(opened.page)).toEqual([17, 17]);
    expect(await opened.page.evaluate(() => customElements.get('event-timeline') === (globalThis as { __first?: unknown }).__first)).toBe(true);
    await opened.page.locator('[part~="label"]').first().click();
    await card(opened.page).waitFor();
    expect((await close(opened)).filter((complaint) => !/Multiple versions of Lit/.test(complaint))).toEqual([]);
  });

  it('a page that has taken the tag keeps it, and nothing is thrown', async () => {
    const opened = await here.open(`<script src="own.js"></script>${load('event-timeline.js')}${tag}`, { files: { 'own.js': "customElements.define('event-timeline', class Own extends HTMLElement {})" } });
    await opened.page.waitForLoadState('load');
    expect(await opened.page.evaluate(() => customElements.get('event-timeline')?.name)).toBe('Own');
    expect(await opened.page.evaluate(() => customElements.whenDefined('timeline-axis').then(({ name }) => name !== 'Own'))).toBe(true);
    expect(await close(opened)).toEqual([]);
  });
});
