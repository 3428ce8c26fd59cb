import { readList, type ListItem, type ListRun } from '../formats/index.js';
import { parseHtml, type HtmlElement, type HtmlNode } from './parse-html.js';

const BLOCK = /^(p|div|section|article|header|footer|blockquote|figure|figcaption|dl|dd|dt|pre|table|tr|br)$/;
const SILENT = /^(script|style|template|noscript|svg|iframe|object|head|title)$/;
const HEADING = /^(h[1-6]|strong|b)$/;

const isElement = (node: HtmlNode): node is HtmlElement => typeof node !== 'string';
const all = (node: HtmlElement, name: RegExp): HtmlElement[] => node.children.filter(isElement).flatMap((child) => [...(name.test(child.name) ? [child] : []), ...all(child, name)]);
const textOf = (node: HtmlNode, without?: RegExp): string => (typeof node === 'string' ? node : without?.test(node.name) || SILENT.test(node.name) ? '' : node.children.map((child) => textOf(child, without)).join(''));

const LIST = /^(ol|ul|dl)$/;
/** Lists in these lead elsewhere. */
const ASIDE = /^(nav|header|footer|aside)$/;

/**
 * The lists of dated items in a piece of HTML as a timeline, by the same rules as lists inside the element: those in the first element that has any, else
 * those of the page that hold an event, else its first. Its title is the page's first heading or, without one, its `<title>`. Undefined where there is no list.
 */
export function readHtmlList(html: string, lang = 'en'): ReturnType<typeof readList> | undefined {
  const page = parseHtml(html);
  const elements = all(page, /^event-timeline$/);
  const own = (list: HtmlElement) => list.attributes.lang ?? elements[0]?.attributes.lang ?? all(page, /^html$/)[0]?.attributes.lang ?? lang;
  const lists = elements.map((element) => outermost(element)).find(({ length }) => length) ?? datedLists(page, own);
  if (!lists.length) return undefined;
  const named = [elements[0]?.attributes.heading, ...[/^h1$/, /^h2$/, /^title$/].map((name) => all(page, name)[0]).map((found) => found && textOf({ ...found, name: 'p' }))];
  const read = readLists(lists, own);
  const title = named.find((text) => text?.trim())?.replace(/\s+/g, ' ').trim();
  if (title) read.document.title = title;
  return read;
}

/** Lists that lie in no other. */
const outermost = (node: HtmlElement, without?: RegExp): HtmlElement[] =>
  node.children.filter(isElement).flatMap((child) => (without?.test(child.name) ? [] : LIST.test(child.name) ? [child] : outermost(child, without)));

type LanguageOf = (list: HtmlElement) => string;

function datedLists(page: HtmlElement, lang: LanguageOf): HtmlElement[] {
  const lists = outermost(page, ASIDE);
  const dated = lists.filter((list) => readLists([list], lang).document.events.length);
  return dated.length ? dated : [...lists, ...outermost(page)].slice(0, 1);
}

function readLists(lists: readonly HtmlElement[], lang: LanguageOf): ReturnType<typeof readList> {
  const own = lang(lists[0]);
  return readList(lists.flatMap((list) => itemsOf(list).map((item) => (lang(list) === own ? item : { ...item, lang: item.lang ?? lang(list) }))), own);
}

function itemsOf(list: HtmlElement): ListItem[] {
  const items: ListItem[] = [];
  let term = false;
  for (const child of entriesOf(list)) {
    const last = items.at(-1);
    const { name } = child;
    if (name === 'li' || (name === 'dt' && !term) || (name === 'dd' && !last)) items.push(readItem(child));
    else if (name === 'dt') last!.term!.push({ kind: 'text', text: ' — ' }, ...runsIn(child));
    else if (last && name === 'dd') last.runs.push({ kind: 'block', text: '' }, ...runsIn(child));
    else if (last) walk(child, last.runs);
    term = name === 'dt';
  }
  return items;
}

/** Lists that stand in a list, as some editors nest them, belong to the item before. A `dl` may wrap its groups. */
const entriesOf = (list: HtmlElement): HtmlElement[] => list.children.filter(isElement)
  .flatMap((child) => (list.name === 'dl' && child.name === 'div' ? child.children.filter(isElement) : [child])).filter(({ name }) => /^(li|d[td])$/.test(name) || LIST.test(name));

function readItem(item: HtmlElement): ListItem {
  const runs = runsIn(item);
  const { id, lang } = item.attributes;
  return { id: id || undefined, dataDate: item.attributes['data-date'], lang: lang || undefined, ...(item.name === 'dt' ? { term: runs, runs: [] } : { runs }) };
}

function runsIn(element: HtmlElement): ListRun[] {
  const runs: ListRun[] = [];
  element.children.forEach((child) => walk(child, runs));
  return runs;
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
