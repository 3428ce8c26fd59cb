import { floorTo } from '../time/index.js';
import { capitalize } from './intl.js';
import { formatDurationBetween } from './format-duration-between.js';
import { sayInstant } from './say-instant.js';
import { speaker } from './speaker.js';
import type { TimelineFacts } from './timeline-facts.js';

/**
 * A whole timeline in one sentence: "17 events from 1994 to around September 2021; 11 of them in 2021; the longest gap is 23 years, from 1997
 * to 2020; 2 are still going."
 */
export function summarize(facts: TimelineFacts, locale: string): string {
  const by = speaker(locale, 'spoken');
  const { summary, dates } = by.words;
  const { count, first, last, densest, gap, overlap, going } = facts;
  if (!count) return by.words.empty + '.';
  const from = { ...sayInstant(by, first.time), approximate: first.approximate };
  const to = { ...sayInstant(by, last.time, last.unit === 'instant' ? undefined : last.unit), approximate: last.approximate };
  const parts = [
    from.text === to.text ? by.words.cluster(count, dates.doubt(from, 'spoken')) : summary.events(count, dates.range(from, to, 'spoken', false)),
  ];
  if (densest) parts.push(summary.densest(densest.count, sayInstant(by, densest.start, densest.unit).text, densest.unit === 'day'));
  if (gap) {
    const range = dates.range(sayInstant(by, gap.start), sayInstant(by, gap.end), 'spoken', false);
    parts.push(summary.gap(formatDurationBetween(gap.start, gap.end, locale), range));
  }
  if (overlap) {
    parts.push(summary.overlap(overlap.count, sayInstant(by, overlap.start).text, floorTo('month', 1, overlap.start) < overlap.start));
  }
  if (going) parts.push(summary.stillGoing(going));
  return capitalize(parts.join('; '), by.locale) + '.';
}
