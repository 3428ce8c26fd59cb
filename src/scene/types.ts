/** What `part` and `data-*` an element of the picture carries. Everything that draws an event has its id. */
export interface MarkBase {
  /** Space separated part names of the contract (`marker`, `label`, `leader`, …). */
  part?: string;
  /** Event id. */
  id?: string;
  /** Colour: index into the document's categories, -1 or absent: the ink of the role. */
  category?: number;
  /** For an era: its index in the document's eras. */
  era?: number;
  /** What the mark is for; the theme gives it fill, stroke and weight. */
  role: MarkRole;
  /** 0..1 */
  opacity?: number;
  /** Drawn dashed: a stretch that is shortened, a date that is uncertain. */
  dashed?: boolean;
}
export type MarkRole =
  | 'band' | 'axis-line' | 'tick' | 'tick-minor' | 'tick-label' | 'break' | 'break-gap' | 'break-label' | 'rule'
  | 'pole' | 'marker' | 'marker-soft' | 'marker-approximate' | 'marker-point' | 'span' | 'span-soft' | 'span-uncertain' | 'arrow' | 'density' | 'era' | 'era-label' | 'lane' | 'lane-label'
  | 'date' | 'title' | 'title-strong' | 'count' | 'cluster' | 'fan' | 'overview-band' | 'overview-mark' | 'window' | 'overview-label' | 'dot' | 'gauge' | 'gauge-label';

/**
 * A line of text at its baseline y; `anchor` says which of its edges stands at x, in the direction it is set in: `dir`, or
 * the picture's own where absent.
 */
export interface TextMark extends MarkBase { type: 'text'; x: number; y: number; text: string; anchor?: 'start' | 'middle' | 'end'; lang?: string; dir?: 'ltr' | 'rtl' }
export interface RectMark extends MarkBase { type: 'rect'; x: number; y: number; width: number; height: number; radius?: number }
export interface CircleMark extends MarkBase { type: 'circle'; x: number; y: number; radius: number }
export interface PathMark extends MarkBase { type: 'path'; d: string }
export interface GroupMark extends MarkBase { type: 'g'; marks: Mark[]; lang?: string }
export type Mark = TextMark | RectMark | CircleMark | PathMark | GroupMark;
