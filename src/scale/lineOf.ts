import { insides } from './buildScale.js';
import type { Piecewise } from './piecewise.js';
import type { PositionScale } from './types.js';

/** The line of a scale, exact where its own `invert` gives whole milliseconds. */
export const lineOf = (scale: PositionScale): Piecewise => insides.get(scale)?.line() ?? { at: scale, invert: scale.invert };
