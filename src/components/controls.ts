/** What is drawn around the chart. */
export type Control = 'views' | 'overview' | 'legend' | 'search' | 'zoom' | 'share';

/** Whether a control is wanted: `auto` (also an empty or absent value) leaves it to what fits; else a list of words, of which unknown ones are ignored. */
export function wants(controls: string | null | undefined, control: Control, fits: boolean): boolean {
  const words = (controls ?? '').toLowerCase().split(/[\s,]+/).filter(Boolean);
  if (!words.length || words.includes('auto')) return fits || words.includes(control);
  return words.includes(control);
}
