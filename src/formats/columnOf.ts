/** Fields a column of a spreadsheet can hold, each with the names people give it. Spaces, `_` and `-` do not count. */
const NAMES: Record<string, string> = {
  id: 'id key', date: 'date when edtf', start: 'start startdate begin from', end: 'end enddate finish to until', title: 'title headline name event',
  summary: 'summary text description', body: 'body details content', dateLabel: 'datelabel displaydate', category: 'category type', lane: 'lane group row track',
  importance: 'importance weight', pinned: 'pinned', tags: 'tags keywords', media: 'media', image: 'image picture photo', video: 'video', audio: 'audio',
  alt: 'alt alttext mediaalt', caption: 'caption mediacaption', credit: 'credit mediacredit', sources: 'sources source', links: 'links link url', updated: 'updated',
};
const FIELDS = new Map(Object.entries(NAMES).flatMap(([field, names]) => names.split(' ').map((name) => [name, field])));
const TEXTS = /^(title|summary|body|dateLabel|alt|caption|credit)$/;

export interface Column { field: string; lang?: string }

/** The field a header names, and the language of its texts where it says one (`title:ru`, `Headline (en-GB)`); undefined for none. Only texts have languages. */
export function columnOf(header: string): Column | undefined {
  const [, name, a, b] = /^(.*?)(?::\s*([\w-]+)|\(([\w-]+)\))?$/.exec(header.trim()) ?? [];
  const field = FIELDS.get((name ?? '').toLowerCase().replace(/[\s_-]/g, ''));
  const lang = a ?? b;
  return field === undefined || (lang && !TEXTS.test(field)) ? undefined : { field, lang };
}
