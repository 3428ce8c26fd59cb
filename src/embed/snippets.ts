import { attributesText, escapeText } from './raw-text.js';

export interface SnippetInput { title: string; url: string; base: string; width: number; height: number; lang: string; list: string; frame: string }

interface Snippet { name: string; code: string; survives: string }

/** Every form that can be pasted, and what is left of it where. */
export function snippets({ title, url, base, list: plain, frame, lang }: SnippetInput): Snippet[] {
  // WordPress takes words in brackets for shortcodes, Markdown for links.
  const list = plain.replaceAll('[', '&#91;');
  const name = escapeText(title);
  const link = `<a href="${escapeText(url)}">${name}</a>`;
  const embedScript = `<script async src="${escapeText(base)}embed.js"></script>`;
  return [
    { name: 'A link on a line of its own', code: url, survives: 'WordPress, Ghost and others that know oEmbed make a frame of it, also for authors without rights to paste HTML; elsewhere it stays a link.' },
    { name: 'A frame that takes the height of its content', code: `${frame}\n${embedScript}`, survives: 'Where HTML may be pasted. Without the script the frame keeps the height written in it.' },
    { name: 'A list that becomes a frame', code: `<figure class="event-timeline" data-timeline="${escapeText(url)}">\n${list}\n<figcaption>${link}</figcaption>\n</figure>\n${embedScript}`, survives: 'The list and the link stay where frames and scripts are taken out: WordPress authors, feeds, mail. Where the site itself loads embed.js, the list becomes the timeline.' },
    { name: 'The element itself', code: `<figure>\n<event-timeline${attributesText({ src: `${base}timeline.json`, lang })}>\n${list}\n</event-timeline>\n</figure>\n<script type="module" src="${escapeText(base)}event-timeline.js"></script>`, survives: 'Where HTML with scripts may be pasted. The figure around it keeps the list inside: WordPress and Markdown take unknown tags for words in a paragraph. Feeds show the list.' },
    { name: 'A picture', code: `<a href="${escapeText(url)}"><img src="${escapeText(base)}timeline-2x.png" alt="${name}" width="600"></a>`, survives: 'Everywhere: mail, feeds, apps. A list beside it is for who cannot see it.' },
    { name: 'The list alone', code: list, survives: 'Everywhere.' },
  ];
}

/** A page with all of them, to copy from. */
export const snippetsPage = (input: SnippetInput): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeText(input.title)}: snippets</title><meta name="robots" content="noindex"></head>
<body>
<h1>${escapeText(input.title)}</h1>
${snippets(input).map(({ name, code, survives }, i) => `<h2 id="s${i}">${escapeText(name)}</h2>
<p>${escapeText(survives)}</p>
<textarea aria-labelledby="s${i}" rows="${Math.min(12, code.split('\n').length + 1)}" cols="100" readonly spellcheck="false">${escapeText(code)}</textarea>`).join('\n')}
</body>
</html>
`;
