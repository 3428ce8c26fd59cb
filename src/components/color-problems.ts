import type { Problem, TimelineDocument } from '../data/types.js';
import { knownColor } from './category-sheet.js';

/** Colours of a document that this browser does not know, as `gren`: a list of all colour words is too long to read data with, so the browser is asked once something is drawn. */
export function colorProblems(document: TimelineDocument | undefined): Problem[] {
  const problems: Problem[] = [];
  const look = (path: string, value: string | undefined): void => {
    if (value === undefined || knownColor(value)) return;
    problems.push({ path, code: 'color', severity: 'warning', message: 'Expected a CSS colour; one was derived.', value });
  };
  for (const [key, { color, dark }] of Object.entries(document?.categories ?? {})) {
    look(`categories.${key}.color`, color);
    look(`categories.${key}.dark`, dark);
  }
  document?.eras?.forEach(({ color }, index) => look(`eras[${index}].color`, color));
  return problems;
}
