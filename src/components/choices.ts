import type { Problem } from '../data/types.js';

/** The values each attribute knows; the first is the default. */
export const CHOICES = {
  view: ['chart', 'story', 'list', 'table'],
  orientation: ['auto', 'horizontal', 'vertical'],
  scale: ['elastic', 'time', 'even'],
  lanes: ['none', 'category', 'lane'],
  order: ['oldest', 'newest'],
} as const;

export type ChoiceName = keyof typeof CHOICES;
export type Choice<N extends ChoiceName> = (typeof CHOICES)[N][number];
export type Choices = { [N in ChoiceName]: Choice<N> };

/** The values in force: one that is not known counts as the default and is a problem. */
export function readChoices(given: Record<ChoiceName, string | null | undefined>): { choices: Choices; problems: Problem[] } {
  const problems: Problem[] = [];
  const choices = Object.fromEntries(Object.entries(CHOICES).map(([name, known]) => {
    const value = given[name as ChoiceName];
    if (value == null || (known as readonly string[]).includes(value)) return [name, value ?? known[0]];
    problems.push(unknownValue(name, value, `one of ${known.join(', ')}`, `${known[0]} was used`));
    return [name, known[0]];
  })) as Choices;
  return { choices, problems };
}

/** An attribute whose value is not known, as an entry of `problems`. */
export const unknownValue = (path: string, value: unknown, expected: string, done: string): Problem =>
  ({ path, code: 'attribute', severity: 'warning', message: `Expected ${expected}; ${done}.`, value });
