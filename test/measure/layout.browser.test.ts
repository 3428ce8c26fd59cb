import { beforeAll, describe, expect, it } from 'vitest';
import { timelineColumns, type TimelineDocument } from '../../src/data/index.js';
import { canvasMeasure } from '../../src/components/canvas-measure.js';
import { defaultMeasure } from '../../src/measure/default-measure.js';
import { estimateText, type FontSpec, type MeasureText } from '../../src/measure/index.js';
import { composePicture, pictureToSVG, type Picture, type PictureInput, type TypeFaces } from '../../src/scene/index.js';
import { stackFor } from './stacks.js';
import { loadNotoSans, scriptsHere } from './support-browser.js';
import { titleWords } from './title-words.js';
import { titles } from './titles.js';

beforeAll(loadNotoSans);
const scripts = await scriptsHere(Object.keys(titleWords));
const all = titles(360);
const rtl = (script: string): boolean => script === 'Hebrew' || script === 'Arabic';

/** 30 events in four crowds over a century, every sixth pinned, in eras; titles of one script in its languages by turns. */
function documentIn(script: string, seed: number): TimelineDocument {
  const own = all.filter((title) => title.script === script).slice(seed * 30, seed * 30 + 30);
  const events = own.map(({ text }, i) => ({ id: `e${i}`, date: new Date(Date.UTC(1900 + 30 * (i % 4), (i * 5) % 12, 1 + ((i * 7 + seed) % 28))).toISOString().slice(0, 10), title: text, pinned: i % 6 === 0, importance: (i % 10) / 10, category: `c${i % 3}` }));
  return {
    title: own[0].text, lang: own[0].lang, events,
    categories: Object.fromEntries([0, 1, 2].map((i) => [`c${i}`, { label: own[i].text }])),
    eras: [{ date: '1900/1925', label: own[3].text }, { date: '1930/1999', label: own[4].text }],
  };
}

function facesIn(script: string): TypeFaces {
  const { family } = stackFor('Noto Sans|400', script);
  const face = (size: number, weight: number): FontSpec => ({ family, size, weight, lineHeight: size * 1.25 });
  return { title: face(14, 400), strong: face(14, 700), date: face(12, 700), small: face(12, 400) };
}

interface Drawn { text: string; id: string | null; left: number; right: number; top: number; bottom: number }

/** Every line of text as the browser draws it, px of the whole drawing: as wide as its advance (a J may begin before it), as high as its letters. */
function draw(picture: Picture, faces: TypeFaces, direction: 'ltr' | 'rtl', lang: string): Drawn[] {
  const host = document.body.appendChild(document.createElement('div'));
  host.style.cssText = 'position: absolute; left: 0; top: 0; direction: ltr; text-rendering: geometricPrecision; white-space: pre';
  host.append(document.importNode(new DOMParser().parseFromString(pictureToSVG(picture, { faces, direction, lang }), 'image/svg+xml').documentElement, true));
  const lines = [...host.querySelectorAll('text')].map((line): Drawn => {
    const { e: x0, f: y0 } = line.getCTM()!;
    const x = x0 + Number(line.getAttribute('x'));
    const y = y0 + Number(line.getAttribute('y'));
    const size = Number(line.getAttribute('font-size'));
    const width = line.getComputedTextLength();
    const forward = (line.getAttribute('direction') ?? direction) === 'ltr';
    const before = { start: forward ? 0 : 1, middle: 0.5, end: forward ? 1 : 0 }[(line.getAttribute('text-anchor') ?? 'start') as 'start' | 'middle' | 'end'] * width;
    return { text: line.textContent, id: line.closest('g[data-id]')?.getAttribute('data-id') ?? null, left: x - before, right: x - before + width, top: y - 0.75 * size, bottom: y + 0.2 * size };
  });
  host.remove();
  return lines;
}

/** Px around a picture that stands alone. */
const FRAME = 16;

/** Lines that overlap, or that reach out of the box their label was given. A browser rounds to 64ths: half a px is none of its own. */
function faults(lines: readonly Drawn[], picture: Picture): string[] {
  const out: string[] = [];
  lines.forEach((a, i) => {
    for (const b of lines.slice(i + 1)) if (Math.min(a.right - b.left, b.right - a.left, a.bottom - b.top, b.bottom - a.top) > 0.5) out.push(`“${a.text}” on “${b.text}”`);
    const box = picture.items.find(({ kind, ids }) => kind === 'label' && ids[0] === a.id)?.box;
    if (box && (a.left < FRAME + box.x - 0.5 || a.right > FRAME + box.x + box.width + 0.5)) out.push(`“${a.text}” reaches ${a.left} to ${a.right}, its box ${FRAME + box.x} to ${FRAME + box.x + box.width}`);
    if (a.left < -0.5 || a.right > picture.width + 2 * FRAME + 0.5) out.push(`“${a.text}” reaches ${a.left} to ${a.right} of ${picture.width + 2 * FRAME}`);
  });
  return out;
}

const CASES: Pick<PictureInput, 'width' | 'orientation' | 'lanes'>[] = [
  { width: 360, orientation: 'vertical', lanes: 'none' }, { width: 720, orientation: 'horizontal', lanes: 'none' },
  { width: 1280, orientation: 'horizontal', lanes: 'none' }, { width: 1280, orientation: 'horizontal', lanes: 'category' },
];

/** The pictures of three documents of a script in every case. */
function pictures(script: string, measure: MeasureText): { picture: Picture; direction: 'ltr' | 'rtl'; lang: string }[] {
  const faces = facesIn(script);
  return [0, 1, 2].flatMap((seed) => CASES.map((choice) => {
    const document = documentIn(script, seed);
    const lang = document.lang!;
    const direction = rtl(script) ? 'rtl' : 'ltr';
    return { lang, direction, picture: composePicture({ document, columns: timelineColumns(document), lang, direction, faces, measure, scale: 'elastic', order: 'oldest', overview: true, ...choice }) };
  }));
}

/** Faults of all of them, and how many labels were looked at. */
function drawAll(script: string, measure: MeasureText): { found: string[]; labels: number } {
  const drawn = pictures(script, measure);
  return {
    found: drawn.flatMap(({ picture, direction, lang }) => faults(draw(picture, facesIn(script), direction, lang), picture)),
    labels: drawn.reduce((sum, { picture }) => sum + picture.items.filter(({ kind }) => kind === 'label').length, 0),
  };
}

describe('a layout made from estimates, drawn by Chromium', () => {
  it.each(scripts)('has no text on another and none out of its box, in %s', (script) => {
    const { found, labels } = drawAll(script, estimateText);
    expect(found).toEqual([]);
    expect(labels).toBeGreaterThan(80);
  });

  it('would have: with a fifth less than the estimate there are faults', () => {
    for (const script of ['Latin', 'Cyrillic', 'Greek']) expect(drawAll(script, (text, font) => 0.8 * estimateText(text, font)).found.length, script).toBeGreaterThan(20);
  });
});

describe('a layout made from the default font’s numbers, drawn by Chromium in that font', () => {
  it.each(['Latin', 'Cyrillic', 'Greek'])('has no text on another and none out of its box, in %s', (script) => {
    const { found, labels } = drawAll(script, defaultMeasure);
    expect(found).toEqual([]);
    expect(labels).toBeGreaterThan(80);
  });

  it.each(['Latin', 'Cyrillic', 'Greek'])('is what the browser’s own widths give: the same lines at the same places, in %s', (script) => {
    const faces = facesIn(script);
    const [server, browser] = [defaultMeasure, canvasMeasure()].map((measure) => pictures(script, measure).map(({ picture, direction, lang }) => draw(picture, faces, direction, lang)));
    server.forEach((lines, i) => {
      expect(lines.map(({ id, text }) => [id, text])).toEqual(browser[i].map(({ id, text }) => [id, text]));
      const apart = lines.map(({ left, top }, k) => Math.max(Math.abs(left - browser[i][k].left), Math.abs(top - browser[i][k].top)));
      expect(Math.max(...apart)).toBeLessThanOrEqual(1);
    });
  });
});
