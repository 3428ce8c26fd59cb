import { capitalize } from './intl.js';
import { formatDurationBetween } from './format-duration-between.js';
import { messagesFor } from './messages-for.js';
import { pointAt, unitAt } from './point-at.js';
import { sayPoint } from './say-point.js';
import { readingMessagesFor } from './reading-messages-for.js';
import { joinSides, sayRange } from './say-range.js';
import { speaker } from './speaker.js';
import type { TimelineFacts } from './timeline-facts.js';

/**
 * A whole timeline in one sentence: "17 events from 1994 to around September 2021; 11 of them in 2021; the longest gap is 23 years, from 1997
 * to 2020; 2 are still going."
 */
export function summarize({ count, first, last, densest, gap, overlap, going }: TimelineFacts, locale: string): string {
  // A language that brings no further words leaves the whole sentence to English.
  const { summary, marks, lang } = readingMessagesFor(locale);
  const spoken = messagesFor(locale).lang === lang ? locale : lang;
  const by = speaker(spoken, 'spoken');
  const { dates, empty, cluster } = by.words;
  if (!count) return empty + marks.stop;
  const { time, exclusive } = last;
  const from = { ...sayPoint(by, pointAt(first.time)), approximate: first.approximate };
  const to = { ...sayPoint(by, pointAt(time - +exclusive, unitAt(time))), approximate: last.approximate };
  const parts = [from.text === to.text ? cluster(count, dates.doubt(from, 'spoken')) : summary.events(count, joinSides(by, from, to, false))];
  if (densest) parts.push(summary.densest(densest.count, sayPoint(by, pointAt(densest.start, densest.unit)).text, densest.unit === 'day'));
  if (gap) parts.push(summary.gap(formatDurationBetween(gap.start, gap.end, spoken), sayRange(by, pointAt(gap.start), pointAt(gap.end))));
  if (overlap) {
    const point = pointAt(overlap.start);
    parts.push(summary.overlap(overlap.count, sayPoint(by, point).text, !!point.day));
  }
  if (going) parts.push(summary.stillGoing(going));
  return capitalize(parts.join(marks.semicolon), by.words.lang) + marks.stop;
}
