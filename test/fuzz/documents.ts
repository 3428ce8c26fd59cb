import { anyDate, edtf } from './dates.js';
import type { Dice } from './dice.js';
import { anyLanguage, anyName, anyText, inherited, mutated } from './texts.js';

/** An own field, also where its name is `__proto__`. */
const put = (target: object, key: string, value: unknown): void => void Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });

const objectOf = (entries: readonly (readonly [string, unknown])[]): Record<string, unknown> => {
  const made: Record<string, unknown> = {};
  for (const [key, value] of entries) put(made, key, value);
  return made;
};

/** An object that refuses: a getter, a trap, a ring. */
function refusing(dice: Dice): unknown {
  const fail = (): never => { throw new Error('not for you'); };
  const ring: Record<string, unknown> = { title: 'ring', date: '1994' };
  ring.body = ring;
  ring.events = [ring];
  return dice.pick([
    () => Object.defineProperty({ date: '1994' }, 'title', { get: fail, enumerable: true }), () => new Proxy({}, { get: fail }), () => new Proxy({}, { ownKeys: fail, getOwnPropertyDescriptor: fail }), () => new Proxy([], { get: (_, key) => (key === 'length' ? 3 : fail()) }),
    () => ring, () => Object.freeze({ date: '1994', title: 'frozen' }), () => Proxy.revocable({}, {}).proxy, () => ({ toString: fail, valueOf: fail, toJSON: fail, date: '1994', title: 'x' }), () => ({ [Symbol.toPrimitive]: fail }),
    () => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy; },
  ])();
}

/** Any value of JavaScript. */
export function anyValue(dice: Dice, depth = 2): unknown {
  const kind = dice.next();
  if (kind < 0.3) return dice.pick<unknown>([undefined, null, NaN, Infinity, -Infinity, -0, 0, 1, -1, 0.5, 2, 1e308, 1994, 99999, true, false, '', [], {}, 10n, Symbol('s')]);
  if (kind < 0.6) return anyText(dice);
  if (kind < 0.68) return refusing(dice);
  if (kind < 0.75) return dice.pick<() => unknown>([() => new Date(NaN), () => new Date(0), () => new Map([['a', 1]]), () => new Set([1]), () => /x/, () => () => 1, () => new Float64Array(3), () => Object.create(null), () => new String('1994'), () => new Error('x'), () => Array(3), () => Promise.resolve()])();
  if (depth <= 0) return anyDate(dice);
  if (kind < 0.88) return dice.list(0, 4, () => anyValue(dice, depth - 1));
  return objectOf(dice.list(0, 4, () => [anyName(dice), anyValue(dice, depth - 1)]));
}

type Make = () => unknown;
/** What belongs there, or now and then anything. */
const or = (dice: Dice, part: number, make: Make): unknown => (dice.chance(part) ? anyValue(dice) : make());

const text = (dice: Dice, odd: number): unknown => or(dice, odd, () => (dice.chance(0.8) ? anyText(dice) : objectOf(dice.list(1, 3, () => [anyLanguage(dice), or(dice, odd, () => anyText(dice))]))));
const address = (dice: Dice): string => dice.pick(['https://example.org/a.png', 'a.mp4', '//x', 'javascript:alert(1)', ' java\nscript:x', 'data:text/html,x', 'mailto:a@b.c', '', '#x', 'http://[', 'https://example.org/\ud800', 'blob:x', 'HTTPS://EXAMPLE.ORG', '?a=b', anyText(dice)]);
const colour = (dice: Dice): string => dice.pick(['#1f5f99', 'red', 'rgb(1 2 3)', 'url(x)', 'var(--x)', 'oklch(0.5 0.1 20)', '}*{color:red', anyText(dice)]);

function fieldsOf(dice: Dice, makes: Record<string, Make>, part: number, odd: number): Record<string, unknown> {
  const entries: [string, unknown][] = [];
  for (const [name, make] of Object.entries(makes)) if (dice.chance(part)) entries.push([name, or(dice, odd, make)]);
  return objectOf(entries);
}

function event(dice: Dice, i: number, names: readonly string[], odd: number): unknown {
  if (dice.chance(odd)) return anyValue(dice);
  const base = objectOf([['id', dice.chance(0.3) ? anyName(dice) : `e${i}`], ['date', or(dice, odd, () => (dice.chance(odd) ? anyDate(dice) : edtf(dice)))], ['title', text(dice, odd)]]);
  if (dice.chance(0.2)) delete base.id;
  const media = (): unknown => objectOf([['kind', dice.pick(['image', 'video', 'audio', 'embed', 'x'])], ['src', address(dice)], ['alt', text(dice, odd)], ['width', or(dice, odd, () => dice.whole(1, 2000))]]);
  return Object.assign(base, fieldsOf(dice, {
    summary: () => text(dice, odd), body: () => text(dice, odd), dateLabel: () => text(dice, odd), category: () => dice.pick(names), lane: () => dice.pick(names),
    importance: () => dice.pick([0, 1, 0.5, dice.next(), -1, 2, NaN, Infinity]), pinned: () => dice.chance(0.5), tags: () => dice.list(0, 4, () => or(dice, odd, () => anyText(dice))),
    media: () => dice.list(0, 2, media), sources: () => dice.list(0, 3, () => dice.pick(names)), links: () => dice.list(0, 2, () => ({ href: address(dice), label: text(dice, odd) })), updated: () => anyDate(dice),
  }, 0.25, odd));
}

/**
 * A document of `least` to `most` events. `odd`: how often anything at all stands where something else belongs; 0 gives documents of the right
 * types whose texts, names and dates are odd enough.
 */
export function documentOf(dice: Dice, least: number, most: number, odd: number): Record<string, unknown> {
  const names = dice.list(1, 5, () => anyName(dice));
  const table = (make: Make) => (): unknown => objectOf(names.filter(() => dice.chance(0.8)).map((name) => [name, or(dice, odd, make)]));
  return Object.assign(fieldsOf(dice, {
    title: () => text(dice, odd), description: () => text(dice, odd), lang: () => anyLanguage(dice), dir: () => dice.pick(['ltr', 'rtl', 'auto']), asOf: () => anyDate(dice), updated: () => anyDate(dice),
    credit: () => text(dice, odd), license: () => anyText(dice), categories: table(() => ({ label: text(dice, odd), color: colour(dice), dark: colour(dice) })), lanes: table(() => ({ label: text(dice, odd) })),
    sources: table(() => ({ title: text(dice, odd), url: address(dice), date: anyDate(dice) })), eras: () => dice.list(0, 3, () => ({ date: anyDate(dice), label: text(dice, odd), color: colour(dice) })),
    corrections: () => dice.list(0, 2, () => ({ date: anyDate(dice), text: text(dice, odd), event: dice.pick(names) })),
  }, 0.5, odd), { events: dice.list(least, most, (i) => event(dice, i, names, odd)) });
}

function json(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '{"__proto__":{"events":[]},"events":[{"__proto__":{"date":"1994"},"title":"x"}]}';
  }
}

/** Whatever a page may hand to `parseTimeline`: a document, a list, text, anything. */
export function anyInput(dice: Dice): unknown {
  const kind = dice.next();
  if (kind < 0.1) return anyValue(dice, 3);
  const document = documentOf(dice, 0, 8, dice.pick([0, 0.05, 0.3]));
  if (kind < 0.5) return document;
  if (kind < 0.6) return document.events;
  if (kind < 0.7) return json(document);
  if (kind < 0.8) return mutated(dice, json(document));
  if (kind < 0.85) return '['.repeat(dice.whole(1, 5000));
  if (kind < 0.9) return { events: anyValue(dice, 3) };
  return JSON.parse(json(document).replace(/"(?:title|categories|lane)"/g, () => `"${dice.pick(inherited)}"`)) as unknown;
}
