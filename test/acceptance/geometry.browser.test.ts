import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collect, reportedPx } from './support/collect.js';
import { brokenWords, clipped, displaced, labelledIds, markOverlaps, outside, repeated, textOverlaps, uncounted, type Drawing } from './support/geometry.js';
import { at, belarus, draw, factsOf, installed, plainType, sweep, widths, type Lang } from './support/page.js';

// The Belarus document, elastic scale, orientation "auto", at every width of the promise.
const languages: Lang[] = ['en', 'ru'];
const fonts = [{ name: 'plain type', font: plainType, step: 40 }, ...(installed('Noto Sans') ? [{ name: 'Noto Sans', font: '"Noto Sans"', step: 120 }] : [])];

describe.each(fonts.flatMap((font) => languages.map((lang) => ({ lang, ...font }))))('Belarus in $lang, $name, 280 to 2560 px', ({ lang, font, step }) => {
  const facts = factsOf(belarus, lang);
  let drawings = new Map<number, Drawing>();
  beforeAll(async () => { drawings = await sweep(belarus, widths.filter((width) => (width - 280) % step === 0), { lang, font }); }, 60_000);

  it('no two texts overlap', () => expect(at(drawings, (drawing) => textOverlaps(drawing))).toEqual([]));
  it('no text lies on a marker, bar or pole of another event', () => expect(at(drawings, (drawing) => markOverlaps(drawing))).toEqual([]));
  it('no title is clipped or ends in an ellipsis', () => expect(at(drawings, (drawing) => clipped(drawing, facts))).toEqual([]));
  it('no word is broken', () => expect(at(drawings, (drawing) => brokenWords(drawing, facts))).toEqual([]));
  it('no text reaches out of the element', () => expect(at(drawings, (drawing) => outside(drawing))).toEqual([]));
  it('every label stands at its date', () => expect(at(drawings, (drawing) => displaced(drawing, facts))).toEqual([]));
  it('all 17 titles are visible, each once', () => {
    expect(facts.length).toBe(17);
    expect(at(drawings, repeated)).toEqual([]);
    expect(at(drawings, (drawing) => (labelledIds(drawing, facts).length === 17 ? [] : [`${labelledIds(drawing, facts).length} titles`]))).toEqual([]);
  });
  it('the chart is horizontal from 40em, vertical below', () => expect(at(drawings, () => []).concat(
    [...drawings].filter(([width, { horizontal }]) => horizontal !== width >= 640).map(([width, { horizontal }]) => `${width}: ${horizontal ? 'horizontal' : 'vertical'}`))).toEqual([]));
  it('a horizontal chart is at most 480 px high', () => expect(at(drawings, ({ horizontal, chart }) => (horizontal && chart.y1 - chart.y0 > 480 ? [`${chart.y1 - chart.y0} px`] : []))).toEqual([]));
});

describe('what the browser reports of a drawing that was spoilt', () => {
  const facts = factsOf(belarus, 'en');
  const spoil = async (how: (chart: SVGElement, labels: SVGElement[]) => void) => {
    const { element, container } = await draw(belarus, { width: 1000 });
    const chart = element.shadowRoot!.querySelector<SVGElement>('[part~="chart"]')!;
    how(chart, [...chart.querySelectorAll<SVGElement>('[part~="label"]')]);
    const drawing = collect(element);
    container.remove();
    return drawing;
  };

  it('is faultless before, with ticks and the words of a break', async () => {
    const drawing = await spoil(() => {});
    expect([textOverlaps(drawing), markOverlaps(drawing), clipped(drawing, facts), outside(drawing), displaced(drawing, facts), uncounted(drawing, facts)].flat()).toEqual([]);
    expect(drawing.lines.filter(({ run }) => run.includes('tick-label')).length).toBeGreaterThan(2);
    expect(drawing.lines.map(({ text }) => text)).toContain('23 years, drawn short');
    expect(drawing.marks.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['marker', 'span', 'leader']));
  });
  it('shows a label that was moved', async () => {
    const moved = await spoil((_, labels) => labels[5].setAttribute('transform', 'translate(2 0)'));
    expect(displaced(moved, facts).join()).toContain('sanctions');
  });
  it('shows two labels on one place', async () => {
    const over = await spoil((_, labels) => { labels[1].style.transform = `translate(0, ${labels[0].getBoundingClientRect().y - labels[1].getBoundingClientRect().y}px)`; });
    expect([...textOverlaps(over), ...markOverlaps(over)].length).toBeGreaterThan(0);
  });
  it('shows text that the chart cuts off, and text outside', async () => {
    const cut = await spoil((chart) => {
      chart.removeAttribute('viewBox'); // or all of it shrinks
      chart.style.cssText = 'overflow:hidden;block-size:100px';
    });
    expect(clipped(cut, facts).join()).toContain('is cut by svg');
    expect(outside(await spoil((_, labels) => labels[0].setAttribute('transform', 'translate(-99 0)'))).length).toBeGreaterThan(0);
  });
  it('shows a title that was shortened, hidden or made transparent', async () => {
    expect(clipped(await spoil((_, labels) => { labels[0].lastElementChild!.textContent = 'Lukashenko ru…'; }), facts).length).toBe(1);
    expect(clipped(await spoil((_, labels) => { (labels[0].lastElementChild as SVGElement).style.visibility = 'hidden'; }), facts).length).toBe(1);
    expect(labelledIds(await spoil((_, labels) => { labels[0].style.opacity = '0'; }), facts)).not.toContain('rule');
  });
});

// The same for readers who need larger or wider type: words may break and events may be counted, nothing else changes.
const spacing = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }';
const needs = [
  { need: 'a font size of 32 px', size: '32px', css: '', factor: 2 },
  { need: 'page zoom of 200 %', size: '16px', css: 'html { zoom: 2 }', factor: 2 },
  { need: 'WCAG 1.4.12 spacing', size: '16px', css: spacing, factor: 1 },
];

describe.each(needs.flatMap((need) => languages.map((lang) => ({ ...need, lang }))))('Belarus in $lang with $need, 280 to 2560 px', ({ lang, size, css, factor }) => {
  const facts = factsOf(belarus, lang);
  const style = document.createElement('style');
  let drawings = new Map<number, Drawing>();
  let plain: Drawing;
  let px = 1;
  beforeAll(async () => {
    plain = (await sweep(belarus, [1000], { lang })).get(1000)!;
    style.textContent = css;
    document.head.append(style);
    px = reportedPx();
    drawings = await sweep(belarus, widths, { lang, size });
  }, 60_000);
  afterAll(() => style.remove());

  it('the type is as large or as wide as asked', () => {
    const first = ({ lines }: Drawing) => lines.find(({ label }) => label)!;
    const ratio = (of: (drawing: Drawing) => number) => (px * of(drawings.get(1000)!)) / of(plain);
    if (factor === 2) expect(ratio((drawing) => first(drawing).box.y1 - first(drawing).box.y0)).toBeCloseTo(2, 1);
    else expect(ratio((drawing) => first(drawing).box.x1 - first(drawing).box.x0)).toBeGreaterThan(1.1);
  });
  it('no two texts overlap', () => expect(at(drawings, (drawing) => textOverlaps(drawing))).toEqual([]));
  it('no text lies on a marker, bar or pole of another event', () => expect(at(drawings, (drawing) => markOverlaps(drawing))).toEqual([]));
  it('no title is clipped or ends in an ellipsis', () => expect(at(drawings, (drawing) => clipped(drawing, facts, 'broken'))).toEqual([]));
  it('no text reaches out of the element', () => expect(at(drawings, (drawing) => outside(drawing))).toEqual([]));
  it('every label stands at its date', () => expect(at(drawings, (drawing) => displaced(drawing, facts))).toEqual([]));
  it('every event is a label, a marker or in a count, and the counts add up', () => expect(at(drawings, (drawing) => uncounted(drawing, facts))).toEqual([]));
});
