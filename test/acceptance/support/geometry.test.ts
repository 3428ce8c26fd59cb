import { describe, expect, it } from 'vitest';
import { brokenWords, clipped, depth, displaced, markOverlaps, outside, repeated, textOverlaps, uncounted, type Box, type Drawing, type Fact, type Mark, type TextLine } from './geometry.js';

const box = (x0: number, y0: number, width: number, height: number): Box => ({ x0, y0, x1: x0 + width, y1: y0 + height });
const line = (owner: string, text: string, x: number, y: number, more: Partial<TextLine> = {}): TextLine =>
  ({ text, owner, run: `${text} ${y}`, box: box(x, y, text.length * 7, 16), ink: box(x, y + 2, text.length * 7, 12), inChart: true, label: true, cutBy: null, ...more });
const pole = (owner: string, x: number, top: number): Mark => ({ kind: 'leader', owner, box: box(x, top, 0, 200 - top) });
const marker = (owner: string, x: number): Mark => ({ kind: 'marker', owner, box: box(x - 4, 196, 8, 8) });
const facts: Fact[] = [
  { id: 'a', start: 0, title: 'First of all' },
  { id: 'b', start: 10, title: 'Then that' },
];

/** Two flags on poles at 10 and 200, drawn without a fault. */
const drawing = (change: Partial<Drawing> = {}): Drawing => ({
  element: box(0, 0, 400, 300), chart: box(0, 0, 400, 300), horizontal: true, rtl: false,
  lines: [line('a', '1 May', 18, 20), line('a', 'First of', 18, 36), line('a', 'all', 18, 52), line('b', '2 May', 208, 60), line('b', 'Then that', 208, 76)],
  marks: [pole('a', 10, 20), marker('a', 10), pole('b', 200, 60), marker('b', 200)],
  labels: ['a', 'b'], counts: [], ...change,
});
const everything = (d: Drawing, of = facts) =>
  [textOverlaps(d), markOverlaps(d), outside(d), clipped(d, of), brokenWords(d, of), displaced(d, of), uncounted(d, of), repeated(d)].flat();
const moved = (id: string, x: number, y = 0) => (l: TextLine): TextLine =>
  l.owner === id ? { ...l, box: box(l.box.x0 + x, l.box.y0 + y, l.box.x1 - l.box.x0, 16), ink: box(l.ink.x0 + x, l.ink.y0 + y, l.ink.x1 - l.ink.x0, 12) } : l;

/** The same two events down a vertical axis at x = 50. */
const column = (change: Partial<Drawing> = {}): Drawing => drawing({
  horizontal: false,
  lines: [line('a', 'First of all', 80, 12), line('b', 'Then that', 80, 92)],
  marks: [{ kind: 'marker', owner: 'a', box: box(46, 16, 8, 8) }, { kind: 'marker', owner: 'b', box: box(46, 96, 8, 8) }],
  ...change,
});

describe('the geometry checker', () => {
  it('finds nothing in a drawing without a fault', () => {
    expect(everything(drawing())).toEqual([]);
    expect(everything(column())).toEqual([]);
  });

  it('depth(a, b) is the least shift that parts two boxes, and tells a line inside a box from one at its edge', () => {
    expect(depth(box(0, 0, 10, 10), box(7, 2, 10, 10))).toBe(3);
    expect(depth(box(0, 0, 10, 10), box(5, -5, 0, 20))).toBe(5);
    expect(depth(box(0, 0, 10, 10), box(10, -5, 0, 20))).toBe(0);
    expect(depth(box(0, 0, 10, 10), box(12, 0, 5, 5))).toBe(-2);
  });

  it('textOverlaps finds a planted overlap of one pixel, and lets half a pixel be', () => {
    const tick = (y: number) => drawing({ lines: [...drawing().lines, line('', '2021', 208, y, { owner: null, label: false })] });
    expect(textOverlaps(tick(91)).length).toBe(1);
    expect(textOverlaps(tick(91.6))).toEqual([]);
  });

  it('textOverlaps finds two lines of one label on top of each other', () => {
    expect(textOverlaps(drawing({ lines: [line('a', 'First', 18, 20), line('a', 'of all', 18, 25)] })).length).toBe(1);
  });

  it('markOverlaps finds the pole, bar or marker of another event under a text, and not its own', () => {
    const text = drawing().lines[4];
    for (const kind of ['leader', 'span', 'marker'] as const) {
      const planted = (owner: string | null) => drawing({ marks: [...drawing().marks, { kind, owner, box: box(220, text.ink.y0, kind === 'leader' ? 0 : 8, 10) }] });
      expect(markOverlaps(planted('a')), kind).toHaveLength(1);
      expect(markOverlaps(planted(null)), kind).toHaveLength(1);
      expect(markOverlaps(planted('b')), kind).toEqual([]);
    }
  });

  it('markOverlaps holds a tick label against every mark', () => {
    const tick = line('', '2021', 195, 120, { owner: null, label: false });
    expect(markOverlaps(drawing({ lines: [tick] })).length).toBe(1);
  });

  it('outside finds a text that reaches out of the element', () => {
    expect(outside(drawing({ element: box(0, 0, 270, 300) })).length).toBe(1);
    expect(outside(drawing({ element: box(0, 24, 400, 300) })).length).toBe(1);
  });

  it('clipped finds a hidden line, a missing line, an ellipsis and a changed title', () => {
    const lines = drawing().lines;
    expect(clipped(drawing({ lines: lines.map((l, i) => (i === 1 ? { ...l, cutBy: 'svg' } : l)) }), facts).length).toBe(1);
    expect(clipped(drawing({ lines: lines.filter((_, i) => i !== 2) }), facts).length).toBe(1);
    expect(clipped(drawing({ lines: [line('b', 'Then th…', 208, 60)] }), facts).length).toBe(1);
    expect(clipped(drawing({ lines: [line('b', 'Then that…', 208, 60)] }), facts).length).toBe(1);
    expect(clipped(drawing({ lines: [line('b', 'Then-that', 208, 60)] }), facts).length).toBe(1);
    expect(clipped(drawing({ lines: [line('b', 'Then th-', 208, 60), line('b', 'at', 208, 76)] }), facts, 'broken')).toEqual([]);
  });

  it('brokenWords finds a line that begins inside a word', () => {
    expect(brokenWords(drawing({ lines: [line('a', 'First o', 18, 20), line('a', 'f all', 18, 36)] }), facts).length).toBe(1);
    expect(brokenWords(drawing({ lines: [line('a', 'c. 1994', 18, 20), line('a', 'all-', 18, 36), line('a', 'out war', 18, 52)] }), [{ id: 'a', start: 0, title: 'all-out war' }])).toEqual([]);
  });

  it('displaced finds a label off its pole, sideways and from below', () => {
    expect(displaced(drawing({ lines: drawing().lines.map(moved('b', 1)) }), facts).length).toBeGreaterThan(0);
    expect(displaced(drawing({ lines: drawing().lines.map(moved('b', -190)) }), facts).length).toBeGreaterThan(0);
    expect(displaced(drawing({ lines: drawing().lines.map(moved('b', 0, -80)) }), facts)).toEqual(['no pole reaches the label of b']);
  });

  it('displaced finds a label and its pole that have left their marker together', () => {
    const marks = drawing().marks.map((mark) => (mark.owner === 'b' && mark.kind === 'leader' ? pole('b', 212, 60) : mark));
    expect(displaced(drawing({ lines: drawing().lines.map(moved('b', 12)), marks }), facts)).toContain('the pole of b stands 12 px from its marker');
  });

  it('displaced finds markers out of order, one date in two places, and a label with no marker', () => {
    const [poleA, , poleB] = drawing().marks;
    expect(displaced(drawing({ marks: [poleA, marker('a', 300), poleB, marker('b', 200)] }), facts).join()).toContain('stands before');
    expect(displaced(drawing({ marks: drawing().marks }), facts.map((fact) => ({ ...fact, start: 0 }))).join()).toContain('of one date stand 190 px apart');
    expect(displaced(drawing({ marks: [poleA, marker('a', 10), poleB] }), facts)).toContain('b has a label and no marker at its date');
  });

  it('displaced mirrors its judgement in a right-to-left chart', () => {
    const mirror = ({ x0, x1, ...rest }: Box): Box => ({ ...rest, x0: 400 - x1, x1: 400 - x0 });
    const mirrored = drawing({
      lines: drawing().lines.map((l) => ({ ...l, box: mirror(l.box), ink: mirror(l.ink) })),
      marks: drawing().marks.map((mark) => ({ ...mark, box: mirror(mark.box) })),
    });
    expect(displaced({ ...mirrored, rtl: true }, facts)).toEqual([]);
    expect(displaced(mirrored, facts).length).toBeGreaterThan(0);
  });

  it('displaced finds a vertical label off its marker, and one parted from its date', () => {
    expect(displaced(column({ lines: column().lines.map(moved('b', 0, 3)) }), facts).length).toBe(1);
    const three = [...facts, { id: 'c', start: 0, title: 'Late' }];
    expect(displaced(column({ lines: [...column().lines, line('c', 'Late', 80, 110)] }), three)).toEqual(['c is parted from its date by b']);
    expect(displaced(column({ lines: [...column().lines, line('c', 'Late', 80, 40)] }), three)).toEqual([]);
  });

  it('repeated finds an event with two labels', () => {
    expect(repeated(drawing({ labels: ['a', 'b', 'a'] }))).toEqual(['a has a second label']);
  });

  it('uncounted finds an event that is nowhere, one counted twice, and a count that says another number', () => {
    const three = [...facts, { id: 'c', start: 20, title: 'Lost' }];
    expect(uncounted(drawing(), three).length).toBe(1);
    expect(uncounted(drawing({ counts: [{ said: 1, shown: '+1' }] }), three)).toEqual([]);
    expect(uncounted(drawing({ counts: [{ said: 2, shown: '+2' }] }), three).length).toBe(1);
    expect(uncounted(drawing({ counts: [{ said: 1, shown: '+3' }] }), three).length).toBe(1);
    expect(uncounted(drawing({ marks: [...drawing().marks, marker('c', 300)] }), three)).toEqual([]);
  });
});
