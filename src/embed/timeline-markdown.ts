import type { Context } from '../components/context.js';
import type { TimelineColumns } from '../data/types.js';

const escape = (text: string): string => text.replace(/[\\`*_[\]<>#]/g, '\\$&').replace(/[ \t\r\n]+/g, ' ');

/** The timeline as Markdown: title, description, a list of dates, titles and summaries. */
export function timelineMarkdown(context: Context, columns: TimelineColumns): string {
  const { document } = context;
  const title = context.text(document.title).text;
  const description = context.text(document.description).text;
  const credit = context.text(document.credit).text;
  const items = Array.from(columns.order, (row) => {
    const event = document.events[row];
    const links = (event.links ?? []).map(({ href, label }) => `[${escape(context.text(label).text)}](<${href.replace(/[<>\\\s]/g, encodeURIComponent)}>)`);
    const body = context.text(event.body).text.trim().replace(/\n/g, '\n  ');
    return [`- **${escape(context.date(event, 'long').text)}** — ${escape(context.text(event.title).text)}`, escape(context.text(event.summary).text), body, links.join(', ')].filter(Boolean).join('\n\n  ');
  });
  return `${[title && `# ${escape(title)}`, description && escape(description), items.join('\n'), credit && escape(credit)].filter(Boolean).join('\n\n')}\n`;
}
