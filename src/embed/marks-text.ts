import type { Mark } from '../scene/types.js';
import { attributesText, escapeText } from './raw-text.js';

/** Marks as SVG markup: positions as attributes, looks by class, as a live drawing has them, so that one sheet paints both. Linear in the marks. */
export const marksText = (marks: readonly Mark[]): string => `<g>${inside(marks)}</g>`;

// As on the page, a space parts the lines of a text for whoever reads it; a title broken behind a hyphen or a Chinese or Japanese sign has none.
const inside = (marks: readonly Mark[]): string =>
  marks.map((mark) => markText(mark) + (mark.type === 'text' && !/^title.*[-\u2e80-\uffef]$/.test(mark.role + mark.text) ? ' ' : '')).join('');

function markText(mark: Mark): string {
  const { role, category = -1, era, part, dashed, id } = mark;
  const looks = `${role}${category >= 0 ? ` c${category}` : era === undefined ? '' : ` e${era}`}${dashed ? ' dashed' : ''}`;
  const all = { class: looks, part, ...(mark.type !== 'text' && { 'data-id': id }) };
  switch (mark.type) {
    case 'text':
      return `<text${attributesText({ ...all, x: mark.x, y: mark.y, 'text-anchor': mark.anchor, direction: mark.dir, lang: mark.lang })}>${escapeText(mark.text)}</text>`;
    case 'rect':
      return `<rect${attributesText({ ...all, x: mark.x, y: mark.y, width: mark.width, height: mark.height, rx: mark.radius, opacity: mark.opacity })}/>`;
    case 'circle':
      return `<circle${attributesText({ ...all, cx: mark.x, cy: mark.y, r: mark.radius })}/>`;
    case 'path':
      return `<path${attributesText({ ...all, d: mark.d })}/>`;
    case 'group':
      return `<g${attributesText({ ...all, 'data-count': mark.count, lang: mark.lang })}>${inside(mark.marks)}</g>`;
  }
}
