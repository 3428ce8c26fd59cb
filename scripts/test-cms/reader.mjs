// What a reader is given: in a browser with and without scripts, and in the text of feeds and excerpts.
import { chromium } from 'playwright';
import { browserArgs, findBrowser } from '../find-browser.mjs';
import { titles } from './document.mjs';
import { decode } from './provider.mjs';

/** Typography aside, which content systems change. */
const plain = (text) => text.normalize('NFC').replace(/\\"/g, '"').replace(/[“”„«»″]/g, '"').replace(/[’‘]/g, "'").replace(/[–—]/g, '-').replace(/&amp;/g, '&').replace(/\s+/g, ' ');
/** A title that went through Markdown or a filter of tags keeps its words. */
const words = (text) => plain(text).replace(/[*\\]|<[^>]*>/g, '');
const counts = (text) => titles.map((title) => words(text).split(words(title)).length - 1);

/** Words of a piece of HTML as a reader of feeds shows it that knows no elements of ours: what a template holds counts. */
export const textOf = (html) => decode(decode(html.replace(/<(script|style)\b[^]*?<\/\1>/gi, '').replace(/<\/?[a-z][^>]*>/gi, ' ')));
export const inText = (html) => {
  const found = counts(textOf(html));
  return { what: found.some(Boolean) ? 'list' : /<a\s[^>]*href|https?:/i.test(html) ? 'link' : '', counts: found };
};

/** Opens pages in a browser that speaks to nobody but this machine. */
export async function openReader() {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
  const contexts = await Promise.all([true, false].map(async (javaScriptEnabled) => {
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 1000, height: 900 } });
    await context.route((url) => !['localhost', '127.0.0.1'].includes(url.hostname) && /^https?:$/.test(url.protocol), (route) => route.abort());
    return context;
  }));
  return {
    close: () => browser.close(),
    /** `article`: a selector. Gives what stands there and how often each event is read. */
    async read(url, article) {
      const [js, nojs] = [await look(contexts[0], url, article, true), await look(contexts[1], url, article, false)];
      return { js, nojs };
    },
  };
}

async function look(context, url, article, scripts) {
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && !/ERR_FAILED|ERR_BLOCKED/.test(message.text()) && faults.push(message.text()));
  await page.goto(url, { waitUntil: 'load' });
  if (scripts) await settled(page);
  const frames = [];
  for (const frame of page.frames().slice(1)) {
    const element = await frame.frameElement().catch(() => undefined);
    if (element && await element.evaluate((one) => getComputedStyle(one).clip === 'auto' && one.getBoundingClientRect().height > 0)) frames.push(await frame.locator('body').ariaSnapshot());
  }
  const own = await page.locator(article).first().ariaSnapshot();
  const drawn = await page.locator(article).first().evaluate((root) => [...root.querySelectorAll('event-timeline')].some((one) => one.shadowRoot?.querySelector('.chart')));
  const found = counts([own, ...frames].join('\n'));
  const inFrame = frames.some((text) => counts(text).some(Boolean));
  const what = !found.some(Boolean) ? (/link/.test(own) || /https?:/.test(own) ? 'link' : '') : inFrame ? 'frame' : drawn ? 'timeline' : 'list';
  await page.close();
  return { what, counts: found, faults };
}

/** Timelines have drawn, here and in frames. */
async function settled(page) {
  for (let round = 0; round < 2; round++) {
    for (const frame of page.frames()) {
      await frame.evaluate(async () => {
        const all = [...document.querySelectorAll('event-timeline')].filter((one) => one.matches(':defined'));
        await Promise.race([Promise.all(all.map((one) => one.ready)), new Promise((resolve) => setTimeout(resolve, 5000))]);
        await new Promise((resolve) => setTimeout(resolve, 400));
      }).catch(() => undefined);
    }
  }
}
