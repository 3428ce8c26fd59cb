import { parseTimeline, type TimelineDocument } from '../../src/data/index.js';
import { breakLines, estimateText, graphemes, wrapOptions } from '../../src/measure/index.js';
import { composePicture, pictureToSVG, type Picture, type PictureInput } from '../../src/scene/index.js';
import { MOST_PLACED } from '../../src/scene/many-from.js';
import { charts, faces, inputOf, marksOf, numbersOf } from '../scene/support.js';
import { edtf } from './dates.js';
import type { Dice } from './dice.js';
import { documentOf } from './documents.js';
import { must } from './expect.js';
import type { Target } from './target.js';
import { anyText, languages } from './texts.js';

interface Pictured { document: unknown; choices: Partial<PictureInput>; zoom?: [number, number] }

/** Thousands of events, most of them at one date. */
function crowd(dice: Dice): Record<string, unknown> {
  const date = edtf(dice);
  return { title: 'Crowd', events: Array.from({ length: dice.whole(500, 4000) }, (_, i) => ({ date: dice.chance(0.01) ? edtf(dice) : date, title: dice.chance(0.01) ? anyText(dice) : `Event ${i}`, pinned: dice.chance(0.002) })) };
}

const make = (dice: Dice): Pictured => ({
  document: dice.chance(0.01) ? crowd(dice) : documentOf(dice, 0, dice.pick([1, 3, 8, 20, 40]), 0.01),
  choices: {
    ...dice.pick(charts), width: dice.pick([0.5, 1, 9, 60, 280, 360, 640, 1000, 1440, 2560]), direction: dice.pick(['ltr', 'rtl'] as const), lang: dice.pick(languages), overview: dice.chance(0.5),
    ...(dice.chance(0.2) && { maxHeight: dice.pick([0, 1, 120, 300, 2000]) }), ...(dice.chance(0.1) && { labels: false as const }),
  },
  ...(dice.chance(0.3) && { zoom: [dice.next(), dice.next()].sort((a, b) => a - b) as [number, number] }),
});

function sound(picture: Picture, input: PictureInput, zoomed: boolean): void {
  must(Number.isFinite(picture.width) && Number.isFinite(picture.height) && picture.height >= 0 && picture.height < 1e7, () => `a size: ${picture.width} by ${picture.height}`);
  for (const mark of marksOf(picture)) {
    must(numbersOf(mark).every(Number.isFinite), () => `marks have places: ${JSON.stringify(mark).slice(0, 300)}`);
    if (mark.type === 'rect') must(mark.width >= 0 && mark.height >= 0, () => `sizes are not negative: ${JSON.stringify(mark).slice(0, 300)}`);
    if (mark.type === 'circle') must(mark.radius >= 0, 'radii are not negative');
  }
  const ids = picture.items.flatMap((item) => item.ids);
  must(new Set(ids).size === ids.length, 'an event is in one item at most');
  const rest = zoomed ? picture.outside!.before + picture.outside!.after : 0;
  // A number of a long list names its first and its last event, and says how many it stands for.
  const counted = picture.items.reduce((sum, { ids: own, many }) => sum + (many?.count ?? own.length), 0);
  const { length } = input.columns;
  const exact = !zoomed || length > MOST_PLACED;
  if (picture.height) must(exact ? counted + rest === length : counted + rest >= length && rest <= length, () => `${counted} in items and ${rest} outside of ${length}`);
  let last = -1;
  for (const { box, name, marks, rows } of picture.items) {
    must([box.x, box.y, box.width, box.height].every(Number.isFinite) && box.width >= 0 && box.height >= 0, 'items have boxes');
    must(name !== '' && marks.length > 0, 'items have names and marks');
    must(rows[0] > last, 'items are in time order');
    last = rows[0];
  }
}

/** What XML does not allow in a text, once it is well formed. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}|&(?!#\d+;)|<(?![/a-z])/u;

export const pictures: Target<Pictured> = {
  name: 'composePicture',
  weight: 2,
  make,
  check({ document: given, choices, zoom }) {
    const document: TimelineDocument = parseTimeline(given).document;
    let input = inputOf(document, choices);
    const [low, high] = input.columns.extent;
    const zoomed = zoom !== undefined && input.columns.length > 0 && high > low && low + zoom[0] * (high - low) < low + zoom[1] * (high - low);
    if (zoomed) input = { ...input, viewport: [low + zoom[0] * (high - low), low + zoom[1] * (high - low)] };
    const picture = composePicture(input);
    sound(picture, input, zoomed);
    const svg = pictureToSVG(picture, { faces, title: picture.summary, titleFace: faces.strong, lang: choices.lang, direction: choices.direction });
    must(!forbidden.test(svg), () => `SVG is XML: ${JSON.stringify(forbidden.exec(svg))}`);
    must(!/NaN|Infinity|undefined/.test(svg.replace(/>[^<]*</g, '><').replace(/(?:data-id|lang)="[^"]*"/g, '')), 'SVG has numbers');
    if (input.columns.length < 20) must(JSON.stringify(composePicture(input)) === JSON.stringify(picture), 'the same input gives the same picture');
  },
};

/** A text without what may go or come at the end of a line. */
const letters = (words: string): string => words.replace(/[\s\u00ad\u200b-]/g, '');

export const lines: Target<{ text: string; room: number }> = {
  name: 'breakLines, wrapOptions, graphemes',
  weight: 5,
  make: (dice) => ({ text: anyText(dice), room: dice.pick([0, 1, 20, 80, 200, 1000, Infinity]) }),
  check({ text, room }) {
    must(graphemes(text).join('') === text, 'graphemes are the text');
    const width = (words: string): number => estimateText(words, faces.title);
    must(Number.isFinite(width(text)) && width(text) >= 0, () => `a width: ${width(text)}`);
    const broken = breakLines(text, room, width, { balance: text.length % 2 === 0 });
    for (const line of broken) must(Number.isFinite(line.width) && line.width >= 0, 'lines have widths');
    must(letters(broken.map((line) => line.text).join('')) === letters(text), 'no letter is lost');
    for (const option of wrapOptions(text, width, { maxWidth: room, minWidth: 40 })) {
      must(Number.isFinite(option.width) && option.width <= room + 1e-6, () => `an option ${option.width} px wide in ${room}`);
      must(letters(option.lines.map((line) => line.text).join('')) === letters(text), 'no letter is lost in an option');
    }
  },
};
