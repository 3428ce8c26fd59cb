import { html, type TemplateResult } from 'lit';
import { isSafeUrl } from '../data/index.js';

type Part = string | TemplateResult;

/**
 * Limited Markdown as Lit templates: paragraphs, `*emphasis*` and `**strong**`, `[links](address)`, `-` and `1.` lists, `>` quotes. Text is never
 * read as HTML, and an address that is not safe leaves only its text. Quadratic at worst in the length of a block.
 */
export function renderMarkdown(source: string): TemplateResult[] {
  return source.replace(/\r\n?/g, '\n').split(/\n\s*\n+/).filter((block) => block.trim()).flatMap((block) => blocks(block.split('\n')));
}

const KINDS = [
  { start: /^\s{0,3}[-*+]\s+/, render: (items: string[][]) => html`<ul>${items.map((item) => html`<li>${inline(item.join(' '))}</li>`)}</ul>` },
  { start: /^\s{0,3}\d{1,9}[.)]\s+/, render: (items: string[][]) => html`<ol>${items.map((item) => html`<li>${inline(item.join(' '))}</li>`)}</ol>` },
  { start: /^\s{0,3}>\s?/, render: (items: string[][]) => html`<blockquote>${renderMarkdown(items.flat().join('\n'))}</blockquote>` },
];

/** One block of lines: a list or a quote goes on until a line of another kind begins; the rest is a paragraph. */
function blocks(lines: string[]): TemplateResult[] {
  const kindOf = (line: string) => KINDS.find(({ start }) => start.test(line));
  const found: TemplateResult[] = [];
  for (let i = 0; i < lines.length;) {
    const kind = kindOf(lines[i]);
    const items: string[][] = [];
    do {
      const line = lines[i++];
      if (kind?.start.test(line)) items.push([line.replace(kind.start, '')]);
      else (items.at(-1) ?? (items[0] = [])).push(line.trim());
    } while (i < lines.length && (kindOf(lines[i]) ?? kind) === kind);
    found.push(kind ? kind.render(items) : html`<p>${inline(items.flat().join('\n'))}</p>`);
  }
  return found;
}

const INLINE = /\\([\\`*_{}[\]()#+\-.!>])|\*\*(?=\S)([^]+?)(?<=\S)\*\*|__(?=\S)([^]+?)(?<=\S)__(?!\w)|\*(?=\S)([^*]+?)(?<=\S)\*|(?<!\w)_(?=\S)([^_]+?)(?<=\S)_(?!\w)|\[([^\]\n]+)\]\(\s*<?([^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)>?(?:\s+"[^"\n]*")?\s*\)| {2,}\n/g;

function inline(text: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const match of text.matchAll(INLINE)) {
    const [whole, escaped, strong, strongLow, em, emLow, label, href] = match;
    parts.push(text.slice(at, match.index));
    at = match.index + whole.length;
    if (escaped) parts.push(escaped);
    else if (strong || strongLow) parts.push(html`<strong>${inline(strong ?? strongLow)}</strong>`);
    else if (em || emLow) parts.push(html`<em>${inline(em ?? emLow)}</em>`);
    else if (label) parts.push(isSafeUrl(href) ? html`<a href=${href} rel="external">${inline(label)}</a>` : html`${inline(label)}`);
    else parts.push(html`<br>`);
  }
  parts.push(text.slice(at));
  return parts;
}
