import type { Context } from '../components/context.js';
import { spanOf } from '../data/index.js';
import type { TimelineColumns } from '../data/types.js';
import { civilFromTime } from '../time/index.js';

const two = (number: number): string => String(number).padStart(2, '0');
const escape = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n').replace(/[^\t\u0020-\u{10ffff}]/gu, '');

function dayOf(time: number): string | undefined {
  if (!Number.isFinite(time)) return undefined;
  const { year, month, day } = civilFromTime(time);
  return year >= 1 && year <= 9999 ? `${String(year).padStart(4, '0')}${two(month)}${two(day)}` : undefined;
}

/** Lines of at most 75 bytes, each further one begun by a space (RFC 5545, 3.1). */
function folded(line: string): string {
  const lines = [''];
  let bytes = 0;
  for (const char of line) {
    const size = Buffer.byteLength(char);
    if (bytes + size > 74) {
      lines.push(' ');
      bytes = 1;
    }
    lines[lines.length - 1] += char;
    bytes += size;
  }
  return lines.join('\r\n');
}

/**
 * The timeline as a calendar (RFC 5545): each event on its days, a vague or a long one over its whole extent. Left out: what began before the year 1 or
 * after 9999, which calendars do not know. Stamped with the document's own date, so that the same document gives the same bytes.
 */
export function timelineCalendar(context: Context, columns: TimelineColumns, url?: string): string {
  const { document } = context;
  const stamp = document.updated ? dayOf(spanOf(document.updated).start) : undefined;
  const events = Array.from(columns.order, (index, row) => {
    const event = document.events[index];
    const [start, end] = [dayOf(columns.start[row]), dayOf(Math.max(columns.end[row], columns.start[row] + 1) + 864e5 - 1)];
    const link = url && `${url}#${encodeURIComponent(event.id)}`;
    return start && end ? [
      'BEGIN:VEVENT', `UID:${escape(event.id)}@event-timeline`, `DTSTAMP:${stamp ?? '19700101'}T000000Z`, `DTSTART;VALUE=DATE:${start}`, end > start ? `DTEND;VALUE=DATE:${end}` : '',
      `SUMMARY:${escape(context.text(event.title).text)}`, event.summary ? `DESCRIPTION:${escape(context.text(event.summary).text)}` : '', link ? `URL:${link}` : '', 'TRANSP:TRANSPARENT', 'END:VEVENT',
    ] : [];
  });
  return `${['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//event-timeline//EN', `X-WR-CALNAME:${escape(context.text(document.title).text)}`, ...events.flat(), 'END:VCALENDAR'].filter(Boolean).map(folded).join('\r\n')}\r\n`;
}
