import edtf, { defaults, parse } from 'edtf';

// A time without an offset is civil time here; edtf.js adds the zone of the machine unless told not to.
defaults.offset = false;

/**
 * What edtf.js says of a text, in this library's manner (end exclusive, an unknown side as far as an open one); null where it refuses.
 */
export function edtfBounds(text: string): { start: number; end: number } | null {
  try {
    const { min, max } = edtf(parse(text));
    return { start: min ?? -Infinity, end: (max ?? Infinity) + 1 };
  } catch {
    return null;
  }
}
