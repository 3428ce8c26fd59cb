import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { zip } from '../../scripts/build-wordpress.mjs';
import { parseTimeline } from '../../src/data/index.js';
import { csvToDocument } from '../../src/formats/index.js';
import { readHtmlList } from '../../src/embed/read-html-list.js';

const PHP = !spawnSync('php', ['-v']).error;
const files = ['event-timeline.php', 'uninstall.php', ...['dates', 'excerpt', 'items', 'read', 'render', 'scripts', 'source'].map((name) => `includes/${name}.php`)];
const source = (path: string): string => readFileSync(`cms/wordpress/${path}`, 'utf8');

describe('the zip file of the plugin', () => {
  const given = [{ path: 'b/ü.txt', content: 'two' }, { path: 'a.txt', content: 'one '.repeat(100) }];

  it('has the same bytes for the same files, in whatever order they come', () => {
    expect(zip(given).equals(zip([...given].reverse()))).toBe(true);
  });

  it('holds each file as it was', () => {
    const bytes = zip(given);
    const found: Record<string, string> = {};
    for (let at = 0; bytes.readUInt32LE(at) === 0x04034b50;) {
      const [size, name] = [bytes.readUInt32LE(at + 18), bytes.readUInt16LE(at + 26)];
      const start = at + 30 + name;
      found[bytes.toString('utf8', at + 30, start)] = inflateRawSync(bytes.subarray(start, start + size)).toString();
      at = start + size;
    }
    expect(found).toEqual(Object.fromEntries(given.map(({ path, content }) => [path, content])));
  });
});

it('the plugin has the package’s version wherever one is said', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const said = [/Version: +(\S+)/.exec(source('event-timeline.php')), /VERSION = '([^']+)'/.exec(source('event-timeline.php')), /Stable tag: (\S+)/.exec(source('readme.txt')), /"version": "([^"]+)"/.exec(source('block/block.json'))];
  expect(said.map((found) => found?.[1])).toEqual(Array(4).fill(version));
});

it('every file of the plugin refuses to run outside WordPress', () => {
  for (const path of files) expect(source(path), path).toMatch(/if \( ! defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \) \{\s+exit;/);
});

describe.skipIf(!PHP)('the plugin in PHP', () => {
  const call = <T>(name: string, value: unknown): T => JSON.parse(execFileSync('php', ['test/embed/wordpress.php', name], { input: JSON.stringify(value), encoding: 'utf8' })) as T;

  it('has no fault of syntax in any file', () => {
    for (const path of files) expect(spawnSync('php', ['-l', `cms/wordpress/${path}`], { encoding: 'utf8' }).stdout, path).toContain('No syntax errors');
  });

  it('says dates in words, never more exactly than they are', () => {
    const dates = { '2021-09-16': '16 September 2021', '2021-09': 'September 2021', 2021: '2021', '1994~': 'c. 1994', '1994?': '1994?', '1994%': 'c. 1994?', '199X': '1990s', '2021-21': 'spring 2021',
      '2021-09-10/2021-09-16': '10 September 2021 – 16 September 2021', '1994/..': 'since 1994', '../1994': 'until 1994', '-0499': '500 BC', '2021-09-16T10:30Z': '16 September 2021, 10:30', '2021-02-30': '2021-02-30', 'Y170000002': 'Y170000002', sometime: 'sometime' };
    expect(Object.fromEntries(call<string[]>('dates', Object.keys(dates)).map((words, i) => [Object.keys(dates)[i], words]))).toEqual(dates);
  });

  it('tells lists, tables, documents and lines apart', () => {
    expect(['<ol><li>1994 — A</li></ol>', 'date,title\n1994,A', 'start;end;title\n1994;1995;A', 'when\theadline\n1994\tA', '{"title":"T","events":[]}', '[{"date":"1994","title":"A"}]', '1994 — A, b\n1995 — B', '{broken', ''].map((text) => call('kind', text)))
      .toEqual(['html', 'csv', 'csv', 'csv', 'json', 'json', 'lines', 'lines', 'none']);
  });

  it('makes a list that reads back as the events of the table or document it was made from', () => {
    const table = 'title,date,summary,category\n"Two, ""b""",2021-09,Words <b>here</b>,x\nOne,1994~,,y\nThree,2021-10-01/2021-10-05,"a\nb",x';
    const json = JSON.stringify({ title: 'T', events: csvToDocument(table).document.events });
    for (const text of [table, json]) {
      const read = readHtmlList(call<string>('list', text))!;
      expect(read.problems).toEqual([]);
      expect(read.document.events.map(({ date, title }) => [date, title])).toEqual([['1994~', 'One'], ['2021-09', 'Two, "b"'], ['2021-10-01/2021-10-05', 'Three']]);
      expect(read.document.events[1].body).toBe('Words \\<b\\>here\\</b\\>');
    }
  });

  it('keeps each list of several, and of a document its centuries and decades', () => {
    const read = readHtmlList(call<string>('list', '<h3>2020</h3><ul><li>May 2020: A</li></ul><h3>2021</h3><ol><li>May 2021: B</li></ol>'))!;
    expect(read.document.events.map(({ date, title }) => [date, title])).toEqual([['2020-05', 'A'], ['2021-05', 'B']]);
    const dated = (text: string) => readHtmlList(call<string>('list', text))!.document.events.map(({ date }) => date);
    expect(dated(JSON.stringify([{ id: 'a', date: '18', title: 'A' }, { id: 'b', date: '192', title: 'B' }]))).toEqual(['18XX', '192X']);
    expect(dated('date,title\n79,A')).toEqual(['0079']);
  });

  it('makes a list of lines, without what numbers or marks them', () => {
    const read = readHtmlList(call<string>('list', '1. 9 September 2021 — First\n\n• spring 2022 — Second & <i>last</i>'))!;
    expect(read.document.events.map(({ date, title }) => [date, title])).toEqual([['2021-09-09', 'First'], ['2022-21', 'Second & <i>last</i>']]);
  });

  it('leaves nothing that runs, and nothing WordPress takes for a shortcode', () => {
    const evil = '</script><script>alert(1)</script> [gallery] "\\" <img src=x onerror=alert(1)>';
    const json = JSON.stringify({ title: evil, events: [{ id: 'a', date: '1994', title: evil, summary: evil, links: [{ href: 'javascript:alert(1)', label: evil }] }] });
    for (const text of [json, `date,title,summary\n1994,"${evil.replace(/"/g, '""')}","${evil.replace(/"/g, '""')}"`, `1994 — ${evil}`]) {
      const html = call<string>('list', text);
      expect(html).not.toMatch(/<script|<img|javascript:|\[/);
      expect(readHtmlList(html)!.document.events[0].title).toBe(evil);
    }
    const { script } = call<{ script: string }>('data', json);
    const inside = /^<script type="application\/json">([^<]*)<\/script>$/.exec(script)![1];
    expect(inside).not.toMatch(/\[(?!\{)/);
    expect(JSON.parse(inside)).toEqual(JSON.parse(json));
  });

  it('puts a table into an address that gives it back', async () => {
    const table = 'date,title\n1994,"A [x] & ü\nb"';
    const { address } = call<{ address: string }>('data', table);
    expect(address).not.toContain('[');
    expect(await (await fetch(address)).text()).toBe(table);
    expect(parseTimeline(csvToDocument(table).document).document.events.length).toBe(1);
  });

  it('finds the data of a built folder, of a page in it and of a path of this site', () => {
    const addresses = { 'https://a.example': 'https://a.example/timeline.json', 'https://a.example/t/': 'https://a.example/t/timeline.json', 'https://a.example/t/index.html?x#y': 'https://a.example/t/timeline.json', 'https://a.example/t.csv?gid=1': 'https://a.example/t.csv?gid=1',
      '/wp-content/uploads/t.json': 'https://news.example/wp-content/uploads/t.json', '//a.example/t.json': '', 'javascript:alert(1)': '', 'file:///etc/passwd': '', '': '' };
    expect(Object.fromEntries(call<string[]>('address', Object.keys(addresses)).map((found, i) => [Object.keys(addresses)[i], found]))).toEqual(addresses);
  });
});
