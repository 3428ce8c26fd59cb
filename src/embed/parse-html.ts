export interface HtmlElement { name: string; attributes: Record<string, string>; children: HtmlNode[] }
export type HtmlNode = HtmlElement | string;

const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const RAW = /^(script|style|textarea|title|template|noscript|iframe)$/;
/** What an opening tag ends, as far as lists and paragraphs go. */
const ENDS: Record<string, RegExp> = { li: /^li$/, dt: /^d[td]$/, dd: /^d[td]$/, p: /^p$/, ol: /^p$/, ul: /^p$/, dl: /^p$/, div: /^p$/, blockquote: /^p$/, h1: /^p$/, h2: /^p$/, h3: /^p$/ };
const BARRIER = /^(ol|ul|dl|div|section|article|figure|blockquote|body|event-timeline)$/;
const NAMED: Record<string, string> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', shy: '\u00ad', ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„',
  laquo: '«', raquo: '»', lsaquo: '‹', rsaquo: '›', copy: '©', reg: '®', trade: '™', deg: '°', middot: '·', bull: '•', times: '×', minus: '−', euro: '€', pound: '£', sect: '§', thinsp: '\u2009', ensp: '\u2002', emsp: '\u2003', zwnj: '\u200c', zwj: '\u200d',
};

const decode = (text: string): string => text.replace(/&(#x[\da-f]+|#\d+|[a-z]+\d*);?/gi, (whole, name: string) => {
  if (!name.startsWith('#')) return NAMED[name] ?? whole;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
});

const TOKEN = /<!--[^]*?(?:-->|$)|<![^>]*>|<\?[^>]*>|<\/([a-z][^\s/>]*)[^>]*>|<([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|[^<]+|</gi;

/**
 * A tree of the HTML a writer or a CMS makes: elements, attributes, text with the common named signs. Not a browser's whole parser: tables and misnested
 * formatting are read as they are written. Never throws. Linear in the length.
 */
export function parseHtml(html: string): HtmlElement {
  const root: HtmlElement = { name: '#root', attributes: {}, children: [] };
  const open = [root];
  const token = new RegExp(TOKEN);
  for (let found = token.exec(html); found; found = token.exec(html)) {
    const [text, closing, opening, rest] = found;
    if (closing) close(open, closing.toLowerCase());
    else if (opening) {
      const name = opening.toLowerCase();
      end(open, name);
      const element: HtmlElement = { name, attributes: readAttributes(rest), children: [] };
      open.at(-1)!.children.push(element);
      if (RAW.test(name)) {
        const stop = html.toLowerCase().indexOf(`</${name}`, token.lastIndex);
        const inside = html.slice(token.lastIndex, stop < 0 ? html.length : stop);
        element.children.push(name === 'title' || name === 'textarea' ? decode(inside) : inside);
        token.lastIndex += inside.length;
        open.push(element);
      } else if (!VOID.test(name) && !rest.endsWith('/')) open.push(element);
    } else if (!/^<[!?]/.test(text)) open.at(-1)!.children.push(decode(text));
  }
  return root;
}

function close(open: HtmlElement[], name: string): void {
  const at = open.findLastIndex((element) => element.name === name);
  if (at > 0) open.length = at;
}

/** Ends what an opening tag implies the end of, up to the nearest box around it. */
function end(open: HtmlElement[], name: string): void {
  for (let at = open.length - 1; at > 0 && ENDS[name]; at--) {
    if (ENDS[name].test(open[at].name)) {
      open.length = at;
      return;
    }
    if (BARRIER.test(open[at].name)) return;
  }
}

const readAttributes = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/([^\s"'=/>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)].map(([, name, double, single, bare]) => [name.toLowerCase(), decode(double ?? single ?? bare ?? '')]));
