export { breakLines, type BreakOptions } from './break-lines.js';
export { cachedMeasure } from './cached-measure.js';
export { estimateText } from './estimate-text.js';
export { fontKey } from './font-key.js';
export { graphemes } from './graphemes.js';
export type { FontSpec, Line, MeasureText, WrapOption } from './types.js';
export { wrapOptions, type WrapBounds } from './wrap-options.js';
