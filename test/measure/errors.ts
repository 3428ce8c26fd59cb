import { estimateText } from '../../src/measure/estimate-text.js';
import { stackFor } from './stacks.js';
import type { Title } from './titles.js';

/** The estimate as a part of what is drawn, over titles of one script. */
export interface Errors { least: number; median: number; p95: number; worst: number }

/** By script, and of all together; `drawn` in hundredths of an em, rounded, so that a text is allowed half of one. */
export function errorsOf(titles: readonly Title[], stack: string, drawn: readonly number[]): Record<string, Errors> {
  const ratios: Record<string, number[]> = { all: [] };
  titles.forEach(({ script, text }, i) => {
    const ratio = (estimateText(text, { ...stackFor(stack, script), size: 100, lineHeight: 125 }) + 0.5) / drawn[i];
    ratios.all.push(ratio);
    (ratios[script] ??= []).push(ratio);
  });
  return Object.fromEntries(Object.entries(ratios).map(([script, list]) => {
    list.sort((a, b) => a - b);
    const at = (part: number): number => list[Math.floor((list.length - 1) * part)];
    return [script, { least: at(0), median: at(0.5), p95: at(0.95), worst: at(1) }];
  }));
}
