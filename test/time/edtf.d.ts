/** The parts of the edtf package that serve as the oracle; it ships no types. */
declare module 'edtf' {
  export const defaults: { offset: boolean | number };
  export function parse(text: string): { type: string };
  export default function edtf(parsed: { type: string }): { min: number | null; max: number | null };
}
