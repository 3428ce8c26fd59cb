import type { Context } from '../components/context.js';
import { renderMarkdown } from '../components/markdown.js';
import { isSafeUrl } from '../data/index.js';
import type { TimelineColumns, TimelineEvent } from '../data/types.js';
import { attributesText, escapeText } from './raw-text.js';
import { templateText } from './template-text.js';

/**
 * The events as a list that reads well with no script and no style, and that the element reads back: its date, a dash, its title, then the texts, links and
 * sources. `newest`: the order turned round. `ids`: whether items carry the ids of their events, which a page may hold only once.
 */
export function timelineList(context: Context, columns: TimelineColumns, { newest = false, ids = true } = {}): string {
  const rows = Array.from(columns.order);
  if (newest) rows.reverse();
  return `<ol${attributesText({ lang: context.words.lang, role: 'list' })}>\n${rows.map((row) => item(context, context.document.events[row], ids)).join('\n')}\n</ol>`;
}

function item(context: Context, event: TimelineEvent, ids: boolean): string {
  const date = context.date(event, 'long');
  const title = context.text(event.title);
  const texts = ['summary', 'body'] as const;
  const more = texts.map((field) => {
    const text = context.text(event[field]);
    return text.text && (langOf(context, text.lang) ? `<div${langOf(context, text.lang)}>${markdown(text.text)}</div>` : markdown(text.text));
  });
  return `<li${attributesText({ id: ids && event.id })}><time datetime="${escapeText(machineDate(event.date))}"${langOf(context, date.lang)}>${escapeText(date.text)}</time> — <strong${langOf(context, title.lang)}>${escapeText(title.text)}</strong>${more.join('')}${links(context, event)}</li>`;
}

/** In a list a short number is a year: a century or decade is written with what it leaves open. */
const machineDate = (edtf: string): string => (/^\d{2,3}$/.test(edtf) ? edtf.padEnd(4, 'X') : edtf);
const markdown = (text: string): string => templateText(renderMarkdown(text));
const langOf = (context: Context, lang: string): string => (lang && lang !== context.words.lang ? attributesText({ lang }) : '');

function links(context: Context, event: TimelineEvent): string {
  const own = (event.links ?? []).map(({ href, label }) => anchor(href, context.text(label).text));
  const sources = (event.sources ?? []).map((key) => context.document.sources?.[key]).filter((source) => source !== undefined)
    .map((source) => {
      const name = [context.text(source.title).text, context.text(source.publisher).text].filter(Boolean).join(', ');
      return source.url ? anchor(source.url, name) : escapeText(name);
    });
  const all = [...own, ...sources];
  return all.length ? `<p>${all.join('; ')}</p>` : '';
}

const anchor = (href: string, text: string): string => (isSafeUrl(href) ? `<a href="${escapeText(href)}" rel="external">${escapeText(text)}</a>` : escapeText(text));
