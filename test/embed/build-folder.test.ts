import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import belarus from '../../src/data/belarus.json';
import { buildFolder, type BuiltFolder } from '../../src/embed/build-folder.js';
import { readBuildOptions } from '../../src/embed/build-options.js';
import { parseTimeline } from '../../src/data/index.js';
import { csvToDocument } from '../../src/formats/index.js';
import { readInput } from '../../src/embed/read-input.js';
import type { TimelineDocument } from '../../src/data/types.js';
import { plain, SEVENTEEN } from './seventeen.js';

const document = parseTimeline(belarus).document;
let built: BuiltFolder;
const file = (path: string, folder = built): string => {
  const found = folder.files.find((one) => one.path === path);
  if (!found) throw new Error(`no ${path}`);
  return Buffer.from(found.content as Uint8Array).toString('utf8');
};
const bytes = ({ files }: BuiltFolder) => files.map(({ path, content }) => `${path} ${createHash('sha256').update(content).digest('hex')}`);

beforeAll(async () => { built = await buildFolder(document, { base: 'https://example.org/t/' }); }, 120_000);

describe('event-timeline build', () => {
  it('makes every file that people paste, under names without a hash', () => {
    const paths = built.files.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['index.html', 'embed.js', 'event-timeline.js', 'oembed.json', 'snippets.html', ...['svg', 'png', 'html', 'md', 'csv', 'ics', 'json', 'jsonld'].map((ending) => `timeline.${ending}`), 'timeline-2x.png']));
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('makes the same bytes again, and others for another list', async () => {
    expect(bytes(await buildFolder(structuredClone(document), { base: 'https://example.org/t/' }))).toEqual(bytes(built));
    const other = structuredClone(document);
    other.events[0].title = 'Another';
    expect(bytes(await buildFolder(other, { base: 'https://example.org/t/' }))).not.toEqual(bytes(built));
  }, 120_000);

  it('loads only files of the folder, checked by the hash of their bytes', () => {
    const page = file('index.html');
    const loaded = [...page.matchAll(/<(?:script|link)\b([^>]*)>/g)].map(([, tag]) => tag).filter((tag) => /src=|rel="(stylesheet|preload|modulepreload)"/.test(tag));
    const named = loaded.map((tag) => ({ path: /(?:src|href)="([^"]*)"/.exec(tag)![1], integrity: /integrity="([^"]*)"/.exec(tag)?.[1], script: /src=|modulepreload/.test(tag) }));
    expect(named.length).toBeGreaterThan(5);
    for (const { path, integrity, script } of named) {
      const found = built.files.find((one) => one.path === path);
      expect(found, path).toBeDefined();
      expect(path).toMatch(/-[\w-]{8,10}\.(js|css|woff2)$/);
      if (script) expect(integrity, path).toBe(`sha384-${createHash('sha384').update(found!.content).digest('base64')}`);
    }
  });

  it('has no inline script, no inline style and no style attribute in any page', () => {
    for (const path of ['index.html', 'snippets.html', 'timeline.html']) {
      const page = file(path).replace(/<textarea[^]*?<\/textarea>/g, '');
      expect(page.match(/\sstyle=|<style|\son[a-z]+="/g), path).toBeNull();
      expect([...page.matchAll(/<script\b([^>]*)>/g)].filter(([, tag]) => !/src=|type="application\/(ld\+)?json"/.test(tag))).toEqual([]);
    }
  });

  it('has all 17 titles in every form', () => {
    for (const path of ['timeline.html', 'timeline.md', 'timeline.csv', 'timeline.json', 'timeline.jsonld']) {
      for (const title of SEVENTEEN) expect(plain(file(path).replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))).replace(/\\/g, '')), `${title} in ${path}`).toContain(title);
    }
    expect(file('timeline.ics').replace(/\r\n /g, '').match(/SUMMARY:/g)).toHaveLength(17);
  });

  it.each([360, 600, 900, 1200])('timeline-%i.svg has all 17 titles as text', (width) => {
    const svg = file(`timeline-${width}.svg`);
    const words = plain([...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))));
    for (const title of SEVENTEEN) expect(words.replace(/(\p{L}-) /gu, '$1'), title).toContain(title);
  });

  it('timeline.png is 1200 by 630 px, timeline-2x.png 1200 px wide', () => {
    const size = (path: string) => {
      const png = Buffer.from(built.files.find((one) => one.path === path)!.content as Uint8Array);
      return [png.readUInt32BE(16), png.readUInt32BE(20)];
    };
    expect(size('timeline.png')).toEqual([1200, 630]);
    expect(size('timeline-2x.png')[0]).toBe(1200);
  });

  it('oembed.json is a rich oEmbed with a blockquote and a frame, and the page leads to it', () => {
    const oembed = JSON.parse(file('oembed.json')) as Record<string, string>;
    expect(oembed).toMatchObject({ version: '1.0', type: 'rich', width: 600, thumbnail_url: 'https://example.org/t/timeline.png' });
    expect(oembed.html).toMatch(/^<blockquote class="wp-embedded-content"><a href="https:\/\/example\.org\/t\/">.*<\/a><\/blockquote><iframe .*src="https:\/\/example\.org\/t\/"/);
    expect(file('index.html')).toContain('<link rel="alternate" type="application/json+oembed" href="https://example.org/t/oembed.json"');
  });

  it('timeline.ics folds its lines at 75 bytes and has an id for each event', () => {
    const lines = file('timeline.ics').split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(new Set(lines.filter((line) => line.startsWith('UID:'))).size).toBe(17);
  });

  it('makes a folder for each further language, each naming the others', async () => {
    const folder = await buildFolder(document, { base: 'https://example.org/t/', lang: ['en', 'ru'] });
    const page = file('ru/index.html', folder);
    expect(page).toContain('<html lang="ru"');
    expect(page).toContain('hreflang="en" href="https://example.org/t/"');
    expect(file('index.html', folder)).toContain('hreflang="ru" href="https://example.org/t/ru/"');
  }, 120_000);

  it('says what it lacks: a base address, a font', async () => {
    const { notes } = await buildFolder({ title: '年表', lang: 'zh', events: [{ id: 'a', date: '1994', title: '事件' }] } as TimelineDocument);
    expect(notes.join()).toMatch(/base address/);
    expect(notes.join()).toMatch(/Noto Sans SC/);
  }, 60_000);
});

describe('readInput(text)', () => {
  it('reads back the list, the table and the JSON that were built: ids, dates and titles', () => {
    const wanted = document.events.map(({ id, date }) => ({ id, date })).sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const path of ['timeline.html', 'timeline.csv', 'timeline.json', 'index.html']) {
      const read = readInput(file(path));
      expect(read.problems.filter(({ severity }) => severity === 'error'), path).toEqual([]);
      expect(read.document.events.map(({ id, date }) => ({ id, date })).sort((a, b) => (a.id < b.id ? -1 : 1)), path).toEqual(wanted);
    }
    expect(readInput(file('timeline.html')).document.events.map(({ title }) => plain(title as string))).toEqual(expect.arrayContaining(SEVENTEEN));
  });

  it.each([
    ['<ol><li><time datetime="1994">1994</time> <b>A</b> &amp; more<li data-date="1999">B', [['1994', 'A'], ['1999', 'B']]],
    ['<!-- <ol><li>1990 no --><script>"<ol><li>1991</li>"</script><ul><li>9 September 2021 — The &#x2014; title</li></ul>', [['2021-09-09', 'The']]],
    ['<p>x<event-timeline><ul><li>May 2021: C</ul></event-timeline>', [['2021-05', 'C']]],
    ['<h1>T</h1><h3>2020</h3><ul><li>May 2020: A</ul><h3>2021</h3><ol><li>May 2021: B<ul><li>1999: more</ul></ol>', [['2020-05', 'A'], ['2021-05', 'B']]],
    ['<nav><ul><li>1990: Home</ul></nav><ul><li>About</ul><ul><li>May 2020: A</ul>', [['2020-05', 'A']]],
    ['<dl><dt>1994<dd>Election. More<dd>x<dt>1995: B<dd>until <time>1996</time></dl>', [['1994', 'Election'], ['1995', 'B']]],
    ['<dl><div><dt><time>1994</time></dt><dd>A</dd></div><div><dt>1995</dt><dt>B</dt></div></dl>', [['1994', 'A'], ['1995', 'B']]],
    ['<ul><li>1994: A</li><ul><li>1995: more</li></ul></ul>', [['1994', 'A']]],
    ['<ul lang="ru"><li>1 мая 2020: A</ul><ul lang="de"><li>2. Mai 2020: B</ul>', [['2020-05-01', 'A'], ['2020-05-02', { de: 'B' }]]],
  ])('%s', (html, wanted) => expect(readInput(html).document.events.map(({ date, title }) => [date, title])).toEqual(wanted));

  it('reads bytes: by their mark, as UTF-8, else as Windows-1252 with a problem that says so', () => {
    const read = (bytes: Uint8Array) => {
      const { document: { events }, problems } = readInput(bytes);
      return [events.map(({ title }) => title), problems.map(({ message }) => message)];
    };
    expect(read(Buffer.from('date,title\n1994,Müller\n'))).toEqual([['Müller'], []]);
    expect(read(Buffer.from('\ufeffdate\ttitle\r\n1994\tMüller\r\n', 'utf16le'))).toEqual([['Müller'], []]);
    expect(read(Buffer.from('\ufeff{"title":"T","events":[{"date":"1994","title":"Müller"}]}', 'utf16le'))).toEqual([['Müller'], []]);
    expect(read(Buffer.from('date,title\n1994,M\xfcller\n', 'latin1'))).toEqual([['Müller'], ['The text is not UTF-8; it was read as Windows-1252. Save it as UTF-8.']]);
  });

  it('reads back the list of a century, a decade and an early year', async () => {
    const { files } = await buildFolder({ title: 'T', events: ['0079', '18', '192'].map((date) => ({ id: `x${date}`, date, title: 'A' })) } as TimelineDocument);
    const list = String(files.find(({ path }) => path === 'timeline.html')!.content);
    expect(readInput(list).document.events.map(({ date }) => date)).toEqual(['0079', '18XX', '192X']);
  }, 60_000);

  it('takes a table for what is neither JSON nor HTML, and throws for HTML without a list', () => {
    expect(readInput('date,title\n1994,A\n').document.events).toEqual(csvToDocument('date,title\n1994,A\n').document.events);
    expect(() => readInput('<p>nothing</p>')).toThrow(/no list/);
  });
});

describe('readBuildOptions(given)', () => {
  it('checks each option and says what was expected', () => {
    expect(readBuildOptions({ widths: '320, 640', lang: 'EN,zh-hant', base: 'https://example.org/a', index: true })).toEqual({ widths: [320, 640], lang: ['en', 'zh-Hant'], base: 'https://example.org/a/', index: true });
    for (const wrong of [{ widths: '10' }, { lang: 'e' }, { base: 'a/b' }, { theme: 'blue' }, { analytics: 'http://example.org/a.js' }, { colour: 'red' }]) expect(() => readBuildOptions(wrong), JSON.stringify(wrong)).toThrow(RangeError);
  });
});
