import { isPlain } from './eventTimes.js';
import { isLanguage } from './isLanguage.js';

/** What of a document an event may name, and where it stands there. */
export interface Places { categories: ReadonlyMap<string, number>; lanes: ReadonlyMap<string, number> }

const isPlainText = (value: unknown): boolean => {
  if (typeof value === 'string' || value === undefined) return true;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let some = false;
  for (const tag in value) {
    if (!Object.hasOwn(value, tag) || !isLanguage(tag) || typeof (value as Record<string, unknown>)[tag] !== 'string') return false;
    some = true;
  }
  return some;
};

/** Says something, told by its first letter where that is none of the white space there is. */
const isSaying = (text: unknown): boolean => typeof text === 'string' && ((text.charCodeAt(0) > 32 && text.charCodeAt(0) < 127) || text.trim() !== '');

const areStrings = (list: unknown): boolean => {
  if (list === undefined) return true;
  if (!Array.isArray(list)) return false;
  for (let i = 0; i < list.length; i++) if (typeof list[i] !== 'string') return false;
  return true;
};

/**
 * Whether an event is right as it is, its date apart: a quick look, with nothing made, that says no where it takes a closer one (`eventOf`) to
 * tell. Yes means that the closer one would keep the very same event and report nothing.
 */
export function isGoodEvent(event: unknown, { categories, lanes }: Places): boolean {
  if (typeof event !== 'object' || event === null || Array.isArray(event)) return false;
  const { id, date, title, summary, body, dateLabel, category, lane, importance, pinned, tags, media, sources, links, updated } = event as Record<string, unknown>;
  return typeof date === 'string' && isSaying(title)
    && (id === undefined || isSaying(id))
    && isPlainText(summary) && isPlainText(body) && isPlainText(dateLabel)
    && (category === undefined || (typeof category === 'string' && categories.has(category)))
    && (lane === undefined || (typeof lane === 'string' && lanes.has(lane)))
    && (importance === undefined || (typeof importance === 'number' && importance >= 0 && importance <= 1))
    && (pinned === undefined || typeof pinned === 'boolean')
    && areStrings(tags) && media === undefined && sources === undefined && links === undefined
    && (updated === undefined || (typeof updated === 'string' && isPlain(updated)));
}
