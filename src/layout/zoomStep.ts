/** What a zoom may fall short of a power of √2 by and still be taken for it, in steps: windows are whole milliseconds, so that one that is only moved is not exactly as near as before. */
const SLACK = 1e-3;

/** The number of the greatest power of √2 not above a zoom; 0 for 1 and less. Labels and lanes change at these powers alone. */
export const zoomStep = (k: number): number => Math.max(0, Math.floor(2 * Math.log2(k) + SLACK));
