import type { Context } from '../components/context.js';
import { spanOf } from '../data/index.js';
import type { TimelineColumns, TimelineEvent } from '../data/types.js';
import { civilFromTime, DAY, parseEdtf } from '../time/index.js';
import type { EdtfNode, EdtfPoint } from '../time/index.js';
import { formatSpan } from '../words/index.js';

/** A calendar, and what it has no place for, by its titles. */
export interface Calendar { text: string; left: string[] }

const two = (number: number): string => String(number).padStart(2, '0');
const escape = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n').replace(/[^\t -~\u0080-\u{10ffff}]/gu, '');

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

/** The first and the last date of what is written; undefined where it is open, or nobody knows. */
function sidesOf(node: EdtfNode): [from: EdtfPoint | undefined, to: EdtfPoint | undefined] {
  if (node.kind === 'interval') return [node.from, node.to].map((side) => (typeof side === 'object' ? side : undefined)) as ReturnType<typeof sidesOf>;
  if (!('items' in node)) return [node, node];
  const points = node.items.flatMap((item) => (item.kind === 'range' ? [item.from, item.to] : item));
  const furthest = (beyond: (a: EdtfPoint, b: EdtfPoint) => boolean): EdtfPoint => points.reduce((best, point) => (beyond(point, best) ? point : best));
  return [node.earlier ? undefined : furthest((a, b) => a.start < b.start), node.later ? undefined : furthest((a, b) => a.end > b.end)];
}

/** An instant of UTC where the source gives an offset, else the clock of the place. */
function clockOf({ start, offset }: EdtfPoint): string | undefined {
  const { hour, minute, second } = civilFromTime(start);
  const day = dayOf(start);
  return day && `${day}T${two(hour)}${two(minute)}${two(second)}${offset ? 'Z' : ''}`;
}

/** The days of a date as written: no offset moves one. */
const firstDay = ({ kind, start, offsetMinutes = 0 }: EdtfPoint): string | undefined => dayOf(kind === 'datetime' ? start + offsetMinutes * 6e4 : start);
const dayAfter = ({ kind, start, end, offsetMinutes = 0 }: EdtfPoint): string | undefined =>
  dayOf(Math.ceil((kind === 'datetime' ? start + offsetMinutes * 6e4 : end) / DAY) * DAY);

/** A whole day, without a doubt. */
const isDay = ({ kind, precision, unspecified, approximate, uncertain }: EdtfPoint): boolean =>
  kind === 'date' && precision === 'day' && !unspecified && !approximate && !uncertain;

/** When an event is, in lines of a calendar. `plain`: whether they say all that is known. */
interface When { lines: string[]; plain: boolean }

/** By the clock, where both sides are, and by the same one; undefined otherwise. */
function timedWhen(from: EdtfPoint, to: EdtfPoint | undefined): When | undefined {
  if (from.kind !== 'datetime' || (to && (to.kind !== 'datetime' || !to.offset !== !from.offset))) return undefined;
  const start = clockOf(from);
  const end = to && clockOf(to);
  return start ? { lines: [`DTSTART:${start}`, end && end > start ? `DTEND:${end}` : ''], plain: !!end } : undefined;
}

/** By the day: from its first to its last, or on its first where no last one is known. */
function daysWhen(from: EdtfPoint, to: EdtfPoint | undefined): When | undefined {
  const start = firstDay(from);
  const end = to && dayAfter(to);
  return start ? { lines: [`DTSTART;VALUE=DATE:${start}`, end && end > start ? `DTEND;VALUE=DATE:${end}` : ''], plain: !!end && isDay(from) && isDay(to) } : undefined;
}

/** Undefined for what calendars have no place for. */
function whenOf(edtf: string): When | undefined {
  const node = parseEdtf(edtf);
  const [from, to] = sidesOf(node);
  const when = from && (timedWhen(from, to) ?? daysWhen(from, to));
  return when && { ...when, plain: when.plain && !('items' in node) };
}

/**
 * The timeline as a calendar (RFC 5545): what is known to the minute by the clock, in UTC where it has an offset, all else on its days as written, a vague or a
 * long one over its whole extent; what still goes on, or whose end nobody knows, has no end there. Where such dates say more or less than is known, the description
 * begins with the date in words. Left out: what has no known beginning, and what began before the year 1 or after 9999, which calendars do not know. Stamped with the
 * document's own date, so that the same document gives the same bytes.
 */
export function timelineCalendar(context: Context, columns: TimelineColumns, url?: string): Calendar {
  const { document } = context;
  const stamp = document.updated ? dayOf(spanOf(document.updated).start) : undefined;
  const left: string[] = [];
  const linesOf = (event: TimelineEvent): string[] => {
    const when = whenOf(event.date);
    const title = context.text(event.title).text;
    if (!when) {
      left.push(title);
      return [];
    }
    const said = when.plain ? '' : formatSpan({ edtf: event.date }, context.lang, { asOf: columns.asOf, capitalize: true });
    const about = [said, context.text(event.summary).text].filter(Boolean).join('\n');
    return [
      'BEGIN:VEVENT', `UID:${escape(event.id)}@event-timeline`, `DTSTAMP:${stamp ?? '19700101'}T000000Z`, ...when.lines, `SUMMARY:${escape(title)}`,
      about && `DESCRIPTION:${escape(about)}`, url ? `URL:${url}#${encodeURIComponent(event.id)}` : '', 'TRANSP:TRANSPARENT', 'END:VEVENT',
    ];
  };
  const events = Array.from(columns.order, (index) => linesOf(document.events[index]));
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//event-timeline//EN', `X-WR-CALNAME:${escape(context.text(document.title).text)}`, ...events.flat(), 'END:VCALENDAR'];
  return { text: `${lines.filter(Boolean).map(folded).join('\r\n')}\r\n`, left };
}
