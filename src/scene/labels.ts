import { pickText, spanOf } from '../data/index.js';
import { labelBlock, type LabelOption } from '../layout/labelBlock.js';
import { fontKey } from '../measure/index.js';
import type { MeasureText } from '../measure/types.js';
import { formatNumber, formatSpan, messagesFor, type Messages } from '../words/index.js';
import type { PictureInput } from './picture-types.js';

/** The texts of a picture's labels and their boxes, each made once, when asked for. */
export interface Labels {
  block(row: number): { options: readonly LabelOption[] };
  count(rows: number): { options: readonly LabelOption[] };
  titleLang(row: number): string;
  /** Date and title as the label shows them, and as they are spoken. */
  shown(row: number): string;
  name(row: number): string;
  /** The date as it is spoken. */
  date(row: number): string;
  /** The spoken date, where it is not what is shown. */
  spoken(row: number): string | undefined;
  id(row: number): string;
}

/** Dates of a list as they are said: the same in every picture of it, whatever its width. Before a language's words have come they are said in others. */
const said = new WeakMap<PictureInput['columns'], { lang: string; words: Messages; short: string[]; spoken: string[] }>();

/** Boxes as set in type, by the measure that set them: another width mostly, a changed list nearly always asks for the same. A full memory is emptied. */
const boxes = new WeakMap<MeasureText, Map<string, { options: readonly LabelOption[] }>>();
const MOST_BOXES = 2048;

/**
 * @param maxWidth most px a label may be wide
 * @param lane what is said behind the date, where rows cannot say it
 */
export function labels(input: PictureInput, maxWidth: number, maxLines = 4, lane?: (row: number) => string): Labels {
  const { document, columns, lang, faces, measure } = input;
  const blocks = new Map<number, { options: readonly LabelOption[] }>();
  const event = (row: number) => document.events[columns.order[row]];
  const textOf = (text: Parameters<typeof pickText>[0]) => pickText(text, lang, document.lang);
  let dates = said.get(columns);
  const words = messagesFor(lang);
  if (dates?.lang !== lang || dates.words !== words) said.set(columns, (dates = { lang, words, short: [], spoken: [] }));
  const dateOf = (row: number, style: 'short' | 'spoken') => {
    const { dateLabel, date } = event(row);
    return (dates[style][row] ??= dateLabel ? textOf(dateLabel).text : formatSpan(spanOf(date), lang, { style, capitalize: style === 'short', asOf: columns.asOf }));
  };
  let known = boxes.get(measure);
  if (!known || known.size > MOST_BOXES) boxes.set(measure, (known = new Map<string, { options: readonly LabelOption[] }>()));
  const setting = [maxWidth, maxLines, fontKey(faces.date), fontKey(faces.title), fontKey(faces.strong)].join('\n');
  return {
    block(row) {
      let block = blocks.get(row);
      if (!block) {
        const { pinned, title } = event(row);
        const date = [dateOf(row, 'short'), lane?.(row)].filter(Boolean).join(' · ');
        const { text } = textOf(title);
        const key = [setting, pinned, date.length, date, text].join('\n');
        block = known.get(key);
        if (!block) known.set(key, (block = { options: labelBlock(date, text, { date: faces.date, title: pinned ? faces.strong : faces.title }, measure, { maxWidth, maxLines }) }));
        blocks.set(row, block);
      }
      return block;
    },
    count(rows) {
      const text = `+${formatNumber(lang, rows)}`;
      const width = measure(text, faces.date);
      return { options: [{ width: Math.ceil(width), height: faces.date.lineHeight, date: [{ text, width }], title: [] }] };
    },
    titleLang: (row) => textOf(event(row).title).lang,
    shown: (row) => `${dateOf(row, 'short')} ${textOf(event(row).title).text}`.replace(/\u00ad/g, '').trim(),
    spoken(row) {
      const date = dateOf(row, 'spoken');
      return date.toLowerCase() === dateOf(row, 'short').toLowerCase() ? undefined : date;
    },
    date: (row) => dateOf(row, 'spoken'),
    name: (row) => `${dateOf(row, 'spoken')}: ${textOf(event(row).title).text}`,
    id: (row) => event(row).id,
  };
}
