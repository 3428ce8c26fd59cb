/** Time to px in D3's manners, without ticks: what drawing needs. Times in ms as in TimeSpan (a Date is accepted), range in px. */
export interface PositionScale {
  (time: number | Date): number;
  kind: 'time' | 'elastic' | 'even';
  domain(): [number, number];
  domain(domain: readonly [number | Date, number | Date]): this;
  range(): [number, number];
  range(range: readonly [number, number]): this;
  invert(px: number): number;
  copy(): this;
  /** Times at which px per time may change, ascending, the domain's ends included. Two for scaleTime. */
  knots(): readonly number[];
  /** The stretches drawn at less than a quarter of the middle (median by length) px per time; [] where proportional. */
  breaks(): Break[];
}

/** D3's own manners whole. */
export interface TimelineScale extends PositionScale {
  /** About `count` (default 10) times at calendar steps. */
  ticks(count?: number): number[];
  tickFormat(count?: number, specifier?: string): (time: number | Date) => string;
}

/** A stretch drawn short. ratio = drawn px ÷ px at true scale. */
export interface Break { start: number; end: number; ratio: number }

/** Calendar steps a tick can stand on, finest first. A step is `count` of one unit. */
export type TickUnit = 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';

/** One tick. `level` 0 is the coarsest shown near it (a year), 1 what lies between (its months), and so on. */
export interface Tick {
  time: number;
  /** px in the scale's range. */
  position: number;
  unit: TickUnit;
  /** Units a step: 10 with 'year' is a decade, 3 with 'month' a quarter. */
  step: number;
  level: number;
  /** Room in px from this tick to the next tick that could carry a label of the same or a coarser level. */
  room: number;
}
