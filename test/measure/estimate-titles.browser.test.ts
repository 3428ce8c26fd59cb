import { beforeAll, describe, expect, it } from 'vitest';
import { estimateText } from '../../src/measure/index.js';
import { pieces } from '../../src/measure/pieces.js';
import { stackFor, stacks } from './stacks.js';
import { loadNotoSans, scriptsHere } from './support-browser.js';
import { titleWords } from './title-words.js';
import { titles, type Title } from './titles.js';

const SIZE = 16;
/** px: a browser rounds to 64ths of one, and begins anew wherever font or direction change. */
const ROUNDING = 0.2;
const scripts = await scriptsHere(Object.keys(titleWords));
const list = titles(360).filter(({ script }) => scripts.includes(script));
/** What lines of a label are made of: each part that may stand on a line of its own, once a script. */
const words = [...new Map(list.flatMap(({ script, lang, text }) => pieces(text).map((piece): [string, Title] => [script + piece.trim(), { script, lang, text: piece.trim() }]))).values()];
/** Faces with other letters than those the estimate was made from, at the weights where margins of their own count. */
const others = ['Noto Sans CJK SC|400', 'Noto Serif CJK JP, serif|400', 'Noto Serif CJK JP, serif|700', 'monospace|400', 'Noto Sans|900', 'DejaVu Serif, serif|700'];
const estimated = ({ text, script }: Title, stack: string): number => estimateText(text, { ...stackFor(stack, script), size: SIZE, lineHeight: 20 });

beforeAll(loadNotoSans);

/** Widths on a canvas in the page, px. */
function onCanvas(stack: string, titles: readonly Title[]): number[] {
  const context = document.body.appendChild(document.createElement('canvas')).getContext('2d')!;
  context.textRendering = 'geometricPrecision';
  const widths = titles.map(({ text, script }) => {
    const { family, weight } = stackFor(stack, script);
    context.font = `${weight} ${SIZE}px ${family}`;
    return context.measureText(text).width;
  });
  context.canvas.remove();
  return widths;
}

/** Widths of elements, px, to the 64th that a browser lays out by. */
function inPage(stack: string): number[] {
  const box = document.body.appendChild(document.createElement('div'));
  box.style.cssText = `position: absolute; inline-size: max-content; font-size: ${SIZE}px; text-rendering: geometricPrecision; white-space: pre`;
  const lines = list.map(({ text, script }) => {
    const line = document.createElement('span');
    const { family, weight } = stackFor(stack, script);
    line.style.cssText = `display: table; font-family: ${family}; font-weight: ${weight}`;
    line.textContent = text;
    return line;
  });
  box.append(...lines);
  const widths = lines.map((line) => line.getBoundingClientRect().width);
  box.remove();
  return widths;
}

describe('estimateText, beside what Chromium draws', () => {
  it('5 040 titles are drawn where the fonts of all 14 scripts are installed, and at least those of Latin, Cyrillic and Greek', () => {
    expect(scripts).toEqual(expect.arrayContaining(['Latin', 'Cyrillic', 'Greek']));
    expect(list).toHaveLength(scripts.length * 360);
  });

  it.each(stacks)('is never less than titles on a canvas and in the page, in %s', (stack) => {
    const canvas = onCanvas(stack, list);
    const page = inPage(stack);
    const short = list.flatMap((title, i) => {
      const most = Math.max(canvas[i], page[i] - ROUNDING) - 0.05;
      return estimated(title, stack) < most ? [`${title.text}: ${estimated(title, stack)} < ${most}`] : [];
    });
    expect(short).toEqual([]);
    // Beside brackets and stops a page takes room out of Japanese and Chinese, a canvas does not.
    const trimmed = (script: string): boolean => script === 'Kana' || script === 'Han';
    const apart = list.flatMap(({ text, script }, i) => (page[i] > canvas[i] + ROUNDING || (page[i] < canvas[i] - ROUNDING && !trimmed(script)) ? [`${text}: ${canvas[i]}, ${page[i]}`] : []));
    expect(apart).toEqual([]);
  });

  it.each([...stacks, ...others])('is never less than the words of those titles, one by one and on a canvas, in %s', (stack) => {
    expect(words.length).toBeGreaterThan(1000);
    const drawn = onCanvas(stack, words);
    const short = words.flatMap((word, i) => (estimated(word, stack) < drawn[i] - 0.05 ? [`${word.script} ${word.text}: ${estimated(word, stack)} < ${drawn[i]}`] : []));
    expect(short).toEqual([]);
  });
});
