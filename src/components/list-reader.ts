import type { Problem } from '../data/types.js';
import { readList, type ListItem, type ListRun } from '../formats/index.js';
import type { ParsedTimeline } from './load-source.js';
import { languageOf } from './language.js';

const LIST = 'ol, ul, dl';

/**
 * Reads the light lists in an element, or one list, as a timeline, in their order; what holds none, and words beside them, are reported. Only text and the
 * addresses of links are taken; nothing is run or kept.
 */
export function readLightList(root: Element, lang: string): ParsedTimeline {
  const lists = listsIn(root);
  const own = lists.length ? languageOf(lists[0]) : lang;
  const { document, problems } = readList(lists.flatMap((list) => itemsOf(list, own)), own);
  const beside = root.matches(LIST) ? '' : wordsBeside(root, lists);
  return { document, problems: beside ? [...problems, leftOut(beside, lists.length > 0)] : problems };
}

/** The lists in an element, or itself, none of which lies in another. */
export const listsIn = (root: Element): Element[] => (root.matches(LIST) ? [root]
  : [...root.querySelectorAll(LIST)].filter((list) => list.parentElement!.closest(`${LIST}, ${root.localName}`) === root && !slotted(root, list)));

/** Whether a node is, or lies in, what an element has in a named slot. */
const slotted = (root: Element, node: Element): boolean => [...root.children].some((child) => child.slot && child.contains(node));

/** What is said outside of lists and the headings between them, as its beginning. */
function wordsBeside(root: Element, lists: readonly Element[]): string {
  const nodes = [...root.childNodes].filter((node) => !(node instanceof Element && (node.slot || node.matches(lists.length ? `${SILENT}, h1, h2, h3, h4, h5, h6` : SILENT) || lists.includes(node))));
  const words = nodes.map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : node instanceof Element ? wordsBeside(node, lists) : '')).join(' ');
  return words.replace(/\s+/g, ' ').trim().slice(0, 80);
}

/** What becomes of words beside lists: without any list the element shows them as they are. */
const leftOut = (value: string, listed: boolean): Problem => (listed
  ? { path: 'events', code: 'unknown', severity: 'warning', message: 'Expected nothing beside the list of events; it was left out.', value }
  : { path: 'events', code: 'required', severity: 'error', message: 'Expected a list (ol, ul or dl) of events, or JSON; what is there stays as it is.', value });

function itemsOf(list: Element, lang: string): ListItem[] {
  const items: ListItem[] = [];
  let term = false;
  for (const child of entriesOf(list)) {
    const last = items.at(-1);
    if (child.matches('li') || (child.matches('dt') && !term) || (child.matches('dd') && !last)) items.push(readItem(child, lang));
    else if (child.matches('dt')) last!.term!.push({ kind: 'text', text: ' — ' }, ...runsIn(child));
    else if (last && child.matches('dd')) last.runs.push({ kind: 'block', text: '' }, ...runsIn(child));
    else if (last) walkElement(child, last.runs);
    term = child.matches('dt');
  }
  return items;
}

/** Lists that stand in a list, as some editors nest them, belong to the item before. A `dl` may wrap its groups. */
const entriesOf = (list: Element): Element[] =>
  [...list.children].flatMap((child) => (list.matches('dl') && child.matches('div') ? [...child.children] : [child])).filter((child) => child.matches(`li, dt, dd, ${LIST}`));

function readItem(item: Element, listLang: string): ListItem {
  const runs = runsIn(item);
  const lang = languageOf(item.children.length === 1 && !ownText(item) ? item.children[0] : item);
  return {
    id: item.id || undefined,
    dataDate: item.getAttribute('data-date') ?? undefined,
    lang: lang === listLang ? undefined : lang,
    ...(item.matches('dt') ? { term: runs, runs: [] } : { runs }),
  };
}

function runsIn(element: Element): ListRun[] {
  const runs: ListRun[] = [];
  walk(element, runs);
  return runs;
}

const ownText = (element: Element): boolean => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim());
const textOf = (element: Element): string => element.textContent ?? '';
const SILENT = 'script, style, template, noscript, svg, iframe, object';
const BLOCK = 'p, div, section, article, header, footer, blockquote, figure, figcaption, dl, dd, dt, pre, table, tr, br';

/** What an item holds, in reading order. */
function walk(parent: Node, runs: ListRun[]): void {
  for (const node of parent.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) addText(runs, node.textContent ?? '');
    else if (node instanceof Element && !node.matches(SILENT)) walkElement(node, runs);
  }
}

function walkElement(element: Element, runs: ListRun[]): void {
  if (element.matches('ol, ul')) {
    const text = [...element.children].map((item) => textOf(item).replace(/\s+/g, ' ').trim()).filter(Boolean).join('\n');
    runs.push({ kind: 'list', text });
  } else if (element.matches('time')) {
    runs.push(timeRun(element));
  } else if (element.matches('h1, h2, h3, h4, h5, h6, strong, b')) {
    const times = [...element.querySelectorAll('time')];
    runs.push(...times.map(timeRun));
    const text = times.length ? textWithout(element, times) : textOf(element);
    const href = element.querySelector('a[href]')?.getAttribute('href') ?? undefined;
    if (text.trim()) runs.push({ kind: 'heading', text, href });
  } else if (element.matches('a[href]') && !element.querySelector('time, strong, b, h1, h2, h3, h4, h5, h6')) {
    runs.push({ kind: 'link', text: textOf(element), href: element.getAttribute('href')! });
  } else {
    const block = element.matches(BLOCK);
    if (block) runs.push({ kind: 'block', text: '' });
    walk(element, runs);
  }
}

const timeRun = (time: Element): ListRun => ({ kind: 'time', text: textOf(time), datetime: time.getAttribute('datetime') ?? undefined });

function textWithout(element: Element, left: readonly Element[]): string {
  return [...element.childNodes].map((node) =>
    left.includes(node as Element) ? '' : node instanceof Element ? textWithout(node, left) : node.textContent ?? '').join('');
}

function addText(runs: ListRun[], text: string): void {
  const last = runs.at(-1);
  if (last?.kind === 'text') last.text += text;
  else if (text) runs.push({ kind: 'text', text });
}
