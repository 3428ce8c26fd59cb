/** What a language calls the parts of a written date, as sources of regular expressions (flags `iu`). */
export interface DateWords {
  /** Month and season names and their abbreviations → 1..12, or the EDTF season code 21..24. */
  names: Map<string, number>;
  /** Any of the names. */
  name: string;
  weekday: string;
  /** What may stand before a date and says nothing: "in", "on". */
  filler: string;
  circa: string;
  since: string;
  until: string;
  /** Between two dates, besides a dash. */
  to: string;
  present: string;
  /** Alone, of an end that nobody knows. */
  unknown: string;
  /** Before the common era, after a year. */
  before: string;
  /** What may follow a year and says nothing: "г.". */
  after: string;
  /** Of the common era, after a year: "AD", "н. э.". */
  era: string;
  /** After a year that ends in 0: the whole decade. */
  decade: string;
  /** True where dates in figures with dots are day.month.year. */
  dotted: boolean;
}

const NEVER = '(?!)';
const OWN: Record<string, Partial<Record<keyof DateWords, string>>> = {
  en: {
    filler: 'in|on|the', circa: 'c\\.|ca\\.|circa|about|around', since: 'since|from', until: 'until|till|up to', to: 'to|until|till|through',
    present: 'present|now|today', before: 'B\\.?C\\.?(?:E\\.?)?', era: 'A\\.?D\\.?|C\\.?E\\.?', decade: '[’\']?s',
  },
  ru: {
    filler: 'в|во', circa: 'около|ок\\.|примерно|приблизительно', since: 'с|со|от|начиная с', until: 'до|по', to: 'по|до',
    present: 'настоящее время|настоящего времени|наши дни|сегодня|н\\. ?в\\.', before: 'до\\s+(?:н\\.\\s*э\\.|нашей эры)',
    after: 'гг?\\.|годах|годы|года|году|год', era: 'н\\.\\s*э\\.|нашей эры', unknown: 'неизвестно', decade: '-?(?:е|х|ые|ых)(?:\\s+(?:годы|годов|годах|гг\\.))?',
  },
  de: { filler: 'am|im|in', circa: 'ca\\.|um|etwa', since: 'seit|ab|von', until: 'bis', to: 'bis', present: 'heute|jetzt', decade: 'er(?:\\s+Jahren?)?', before: 'v\\.\\s*Chr\\.', era: 'n\\.\\s*Chr\\.', unknown: 'unbekannt' },
  fr: { filler: 'le|en', circa: 'c\\.|ca\\.|vers', since: 'depuis|de|du', until: 'jusqu[’\']en', to: 'à|au', present: 'aujourd[’\']hui|présent|maintenant|nos jours', before: 'av\\.\\s*J\\.-C\\.', era: 'ap\\.\\s*J\\.-C\\.', unknown: 'inconnue?' },
  es: { filler: 'el|en', circa: 'c\\.|ca\\.|hacia', since: 'desde|de|del', until: 'hasta', to: 'a|al|hasta', present: 'presente|hoy|actualidad|la actualidad', before: 'a\\.\\s*C\\.', era: 'd\\.\\s*C\\.', unknown: 'desconocid[oa]' },
};
const SEASONS: Record<string, string[][]> = {
  en: [['spring'], ['summer'], ['autumn', 'fall'], ['winter']],
  ru: [['весна', 'весной', 'весны', 'весну'], ['лето', 'летом', 'лета'], ['осень', 'осенью', 'осени'], ['зима', 'зимой', 'зимы', 'зиму']],
  de: [['frühling', 'frühjahr'], ['sommer'], ['herbst'], ['winter']],
  fr: [['printemps'], ['été'], ['automne'], ['hiver']],
  es: [['primavera'], ['verano'], ['otoño'], ['invierno']],
};

const cache = new Map<string, DateWords>();

/** The date words of a language: month and weekday names of every language from `Intl`, the rest for a few languages. */
export function dateWords(lang: string): DateWords {
  let words = cache.get(lang);
  if (!words) cache.set(lang, (words = collect(lang)));
  return words;
}

/** A page may say it is in “constructor”. */
const named = <T>(table: Record<string, T>, language: string): T | undefined => (Object.hasOwn(table, language) ? table[language] : undefined);

function collect(lang: string): DateWords {
  const language = lang.toLowerCase().split('-')[0];
  const own = named(OWN, language) ?? { circa: 'c\\.|ca\\.' };
  const word = (key: keyof DateWords) => own[key] ?? NEVER;
  const names = monthNames(lang);
  named(SEASONS, language)?.forEach((forms, i) => forms.forEach((form) => names.set(form, 21 + i)));
  return {
    names, name: anyOf([...names.keys()]), weekday: weekdays(lang), filler: word('filler'), circa: word('circa'), since: word('since'), until: word('until'), to: word('to'),
    present: word('present'), unknown: word('unknown'), before: word('before'), after: word('after'), era: word('era'), decade: word('decade'), dotted: dotted(lang),
  };
}

function format(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const all = { ...options, timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' };
  try {
    return new Intl.DateTimeFormat(lang, all);
  } catch {
    return new Intl.DateTimeFormat('en', all);
  }
}

/** One part of a date in all its forms: long and short, alone and beside a day (Russian has another case there). */
function forms(lang: string, type: 'month' | 'weekday', time: number): string[] {
  const formats = (['long', 'short'] as const).flatMap((length) => [format(lang, { [type]: length }), format(lang, { [type]: length, day: 'numeric', ...(type === 'weekday' && { month: 'long' }) })]);
  return formats.map((each) => each.formatToParts(time).find((part) => part.type === type)?.value.toLowerCase().replace(/\.$/, '') ?? '');
}

/** Names, and their beginnings of three letters and more where only one month begins so. */
function monthNames(lang: string): Map<string, number> {
  const names = new Map<string, number>();
  const starts = new Map<string, number>();
  for (let month = 1; month <= 12; month++) {
    for (const name of forms(lang, 'month', Date.UTC(2021, month - 1, 15))) {
      if (!/^\p{L}/u.test(name)) continue;
      names.set(name, month);
      for (let n = 3; n < name.length; n++) {
        const start = name.slice(0, n);
        starts.set(start, (starts.get(start) ?? month) === month ? month : 0);
      }
    }
  }
  for (const [start, month] of starts) if (month && !names.has(start)) names.set(start, month);
  return names;
}

function weekdays(lang: string): string {
  const names = Array.from({ length: 7 }, (_, day) => forms(lang, 'weekday', Date.UTC(2021, 0, 3 + day))).flat().filter(Boolean);
  return anyOf([...new Set(names)]);
}

/** The longest first, so that none is taken for its beginning. */
function anyOf(names: string[]): string {
  return names.sort((a, b) => b.length - a.length).map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|') || NEVER;
}

function dotted(lang: string): boolean {
  const parts = format(lang, { day: '2-digit', month: '2-digit', year: 'numeric' }).formatToParts(0);
  return parts[0].type === 'day' && parts[1].value.trim() === '.';
}
