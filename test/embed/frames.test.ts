import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite, type BuiltSite } from './built-site.js';

const host = (body: string, head = '') => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${head}</head><body style="margin:0">${body}</body></html>`;
const script = '<script async src="BUILT/embed.js"></script>';
const frame = (more = '') => `<iframe class="event-timeline" src="BUILT/index.html" title="T" width="100%" height="300" frameborder="0" ${more}></iframe>`;
const listen = '<script>said = []; addEventListener("message", ({ data }) => said.push(data))</script>';

let site: BuiltSite;
beforeAll(async () => {
  site = await builtSite({
    'one.html': host(frame('id="one"') + script, listen),
    'thirty.html': host(Array.from({ length: 30 }, () => frame()).join('') + script),
    'hidden.html': host(`<div id="tab" hidden>${frame()}</div>${script}`),
    'late.html': host(frame()),
    'list.html': host(`<figure class="event-timeline" data-timeline="BUILT/index.html"><ol><li>1994 — One</li></ol><figcaption><a href="BUILT/index.html">Name</a></figcaption></figure>${script}`),
    'others.html': host('<iframe id="f" src="BUILT/index.html?childId=pym-1#?secret=0123456789" width="600" height="300" sandbox="allow-scripts"></iframe>', listen),
    'liar.html': host(`${frame('id="one"')}<iframe id="liar" srcdoc="<script>parent.postMessage({type:'event-timeline',height:5000},'*')</script>"></iframe>${script}`),
    'deep.html': host(frame('id="one"') + script),
  });
}, 120_000);
afterAll(() => site?.close());

const frames = (page: Page): Frame[] => page.frames().filter((one) => one !== page.mainFrame() && one.url().startsWith(site.address));
const content = (one: Frame): Promise<number> => one.evaluate(() => {
  const element = document.querySelector('event-timeline')!;
  const card = element.shadowRoot!.querySelector('.card');
  return Math.ceil(Math.max(document.documentElement.getBoundingClientRect().height, card ? card.getBoundingClientRect().bottom + scrollY : 0));
});
const taken = (one: Frame) => one.waitForFunction(() => innerWidth > 0 && !document.querySelector('event-timeline')?.shadowRoot?.querySelector('.drawn'));
const heights = (page: Page) => page.evaluate(() => [...document.querySelectorAll('iframe.event-timeline')].map((one) => one.getBoundingClientRect().height));
/** Drawn for the width it has now. */
const settled = (one: Frame) => one.evaluate(async () => {
  const element = document.querySelector('event-timeline') as HTMLElement & { ready: Promise<void> };
  for (let i = 0; i < 4; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  await element.ready;
});
/** The frame has exactly the height of its content, and keeps it. */
async function fits(page: Page, one: Frame) {
  await expect.poll(async () => (await heights(page))[0] - (await content(one))).toBe(0);
  const height = await content(one);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve)))));
  expect([await heights(page).then(([first]) => first), await content(one)]).toEqual([height, height]);
}

describe('embed.js', () => {
  it('gives a frame the height of its content at 20 widths, after a card was opened and after it was closed', async () => {
    const { page, complaints, close } = await site.open('one.html');
    await expect.poll(() => frames(page).length).toBe(1);
    const [one] = frames(page);
    await taken(one);
    for (let width = 320; width <= 1270; width += 50) {
      await page.setViewportSize({ width, height: 900 });
      await one.waitForFunction((wanted) => innerWidth === wanted, width);
      await settled(one);
      await fits(page, one);
    }
    await one.locator('[part~="label"]').last().click();
    await one.locator('[part~="card"]').waitFor();
    await fits(page, one);
    await page.keyboard.press('Escape');
    await one.locator('[part~="card"]').waitFor({ state: 'detached' });
    await fits(page, one);
    expect(complaints).toEqual([]);
    await close();
  }, 120_000);

  it('serves 30 frames on one page', async () => {
    const { page, complaints, close } = await site.open('thirty.html', { viewport: { width: 700, height: 900 } });
    await expect.poll(() => frames(page).length, { timeout: 60_000 }).toBe(30);
    const all = frames(page);
    for (const one of all) await one.evaluate(() => document.fonts.ready);
    // Most are out of sight, where a browser draws nothing: what the server drew has its height all the same.
    await expect.poll(async () => (await heights(page)).map((height, i) => [i, height]), { timeout: 60_000 }).toEqual(await Promise.all(all.map(async (one, i) => [i, await content(one)])));
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await taken(all[29]);
    expect(await content(all[29])).toBe((await heights(page))[29]);
    expect(complaints).toEqual([]);
    await close();
  }, 180_000);

  it('leaves a hidden frame alone, and gives it its height when it is shown', async () => {
    const { page, close } = await site.open('hidden.html');
    await expect.poll(() => frames(page).length).toBe(1);
    await frames(page)[0].waitForFunction(() => customElements.get('event-timeline'));
    expect(await page.evaluate(() => document.querySelector('iframe')!.style.height)).toBe('');
    await page.evaluate(() => { document.getElementById('tab')!.hidden = false; });
    await taken(frames(page)[0]);
    await fits(page, frames(page)[0]);
    await close();
  });

  it('follows a font that comes late to the height its content has then', async () => {
    let come = (): void => undefined;
    const held = new Promise<void>((resolve) => { come = resolve; });
    const { page, close } = await site.open('one.html', { viewport: { width: 360, height: 900 }, before: (page) => page.route(/\?late$/, async (route) => {
      await held;
      await route.continue();
    }) });
    await expect.poll(() => frames(page).length).toBe(1);
    const [one] = frames(page);
    await taken(one);
    // A wider face of the folder's own, asked for by the page, as its policy allows.
    const bold = [...site.files.keys()].find((path) => /bold|700/.test(path) && path.endsWith('.woff2')) ?? [...site.files.keys()].find((path) => path.endsWith('.woff2'))!;
    await one.evaluate((path) => {
      const face = new FontFace('Late', `url(${path}?late)`, { sizeAdjust: '150%' } as FontFaceDescriptors);
      document.fonts.add(face);
      document.body.style.fontFamily = 'Late, "Noto Sans"';
      void face.load();
    }, bold);
    await fits(page, one);
    const before = (await heights(page))[0];
    come();
    await one.evaluate(() => document.fonts.ready);
    await settled(one);
    await fits(page, one);
    expect((await heights(page))[0]).toBeGreaterThan(before);
    await close();
  });

  it('finds a frame that spoke before there was anyone to hear', async () => {
    const { page, close } = await site.open('late.html');
    await expect.poll(() => frames(page).length).toBe(1);
    await taken(frames(page)[0]);
    expect(await heights(page)).toEqual([300]);
    await page.addScriptTag({ url: `${site.address}embed.js` });
    await fits(page, frames(page)[0]);
    await close();
  });

  it('puts a frame where a list is, and shows the events once', async () => {
    const { page, close } = await site.open('list.html');
    await expect.poll(() => frames(page).length).toBe(1);
    await taken(frames(page)[0]);
    await fits(page, frames(page)[0]);
    expect(await page.locator('figure > ol').isVisible()).toBe(false);
    expect(await page.locator('figure > iframe').getAttribute('title')).toBe('Name');
    await close();
  });

  it('hears only frames it knows', async () => {
    const { page, close } = await site.open('liar.html');
    await expect.poll(() => frames(page).length).toBe(1);
    await taken(frames(page)[0]);
    await fits(page, frames(page)[0]);
    expect(await page.evaluate(() => [...document.querySelectorAll('iframe')].map(({ style }) => style.height).filter((height) => height === '5000px'))).toEqual([]);
    await close();
  });

  it('passes theme, language and deep link in, and a reader’s act out', async () => {
    const { page, close } = await site.open('deep.html#one:zapad');
    await expect.poll(() => frames(page).length).toBe(1);
    const [one] = frames(page);
    await taken(one);
    await one.locator('[part~="card"][data-id="zapad"]').waitFor();
    await page.evaluate(() => {
      const frame = document.querySelector('iframe')!;
      frame.dataset.theme = 'dark';
      frame.dataset.lang = 'ru';
      document.documentElement.dataset.theme = 'dark';
      frame.addEventListener('timeline-select', (event) => { document.title = String((event as CustomEvent<{ id: string | null }>).detail.id); });
    });
    await expect.poll(() => one.evaluate(() => `${document.documentElement.style.colorScheme} ${document.documentElement.lang}`)).toBe('dark ru');
    await expect.poll(() => one.locator('[part="heading"]').textContent()).toMatch(/[а-я]/);
    await one.locator('[part~="card"] .close').click();
    await expect.poll(() => page.title()).toBe('null');
    await close();
  });
});

it('a frame says its height in the words of pym, WordPress, AMP and Embedly, from a sandbox too', async () => {
  const { page, close } = await site.open('others.html');
  await expect.poll(() => frames(page).length).toBe(1);
  const [one] = frames(page);
  await taken(one);
  const height = await content(one);
  const said = () => page.evaluate(() => (globalThis as unknown as { said: unknown[] }).said);
  await expect.poll(said).toEqual(expect.arrayContaining([
    { type: 'event-timeline', height }, { message: 'height', value: height, secret: '0123456789' }, { sentinel: 'amp', type: 'embed-size', height }, `pymxPYMxpym-1xPYMxheightxPYMx${height}`,
  ]));
  const embedly = (await said()).filter((one): one is string => typeof one === 'string' && one.startsWith('{')).map((one) => JSON.parse(one) as object);
  expect(embedly).toContainEqual({ src: one.url(), context: 'iframe.resize', height });
  await close();
});
