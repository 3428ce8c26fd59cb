/** The type a text is set in. Sizes and spacing in px. Never changed once given to a measure: caches go by its identity. */
export interface FontSpec {
  family: string;
  size: number;
  /** 100..900 */
  weight: number;
  italic?: boolean;
  letterSpacing?: number;
  wordSpacing?: number;
  lineHeight: number;
}

/** Advance width in px of one line of text in a font, letter and word spacing included. Never less than what is drawn. */
export type MeasureText = (text: string, font: FontSpec) => number;

/** One line of a broken text. */
export interface Line {
  text: string;
  width: number;
  /** The line ends inside a word that is wider than the room given. */
  broken?: true;
}

/** One way of breaking a text. `width` is that of its widest line. */
export interface WrapOption {
  lines: Line[];
  width: number;
  /** A word had to be broken inside. */
  broken?: true;
}
