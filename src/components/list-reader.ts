import { readList, type ListItem, type ListRun } from '../formats/index.js';
import type { ParsedTimeline } from './load-source.js';
import { languageOf } from './language.js';

/** Reads a light list as a timeline. Only its text and the addresses of its links are taken; nothing is run or kept. */
export function readLightList(list: Element, lang: string): ParsedTimeline {
  const own = languageOf(list) || lang;
  return readList([...list.children].filter((child) => child.matches('li')).map((item) => readItem(item, own)), own);
}

function readItem(item: Element, listLang: string): ListItem {
  const runs: ListRun[] = [];
  walk(item, runs);
  const lang = languageOf(item.children.length === 1 && !ownText(item) ? item.children[0] : item);
  return {
    id: item.id || undefined,
    dataDate: item.getAttribute('data-date') ?? undefined,
    lang: lang === listLang ? undefined : lang,
    runs,
  };
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
