import { addSteps } from '../time/index.js';
import { readingMessagesFor } from './reading-messages-for.js';
import { sayUnit } from './say-unit.js';
import { speaker } from './speaker.js';

const STEPS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;
type Duration = { [step in (typeof STEPS)[number] as `${step}s`]?: number };

/** Whole calendar units from one time to a later one: the largest there is, and the next. UTC. */
function calendarDuration(start: number, end: number): Duration {
  const duration: Duration = {};
  let at = start;
  let largest = Infinity;
  STEPS.forEach((step, i) => {
    if (i > largest + 1) return;
    // A guess from the mean length, then by one to the last that does not pass the end.
    const mean = [31556952e3, 2629746e3, 864e5, 36e5, 6e4, 1e3][i];
    let count = Math.max(0, Math.floor((end - at) / mean) + 1);
    while (count > 0 && addSteps(step, 1, at, count) > end) count--;
    if (!count) return;
    largest = Math.min(largest, i);
    duration[`${step}s`] = count;
    at = addSteps(step, 1, at, count);
  });
  return duration;
}

/**
 * How long it is from one time (ms, UTC) to a later one, for a card: "27 years 8 months", "6 days", the largest unit and the next. date-fns, which
 * the first call fetches, puts it together; the words are `Intl`'s, since its own leave out numbers ("dzień") or decline them ("1 годину").
 */
export async function describeDuration(start: number, end: number, locale: string): Promise<string> {
  const by = speaker(locale);
  const { formatDuration } = await import('date-fns/formatDuration');
  // "xYears" is the name of a unit to date-fns.
  const formatDistance = (token: string, count: number) => sayUnit(by, count, token.slice(1, -1).toLowerCase());
  return formatDuration(calendarDuration(start, end), { locale: { formatDistance }, delimiter: readingMessagesFor(by.words).marks.units });
}
