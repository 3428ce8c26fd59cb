import { html, nothing, type TemplateResult } from 'lit';
import { documentToCsv } from '../formats/index.js';
import type { ReadingMessages } from '../words/index.js';
import type { Context } from './context.js';
import { copyText } from './copy-text.js';
import { download, pngOf } from './download.js';
import type { Reading } from './reading.js';

/** What a reader can take along: a link, a picture, the data, a printout. Everything is made in the page. */
export function renderMenu(context: Context, reading: Reading, words: ReadingMessages): TemplateResult {
  const { host, acts, drawn } = reading;
  const { menu } = words;
  const { selected } = host;
  const name = fileName(context.text(context.document.title).text);
  const link = selected == null ? `${location.href.split('#')[0]}${host.id ? `#${host.id}` : ''}` : acts.linkTo(selected);
  const svg = (): Blob => new Blob([host.toSVG()], { type: 'image/svg+xml' });
  const say = (done: Promise<boolean>, yes: string, no: string): void => void done.then((ok) => drawn.say(ok ? yes : no), () => drawn.say(no));
  const entry = (text: string, act: () => void): TemplateResult => html`<li><button type="button" class="menu-entry" @click=${act}>${text}</button></li>`;
  return html`<ul class="menu-list" aria-label=${menu.label}>
    ${entry(selected == null ? menu.copyTimelineLink : menu.copyLink, () => say(copyText(link), menu.linkCopied, menu.copyFailed))}
    ${drawn.input ? html`${entry(menu.downloadSVG, () => download(svg(), `${name}.svg`))}
      ${entry(menu.downloadPNG, () => say(pngOf(svg()).then((png) => {
        if (png) download(png, `${name}.png`);
        return png !== undefined;
      }), '', menu.downloadFailed))}` : nothing}
    ${entry(menu.downloadCSV, () => download(new Blob(['\ufeff', documentToCsv(context.document)], { type: 'text/csv' }), `${name}.csv`))}
    ${entry(menu.print, () => print())}
  </ul>`;
}

/** A title as the name of a file, in any script. */
const fileName = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 60) || 'timeline';
