/** One way to set a text: its box in px, and which wrapping it came from. Widest (fewest lines) first. */
export interface BlockOption {
  width: number;
  height: number;
  /** Its date is in two lines, though there is a wrapping in which it is not. */
  dateBroken?: boolean;
}

/** A text that hangs on a pole as a flag: a label, or the count of what the pole could not carry. */
export interface Block {
  options: readonly BlockOption[];
}

/** A date on the axis with the flags of its pole, nearest the axis first. */
export interface Station {
  blocks: readonly Block[];
}

/** Distances in px that make a flag legible. */
export interface FlagRules {
  /** From the pole to the starting edge of its text. */
  pad: number;
  /** From a text's end to the next pole it stands clear of. */
  gapX: number;
  /** Between two texts, and from a pole's top to a text above it. */
  gapY: number;
  /** From the axis band to the nearest text. */
  base: number;
}

export const UP = 0;
export const DOWN = 1;
export type Side = typeof UP | typeof DOWN;

/** Where one flag hangs: `base` and `top` are px from the edge of the axis band, outward on its side. */
export interface Flag {
  station: number;
  block: number;
  side: Side;
  option: number;
  base: number;
  top: number;
}
