import { readList, type ListItem, type ListRun } from '../formats/index.js';
import { parseHtml, type HtmlElement, type HtmlNode } from './parse-html.js';

const BLOCK = /^(p|div|section|article|header|footer|blockquote|figure|figcaption|dl|dd|dt|pre|table|tr|br)$/;
const SILENT = /^(script|style|template|noscript|svg|iframe|object|head|title)$/;
const HEADING = /^(h[1-6]|strong|b)$/;

const isElement = (node: HtmlNode): node is HtmlElement => typeof node !== 'string';
const all = (node: HtmlElement, name: RegExp): HtmlElement[] => node.children.filter(isElement).flatMap((child) => [...(name.test(child.name) ? [child] : []), ...all(child, name)]);
const textOf = (node: HtmlNode, without?: RegExp): string => (typeof node === 'string' ? node : without?.test(node.name) || SILENT.test(node.name) ? '' : node.children.map((child) => textOf(child, without)).join(''));

/**
 * The first list of dated items in a piece of HTML as a timeline, by the same rules as a list inside the element; its title is the page's first heading or, without one, its `<title>`.
 * Undefined where there is no list.
 */
export function readHtmlList(html: string, lang = 'en'): ReturnType<typeof readList> | undefined {
  const page = parseHtml(html);
  const lists = all(page, /^(ol|ul)$/);
  const list = all(page, /^event-timeline$/).flatMap((element) => all(element, /^(ol|ul)$/))[0] ?? lists.find((one) => all(one, /^time$/).length) ?? lists[0];
  if (!list) return undefined;
  const named = [all(page, /^event-timeline$/)[0]?.attributes.heading, ...[/^h1$/, /^h2$/, /^title$/].map((name) => all(page, name)[0]).map((found) => found && textOf({ ...found, name: 'p' }))];
  const own = list.attributes.lang ?? all(page, /^event-timeline$/)[0]?.attributes.lang ?? all(page, /^html$/)[0]?.attributes.lang ?? lang;
  const read = readList(list.children.filter(isElement).filter(({ name }) => name === 'li').map(readItem), own);
  const title = named.find((text) => text?.trim())?.replace(/\s+/g, ' ').trim();
  if (title) read.document.title = title;
  return read;
}

function readItem(item: HtmlElement): ListItem {
  const runs: ListRun[] = [];
  item.children.forEach((child) => walk(child, runs));
  return { id: item.attributes.id || undefined, dataDate: item.attributes['data-date'], lang: item.attributes.lang || undefined, runs };
}

/** What an item holds, in reading order: the same runs as the element makes of its own list. */
function walk(node: HtmlNode, runs: ListRun[]): void {
  if (typeof node === 'string') {
    const last = runs.at(-1);
    if (last?.kind === 'text') last.text += node;
    else if (node) runs.push({ kind: 'text', text: node });
  } else if (/^(ol|ul)$/.test(node.name)) {
    runs.push({ kind: 'list', text: node.children.map((item) => textOf(item).replace(/\s+/g, ' ').trim()).filter(Boolean).join('\n') });
  } else if (node.name === 'time') {
    runs.push({ kind: 'time', text: textOf(node), datetime: node.attributes.datetime });
  } else if (HEADING.test(node.name)) {
    all(node, /^time$/).forEach((time) => walk(time, runs));
    const text = textOf(node, /^time$/);
    if (text.trim()) runs.push({ kind: 'heading', text, href: all(node, /^a$/)[0]?.attributes.href });
  } else if (node.name === 'a' && node.attributes.href !== undefined && !all(node, /^(time|strong|b|h[1-6])$/).length) {
    runs.push({ kind: 'link', text: textOf(node), href: node.attributes.href });
  } else if (!SILENT.test(node.name)) {
    if (BLOCK.test(node.name)) runs.push({ kind: 'block', text: '' });
    node.children.forEach((child) => walk(child, runs));
  }
}
