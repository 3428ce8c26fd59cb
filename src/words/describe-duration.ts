import type { FormatDurationOptions } from 'date-fns/formatDuration';
import { addSteps } from '../time/index.js';
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
 * How long it is from one time (ms, UTC) to a later one, for a card: "27 years 8 months", "6 days", the largest unit and the next. In the words of
 * date-fns, which is fetched by the first call.
 */
export async function describeDuration(start: number, end: number, locale: string): Promise<string> {
  const { durations } = speaker(locale).words;
  const [{ formatDuration }, words] = await Promise.all([import('date-fns/formatDuration'), durations?.()]);
  return formatDuration(calendarDuration(start, end), words && ({ locale: words } as FormatDurationOptions));
}
