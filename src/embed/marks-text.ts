import type { GroupMark, Mark } from '../scene/types.js';
import { attributesText, escapeText } from './raw-text.js';

/** Marks as SVG markup: positions as attributes, looks by class, as a live drawing has them, so that one sheet paints both. Linear in the marks. */
export function marksText(marks: readonly Mark[]): string {
  const out = ['<g>'];
  write(out, marks);
  out.push('</g>');
  return out.join('');
}

/** In pieces, joined once: a text put together bit by bit is a tree of its bits, as long as it is kept. */
function write(out: string[], marks: readonly Mark[]): void {
  for (const mark of marks) {
    if (mark.type === 'g') {
      out.push(`<g${looks(mark)}${attributesText({ lang: mark.lang })}>`);
      write(out, mark.marks);
      out.push('</g>');
    } else out.push(markText(mark));
    // As on the page, a space parts the lines of a text for whoever reads it; a title broken behind a hyphen or a Chinese or Japanese sign has none.
    if (mark.type === 'text' && !(mark.role.startsWith('title') && /[-\u2e80-\uffef]$/.test(mark.text))) out.push(' ');
  }
}

function markText(mark: Exclude<Mark, GroupMark>): string {
  switch (mark.type) {
    case 'text':
      return `<text${looks(mark)} x="${mark.x}" y="${mark.y}"${attributesText({ 'text-anchor': mark.anchor, direction: mark.dir, lang: mark.lang })}>${escapeText(mark.text)}</text>`;
    case 'rect':
      return `<rect${looks(mark)} x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}"${attributesText({ rx: mark.radius })}/>`;
    case 'circle':
      return `<circle${looks(mark)} cx="${mark.x}" cy="${mark.y}" r="${mark.radius}"/>`;
    case 'path':
      return `<path${looks(mark)} d="${mark.d}"/>`;
  }
}

function looks({ role, category = -1, era, part, dashed, id, opacity }: Mark): string {
  const paint = category >= 0 ? ` c${category}` : era === undefined ? '' : ` e${era}`;
  return ` class="${role}${paint}${dashed ? ' dashed' : ''}"${part === undefined ? '' : ` part="${part}"`}${id === undefined ? '' : ` data-id="${escapeText(id)}"`}${opacity === undefined ? '' : ` opacity="${opacity}"`}`;
}
