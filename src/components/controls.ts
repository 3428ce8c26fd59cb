/** What is drawn around the chart. */
export type Control = 'views' | 'overview' | 'legend' | 'search' | 'zoom' | 'share';

/** Whether a control is wanted: `auto` (also an empty or absent value) leaves it to what fits; else a list of words, of which unknown ones are ignored. */
export function wants(controls: string | null | undefined, control: Control, fits: boolean): boolean {
  const words = (controls ?? '').toLowerCase().split(/[\s,]+/).filter(Boolean);
  if (!words.length || words.includes('auto')) return fits || words.includes(control);
  return words.includes(control);
}

/** From how many events a search box is offered unasked. */
export const SEARCH_FROM = 20;

/** Whether there is a line of buttons: a single event has none unless asked for. */
export const hasTools = (controls: string | null | undefined, length: number): boolean => controls !== 'none' && (length > 1 || !!controls);

/** Class of that line: in a box so narrow (in em) that a search box stands below the others it has room for two lines from the start, for three with the zoom's. */
export const toolsClass = (controls: string | null | undefined, length: number, em: number): string =>
  (em < 32 && wants(controls, 'search', length >= SEARCH_FROM) ? `tools deep${wants(controls, 'zoom', length >= SEARCH_FROM) ? ' deeper' : ''}` : 'tools');
