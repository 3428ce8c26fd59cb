import type { Context } from '../components/context.js';
import { isSafeUrl, spanOf } from '../data/index.js';
import type { TimelineColumns } from '../data/types.js';

/** ISO 8601 of what schema.org knows: a year, a month or a day; nothing for what is vaguer. */
const plainDate = (edtf: string | undefined): string | undefined => /^\d{4}(-\d\d(-\d\d)?)?/.exec(edtf ?? '')?.[0];

/** The timeline for search engines: a schema.org `ItemList` of events in time order. `url`: the address of the page it is on. */
export function timelineJsonLd(context: Context, columns: TimelineColumns, url?: string): Record<string, unknown> {
  const { document } = context;
  const items = Array.from(columns.order, (row, i) => {
    const event = document.events[row];
    const span = spanOf(event.date);
    const start = plainDate(span.from?.edtf ?? (span.openStart ? undefined : event.date));
    const end = span.from || span.to ? plainDate(span.to?.edtf) : start;
    const image = event.media?.find(({ kind, src }) => kind === 'image' && /^https?:/.test(src));
    return {
      '@type': 'ListItem', position: i + 1,
      item: {
        '@type': 'Event', name: context.text(event.title).text, startDate: start, endDate: end, description: context.text(event.summary).text || undefined,
        url: url && `${url}#${encodeURIComponent(event.id)}`, image: image?.src,
      },
    };
  });
  return {
    '@context': 'https://schema.org', '@type': 'ItemList', name: context.text(document.title).text || undefined, description: context.text(document.description).text || undefined,
    url, inLanguage: context.lang, dateModified: plainDate(document.updated), license: document.license && isSafeUrl(document.license) && /^https?:/.test(document.license) ? document.license : undefined,
    numberOfItems: items.length, itemListOrder: 'https://schema.org/ItemListOrderAscending', itemListElement: items,
  };
}
