import { describe, expect, test } from 'vitest';
import type { TimelineDocument } from '../../src/data/index.js';
import { composePicture, darkTheme, lightTheme, pictureToSVG, type PictureInput, type SVGTheme } from '../../src/scene/index.js';
import { belarus, charts, faces, inputOf, nameOf } from './support.js';

interface Node { name: string; attributes: Record<string, string>; children: Node[]; text: string }

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What XML allows between tags and in values: its own characters, and & only where a character is meant. */
function readText(text: string): string {
  if (!text) return text;
  expect(text).not.toMatch(/[<\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  return text.replace(/&(?:#(\d+);|(\w+);)?/g, (all, code?: string, name?: string) => {
    const sign = code ? String.fromCodePoint(+code) : ENTITIES[name ?? ''];
    if (sign === undefined) throw new Error(`${all} is no reference`);
    return sign;
  });
}

/** Reads XML of elements, attributes and text; throws where it is not well-formed. */
function readXML(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let at = 0;
  for (const match of xml.matchAll(/<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g)) {
    const parent = open[open.length - 1];
    parent.text += readText(xml.slice(at, match.index));
    at = match.index + match[0].length;
    const [, close, name, list, empty] = match;
    if (close) {
      if (open.pop()!.name !== name || list || empty) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    const node: Node = { name, attributes: {}, children: [], text: '' };
    for (const [, key, value] of list.matchAll(/([\w:-]+)="([^"]*)"/g)) {
      if (key in node.attributes) throw new Error(`<${name}> has ${key} twice`);
      node.attributes[key] = readText(value);
    }
    parent.children.push(node);
    if (!empty) open.push(node);
  }
  if (open.length !== 1 || xml.slice(at) !== '' || root.text !== '' || root.children.length !== 1) throw new Error('not one element');
  return root.children[0];
}

const all = (node: Node): Node[] => [node, ...node.children.flatMap(all)];

const palette = ['#704222', '#2d5c8c', '#c23846', '#3f4753', '#855807', '#1d7a63', '#7d4eb1'];
const themes: [string, SVGTheme][] = [['light', { ...lightTheme, categories: palette, eras: ['#abc'] }], ['dark', { ...darkTheme, categories: palette, eras: ['#123'] }]];
const export_ = (input: PictureInput, theme: SVGTheme, title?: string): string =>
  pictureToSVG(composePicture(input), { faces, theme, direction: input.direction, lang: input.lang, ...(title !== undefined && { title, titleFace: faces.strong }) });

const nasty = `"><script>alert(1)</script>&amp; <b onload='x'> ]]> & 'quotes' "double"`;
const hostile: TimelineDocument = {
  title: nasty, eras: [{ date: '1990/2010', label: nasty }], categories: { c: { label: nasty } }, lanes: { l: { label: nasty } },
  events: [{ id: nasty, date: '2000', title: nasty, category: 'c', lane: 'l' }, { id: 'b', date: '2001/2005', title: 'B', dateLabel: nasty }, { id: 'c', date: '2003', title: '<!-- c --><![CDATA[' }],
};

describe.each(themes)('pictureToSVG(picture, %s theme)', (_name, theme) => {
  test.each(charts.map((chart) => [nameOf(chart), chart] as const))('is well-formed, the same bytes twice, without style, script or address: %s', (_chart, chart) => {
    const direction = chart.order === 'oldest' ? 'ltr' : 'rtl';
    const make = () => export_(inputOf(belarus, { ...chart, direction, overview: true }), theme, 'Belarus');
    const text = make();
    expect(make()).toBe(text);
    const nodes = all(readXML(text));
    expect(new Set(nodes.map((node) => node.name))).toEqual(new Set(['svg', 'title', 'desc', 'rect', 'g', 'text', 'path', 'circle']));
    const attributes = nodes.flatMap((node) => Object.entries(node.attributes)).filter(([key]) => key !== 'xmlns');
    expect(attributes.filter(([key]) => /^(style|class|on.*|href|.*:.*)$/.test(key))).toEqual([]);
    expect(attributes.filter(([, value]) => /NaN|undefined|Infinity|null|url\(|:\/\//.test(value))).toEqual([]);
  });

  test('escapes whatever the texts are', () => {
    for (const chart of charts.filter(({ order }) => order === 'oldest')) {
      const text = export_(inputOf(hostile, { ...chart, overview: true, width: 1600 }), theme, nasty);
      const nodes = all(readXML(text));
      expect(nodes.filter((node) => ['script', 'b'].includes(node.name))).toEqual([]);
      expect(nodes.find((node) => node.name === 'title')!.text).toBe(nasty);
      expect(nodes.some((node) => node.attributes['data-id'] === nasty)).toBe(true);
    }
  });

  test('escapes what is not a text: language, family, colours of categories and eras', () => {
    const family = `"A & B", 'C' <d>`;
    const own = { ...faces, title: { ...faces.title, family }, small: { ...faces.small, family } };
    const text = pictureToSVG(composePicture(inputOf(hostile, { faces: own })), { faces: own, lang: '"><x', theme: { ...theme, paper: '"<p>', categories: ['"<c>'], eras: ['"<e>'] } });
    const nodes = all(readXML(text));
    expect(nodes[0].attributes.lang).toBe('"><x');
    expect(nodes.some((node) => node.attributes['font-family'] === family)).toBe(true);
    for (const colour of ['"<p>', '"<c>', '"<e>']) expect(nodes.some((node) => node.attributes.fill === colour), colour).toBe(true);
  });

  test('paints on its paper, in its inks', () => {
    const [svg, ...nodes] = all(readXML(export_(inputOf(belarus), theme)));
    const paper = nodes.find((node) => node.name === 'rect')!.attributes;
    expect([paper.fill, paper.width, paper.height]).toEqual([theme.paper, svg.attributes.width, svg.attributes.height]);
    const used = new Set(nodes.flatMap(({ attributes }) => [attributes.fill, attributes.stroke]).filter((colour) => colour && colour !== 'none'));
    for (const colour of used) expect([theme.ink, theme.muted, theme.paper, theme.band, theme.line, ...palette]).toContain(colour);
    expect(used).toContain(theme.ink);
    expect(nodes.filter((node) => node.name === 'text' && !node.attributes.fill)).toEqual([]);
  });
});

describe('pictureToSVG(picture)', () => {
  test('says every title and date of the labels, in reading order of lines', () => {
    const picture = composePicture(inputOf(belarus, { width: 1600 }));
    const texts = all(readXML(pictureToSVG(picture, { faces }))).filter((node) => node.name === 'text').map((node) => node.text);
    const joined = texts.join('').replace(/[\s\u00ad-]/g, '');
    const labels = picture.items.filter((item) => item.kind === 'label');
    expect(labels.length).toBeGreaterThan(5);
    for (const { name } of labels) expect(joined).toContain(name.replace(/[\s\u00ad-]/g, ''));
  });

  test('is named by its title, described by the summary, and named by the summary where it has no title', () => {
    const picture = composePicture(inputOf(belarus));
    const of = (title?: string) => {
      const { children } = readXML(pictureToSVG(picture, { faces, ...(title && { title }) }));
      return children.slice(0, 2).map(({ name, text }) => [name, text]);
    };
    expect(picture.summary).toBeTruthy();
    expect(of('Name')).toEqual([['title', 'Name'], ['desc', picture.summary]]);
    expect(of()).toEqual([['title', picture.summary], ['desc', picture.summary]]);
  });

  test('is as large as the chart with a margin, and the overview with its caption below', () => {
    const size = (overview: boolean) => {
      const picture = composePicture(inputOf(belarus, { overview }));
      const { width, height, viewBox } = readXML(pictureToSVG(picture, { faces })).attributes;
      expect(viewBox).toBe(`0 0 ${width} ${height}`);
      expect(+width).toBe(Math.ceil(picture.width) + 32);
      return +height - picture.height - 32 - (picture.overview?.height ?? 0);
    };
    expect(size(false)).toBe(0);
    expect(size(true)).toBeGreaterThanOrEqual(faces.small.lineHeight);
  });

  test('of an empty picture is still an image', () => {
    const svg = readXML(pictureToSVG(composePicture(inputOf({ title: 'T', events: [] })), { faces }));
    expect(svg.attributes.role).toBe('img');
  });
});
