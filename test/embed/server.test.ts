import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import belarus from '../../src/data/belarus.json';
import { renderTimeline, streamTimeline } from '../../src/embed/server.js';
import type { TimelineDocument } from '../../src/data/types.js';

const document = belarus as unknown as TimelineDocument;
const titles = (lang: string) => document.events.map(({ title }) => (typeof title === 'string' ? title : title[lang]));
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const count = (text: string, part: string) => text.split(part).length - 1;

async function all(parts: AsyncIterable<string>): Promise<string[]> {
  const heard: string[] = [];
  for await (const part of parts) heard.push(part);
  return heard;
}

describe('renderTimeline(document)', () => {
  const pieces = renderTimeline(document, { url: 'https://example.org/a/', image: 'https://example.org/a/timeline.png' });

  it('has every event once in the list, with date, title, summary and links', () => {
    expect(count(pieces.list, '<li')).toBe(17);
    for (const title of titles('en')) expect(count(pieces.list, `<strong>${escaped(title)}</strong>`), title).toBe(1);
    for (const { date } of document.events) expect(pieces.list).toContain(`datetime="${date}"`);
  });

  it('draws every event at each of the four widths and where it lies down, horizontal from 640 px on', () => {
    expect([...pieces.template.matchAll(/<div class="at w(\d+)">/g)].map(([, width]) => Number(width))).toEqual([360, 600, 640, 900, 1200]);
    for (const width of [360, 600, 640, 900, 1200]) {
      const at = pieces.template.split(`<div class="at w${width}">`)[1].split('<div class="at ')[0];
      for (const { id } of document.events) expect(at, `${id} at ${width}`).toContain(`data-id="${id}"`);
      expect(at.includes('part="overview"')).toBe(width >= 640);
    }
  });

  it('writes no style attribute, no listener, and no script but data blocks', () => {
    const page = Object.values(pieces).filter((piece): piece is string => typeof piece === 'string' && piece !== pieces.css).join('\n');
    expect(page.match(/\sstyle=/g)).toBeNull();
    expect(page.match(/\son\w+=/g)).toBeNull();
    expect([...page.matchAll(/<script([^>]*)>/g)].map(([, attributes]) => attributes).filter((attributes) => !/^ type="application\/(ld\+)?json"$/.test(attributes))).toEqual([]);
  });

  it('says canonical address, picture for sharing and noindex in the head, and index only if asked', () => {
    for (const part of ['<link rel="canonical" href="https://example.org/a/">', 'content="https://example.org/a/timeline.png"', '<meta name="robots" content="noindex">', '<title>']) expect(pieces.head).toContain(part);
    expect(renderTimeline(document, { index: true }).head).not.toContain('noindex');
  });

  it('describes all 17 events to search engines', () => {
    const data = JSON.parse(/<script[^>]*>([^]*)<\/script>/.exec(pieces.jsonld)![1]) as { itemListElement: { item: { name: string; startDate: string } }[] };
    expect(data.itemListElement.map(({ item }) => item.name).sort()).toEqual([...titles('en')].sort());
    for (const { item } of data.itemListElement) expect(item.startDate).toMatch(/^\d{4}/);
  });

  it('speaks the language asked for', () => {
    const russian = renderTimeline(document, { lang: 'ru' });
    for (const title of titles('ru')) expect(russian.list).toContain(`${escaped(title)}</strong>`);
    expect(russian.template).toContain('lang="ru"');
    expect(russian.template).toContain('Список');
  });

  it('gives the same text for the same input, and the new one where a list was changed in place', () => {
    const own = structuredClone(document);
    const first = renderTimeline(own);
    expect(renderTimeline(structuredClone(document))).toEqual(first);
    own.events[0].title = 'Another title';
    expect(renderTimeline(own).list).toContain('Another title');
  });

  it('links a sheet or gives a nonce, as asked', () => {
    expect(renderTimeline(document, { styles: { href: 'a&b.css' } }).template).toContain('<link class="drawn" rel="stylesheet" href="a&#38;b.css">');
    expect(renderTimeline(document, { styles: { nonce: 'n1' } }).template).toContain('<style class="drawn" nonce="n1">');
  });

  it('keeps a bad row out and reports it, and throws only for what is no timeline', () => {
    const { list, problems } = renderTimeline([{ id: 'a', date: '1994', title: 'A' }, { id: 'b', date: 'soon', title: 'B' }]);
    expect(count(list, '<li')).toBe(1);
    expect(problems.map(({ code }) => code)).toContain('date');
    expect(() => renderTimeline('no timeline')).toThrow();
  });

  it.each([{ id: 'streamed' }, { controls: 'none', widths: [500] }, { order: 'newest', lang: 'ar' }] as const)('streams what it returns: %o', async (options) => {
    const parts = await all(streamTimeline(document, options));
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.join('')).toBe(renderTimeline(document, options).html);
    expect((await all(streamTimeline(document, options))).join('')).toBe(parts.join(''));
  });

  it('streams picture by picture, each drawn when it is asked for', async () => {
    let measured = 0;
    const font = { family: 'serif', measure: (text: string, { size }: { size: number }) => {
      measured++;
      return text.length * size;
    } };
    // A chart says its titles again at each width, whatever it remembers of their words.
    let asked = 0;
    const read = { ...document, events: document.events.map((event) => ({ ...event, title: { get en() {
      asked++;
      return 'A title of some words';
    } } })) };
    const seen: [measured: number, pictures: number, asked: number][] = [];
    let text = '';
    for await (const part of streamTimeline(read, { font })) seen.push([measured, count((text += part), '<div class="at w'), asked]);
    const before = seen.filter(([, pictures]) => !pictures);
    expect(before.length).toBeGreaterThan(0);
    expect(before.map(([widths]) => widths)).toEqual(before.map(() => 0));
    const askedFor = (pictures: number): number => seen.find(([, n]) => n === pictures)![2];
    for (let pictures = 2; pictures <= 5; pictures++) expect(askedFor(pictures)).toBeGreaterThan(askedFor(pictures - 1));
  });

  it('streams to many at once, who take turns: nobody waits for the last picture of another', async () => {
    const heard: string[] = [];
    await Promise.all(['a', 'b', 'c'].map(async (id) => {
      for await (const part of Readable.from(streamTimeline(document, { id }))) if (part) heard.push(id);
    }));
    for (const id of ['b', 'c']) expect(heard.indexOf(id)).toBeLessThan(heard.indexOf('a', heard.indexOf('a') + 1) + 3);
    expect(Math.max(...['a', 'b', 'c'].map((id) => heard.indexOf(id)))).toBeLessThan(Math.min(...['a', 'b', 'c'].map((id) => heard.lastIndexOf(id))));
  });

  it('streams nothing that a list was before it was changed meanwhile', async () => {
    const own = { title: 'A list', events: [{ id: 'a', date: '1994', title: 'Before' }, { id: 'b', date: '1995', title: 'Other' }] };
    const parts = streamTimeline(own, { id: 'changed' });
    await parts.next();
    own.events[0].title = 'After';
    await all(parts);
    expect(renderTimeline(own, { id: 'changed' }).html).not.toContain('Before');
    own.events[0].title = 'Before';
    expect(renderTimeline(own, { id: 'changed' }).html).not.toContain('After');
  });

  it('streams what is no timeline: throws before the first part', () => expect(streamTimeline('no timeline').next()).rejects.toThrow());
});

it('renderTimeline(document): no text of a document becomes markup', () => {
  const nasty = fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=1>', '</script><b>', ']]>', "' onload='1", '<!--', '${x}', '</template><p>', '</ol>');
  const text = fc.oneof(nasty, fc.string(), fc.tuple(fc.string(), nasty).map((parts) => parts.join('')));
  const event = fc.record({ id: text, date: fc.constantFrom('1994', '2001-02', '1999~'), title: text, summary: text, body: text, dateLabel: text, category: fc.constant('c') }, { requiredKeys: ['date', 'title'] });
  const allowed = /^\/?(event-timeline|template|style|div|h2|p|ul|li|ol|span|svg|g|rect|circle|path|text|button|details|summary|slot|footer|script|time|strong|em|blockquote|cite|br|a|title|meta|link|input)$/;
  fc.assert(fc.property(fc.array(event, { minLength: 1, maxLength: 3 }), text, (events, title) => {
    const { html, head, jsonld } = renderTimeline({ title, description: title, credit: title, categories: { c: { label: title } }, events } as unknown as TimelineDocument, { widths: [600], heading: title });
    const tags = [...`${html}${head}${jsonld}`.replace(/<style[^]*?<\/style>/g, '').matchAll(/<(\/?[a-z!][\w-]*)([^>]*)>/gi)];
    expect(tags.map(([, name]) => name).filter((name) => !allowed.test(name))).toEqual([]);
    expect(tags.map(([, , attributes]) => attributes).filter((attributes) => /\son\w+=|\sstyle=|\sonerror/.test(attributes.replace(/"[^"]*"/g, '""')))).toEqual([]);
  }), { seed: 42, numRuns: 60 });
}, 120_000);

describe('at work', () => {
  it('renderTimeline(document) answers what was asked for shortly before in under 10 ms', () => {
    renderTimeline(document);
    const times = Array.from({ length: 21 }, () => {
      const start = performance.now();
      renderTimeline(document);
      return performance.now() - start;
    }).sort((a, b) => a - b);
    expect(times[10]).toBeLessThan(10);
  });

  it('200 requests at once, in two languages, answer each with its own', async () => {
    const answers = await Promise.all(Array.from({ length: 200 }, async (_, i) => {
      await Promise.resolve();
      return renderTimeline(document, { lang: i % 2 ? 'ru' : 'en', id: `t${i % 10}` });
    }));
    answers.forEach(({ html, list }, i) => {
      expect(html).toContain(`id="t${i % 10}"`);
      expect(list).toContain(escaped(titles(i % 2 ? 'ru' : 'en')[0]));
    });
  }, 120_000);
});
