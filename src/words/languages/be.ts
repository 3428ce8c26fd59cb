import { formatNumber, plural } from '../intl.js';
import type { Language } from '../messages.js';
import type { EraName, LoadFailure, Said, SpanStyle } from '../types.js';
import { roman } from './roman.js';

/** Chromium knows no Belarusian: numbers, and which plural form goes with which, are those of Russian; all words are written out here. */
const LIKE = 'ru';
const num = (n: number) => formatNumber(LIKE, n, { useGrouping: true });
const count = (n: number, one: string, few: string, many: string) => plural(LIKE, n, { one: `# ${one}`, few: `# ${few}`, many: `# ${many}`, other: `# ${few}` });
const events = (n: number) => count(n, 'падзея', 'падзеі', 'падзей');
/** After «з»: genitive. */
const eventsOf = (n: number) => count(n, 'падзеі', 'падзей', 'падзей');

const era = (name: EraName, style: SpanStyle): string =>
  name && (style === 'spoken' ? (name === 'bce' ? ' да нашай эры' : ' нашай эры') : name === 'bce' ? ' да\u00a0н.\u00a0э.' : ' н.\u00a0э.');

const MONTHS = ['студзень', 'люты', 'сакавік', 'красавік', 'май', 'чэрвень', 'ліпень', 'жнівень', 'верасень', 'кастрычнік', 'лістапад', 'снежань'];
const OF_MONTH = ['студзеня', 'лютага', 'сакавіка', 'красавіка', 'мая', 'чэрвеня', 'ліпеня', 'жніўня', 'верасня', 'кастрычніка', 'лістапада', 'снежня'];
const SHORT = ['студз.', 'лют.', 'сак.', 'крас.', 'мая', 'чэрв.', 'ліп.', 'жн.', 'вер.', 'кастр.', 'ліст.', 'снеж.'];
const UNITS: Record<string, [one: string, few: string, many: string]> = {
  year: ['год', 'гады', 'гадоў'], month: ['месяц', 'месяцы', 'месяцаў'], day: ['дзень', 'дні', 'дзён'], hour: ['гадзіна', 'гадзіны', 'гадзін'],
  minute: ['хвіліна', 'хвіліны', 'хвілін'], second: ['секунда', 'секунды', 'секунд'], millisecond: ['мілісекунда', 'мілісекунды', 'мілісекунд'],
};
const GREAT: Record<string, string> = { миллион: 'мільён', миллиард: 'мільярд', триллион: 'трыльён' };
const SEASONS = [['вясна', 'вясны'], ['лета', 'лета'], ['восень', 'восені'], ['зіма', 'зімы']];
function season(code: number, year: string, of: boolean, style: SpanStyle): string {
  const form = of ? 1 : 0;
  if (code < 33) return `${SEASONS[(code - 21) % 4][form]} ${year}${['', ' (Паўночнае паўшар’е)', ' (Паўднёвае паўшар’е)'][(code - 21) >> 2]}`;
  if (code < 37) return `${roman(code - 32)} ${style === 'short' ? 'кв.' : ['квартал', 'квартала'][form]} ${year}`;
  return code < 40 ? `${roman(code - 36)} ${['трэць', 'трэці'][form]} ${year}` : `${roman(code - 39)} ${['паўгоддзе', 'паўгоддзя'][form]} ${year}`;
}

/** "2 мільёны гадоў" becomes "2 мільёнаў гадоў"; "13,8 мільярда гадоў" stays. */
const agoOf = (duration: string) =>
  /\d,\d/.test(duration) ? duration : duration.replace(/(мільён|мільярд|трыльён)(ы|аў)?(?=\s)/, (_, noun: string, ending = 'а') => noun + (ending === 'а' ? 'а' : 'аў'));

function near(date: Said, style: SpanStyle): string {
  const text = date.approximate ? `каля ${date.of}` : date.text;
  return !date.uncertain ? text : style === 'spoken' ? `магчыма, ${text}` : `${text}?`;
}

/** "з мая 2021", "прыблізна са жніўня 2020", "магчыма, да 1997 года". */
function after(preposition: 'з' | 'да', date: Said, style: SpanStyle): string {
  const well = preposition === 'з' && /^[сзшж][бвгджзйклмнпрстфхцчш]/.test(date.of) ? 'са' : preposition;
  const text = `${date.approximate ? 'прыблізна ' : ''}${well} ${date.of}`;
  return !date.uncertain ? text : style === 'spoken' ? `магчыма, ${text}` : `${text}?`;
}

const dash = (a: string, b: string) => (/\s/.test(a + b) ? `${a} – ${b}` : `${a}–${b}`);

const FAILURES: Record<LoadFailure, (detail: string) => string> = {
  network: () => 'Сетка або сервер не адказалі.',
  cors: () => 'Іншы сайт недаступны або не дазваляе гэтай старонцы чытаць яго даныя (CORS).',
  json: () => 'Атрыманы не JSON.',
  status: (detail) => `Сервер адказаў: ${detail}.`,
  invalid: () => 'Атрымана не храналогія.',
};

/** Belarusian. */
export const be: Language = {
  lang: 'be',
  intl: LIKE,
  dates: {
    month: (month, besideDay, abbreviated) => (abbreviated && (besideDay || month !== 5) ? SHORT : besideDay ? OF_MONTH : MONTHS)[month - 1],
    list: (items, type) => [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(type === 'conjunction' ? ' і ' : ' ці '),
    md: (day, month) => `${day} ${month}`,
    ymd: (md, year) => `${md} ${year}`,
    ym: (month, year) => `${month} ${year}`,
    year(year, name, place, style) {
      const brief = place !== 'of' && style !== 'spoken';
      if (brief && !name) return year;
      const noun = brief ? (year.includes('–') ? '\u00a0гг.' : '\u00a0г.') : place === 'alone' ? ' год' : ' года';
      return year + noun + era(name, style);
    },
    decade: (year, of) => `${year}-${of ? 'х гадоў' : 'я гады'}`,
    century: (n, name, of) => `${roman(n)} ${of ? 'стагоддзя' : 'стагоддзе'}${era(name, 'long')}`,
    season,
    unknownYear: (of) => (of ? 'невядомага года' : 'невядомы год'),
    within: (date, years) => `${date} ${years}`,
    one: (part, stretch, of) => `${of ? 'аднаго' : 'адзін'} з ${part === 'day' ? 'дзён' : 'месяцаў'} ${stretch}`,
    nth: (day, month, of) => `${day}-${of ? 'га чысла' : 'е чысло'} ${month}`,
    ago: (duration, of) => `${of ? agoOf(duration) : duration} таму`,
    at: (date, time) => `${date}, ${time}`,
    partly: (parts, approximate, uncertain) => `${[approximate && 'прыблізна', uncertain && 'пад пытаннем'].filter(Boolean).join(' і ')}: ${parts.replace('день', 'дзень').replace(' и ', ' і ')}`,
    noted: (date, note) => `${date} (${note})`,
    doubt: near,
    range: (from, to, style, words) =>
      words ? after('з', from, style) + (style === 'spoken' && to.uncertain ? ', ' : ' ') + after('да', to, style) : dash(near(from, style), near(to, style)),
    since: (from, style) => after('з', from, style),
    onwards: (from, style) => after('з', from, style),
    until: (to, style) => after('да', to, style),
    endUnknown: (from, style) => `${after('з', from, style)}, канец невядомы`,
    startUnknown: (to, style) => `${after('да', to, style)}, пачатак невядомы`,
    oneOf: (list) => `адно з: ${list}`,
    orEarlier: (date, all) => `${date} ${all ? 'і' : 'або'} раней`,
    orLater: (date, all) => `${date} ${all ? 'і' : 'або'} пазней`,
    always: 'заўсёды',
    unknown: 'дата невядомая',
  },
  drawnShort: (duration, range, style) =>
    style === 'short' ? duration : style === 'spoken' ? `${duration}, ${range}, паказана сцісла` : `${duration}, сцісла`,
  // The great numbers arrive as Russian has them: "13,8 миллиарда лет", "17 млн лет".
  duration: (text, n, unit) =>
    n < 1e6 ? count(n, ...UNITS[unit])
      : text.replace(/(миллион|миллиард|триллион)(а|ов)?/, (_, noun: string, end = '') => GREAT[noun] + ({ а: /\d,\d/.test(text) ? 'а' : 'ы', ов: 'аў' }[end as string] ?? '')).replace(/лет$/, 'гадоў'),
  present: 'нашы дні',

  timeline: 'Храналогія',
  loading: 'Храналогія загружаецца…',
  empty: 'Падзей няма',
  events,
  cluster: (n, dates) => `${events(n)}, ${dates}`,
  categories: 'Катэгорыі',
  sources: 'Крыніцы',
  updated: (date) => `Абноўлена: ${date}`,
  overview: (shortened) => `Тыя ж даты ў адзіным маштабе${shortened && `; вышэй сціснута ${shortened}`}`,

  reading: {
    lang: 'be',
    marks: { comma: ', ', semicolon: '; ', colon: ': ', stop: '.', units: ' ' },
    summary: {
      label: 'Коратка',
      events: (n, range) => `${events(n)} ${range}`,
      densest: (n, when) => `${num(n)} з іх прыпадае на ${when}`,
      gap: (duration, range) => `самы доўгі перапынак — ${duration}, ${range}`,
      overlap: (n, when) => `адначасова доўжыцца да ${num(n)} (${when})`,
      stillGoing: (n) => plural(LIKE, n, { one: '# яшчэ доўжыцца', few: '# яшчэ доўжацца', many: '# яшчэ доўжацца', other: '# яшчэ доўжацца' }),
      together: (titles) => `Адначасова: ${titles}`,
    },
    views: {
      label: 'Выгляд', chart: 'Графік', story: 'Аповед', list: 'Спіс', table: 'Табліца',
      shown: { chart: 'Паказана як графік', story: 'Паказана як аповед', list: 'Паказана як спіс', table: 'Паказана як табліца' },
    },
    story: {
      previous: 'Папярэдняя падзея', next: 'Наступная падзея', first: 'Першая падзея', last: 'Апошняя падзея',
      play: 'Прайграць', pause: 'Паўза', playing: 'Прайграецца', paused: 'Прыпынена',
      position: (index, n) => `Падзея ${num(index)} з ${num(n)}`,
    },
    list: {
      all: 'Усе падзеі',
      read: (n, total) => `${num(n)} з ${eventsOf(total)}`,
      more: (n) => `Паказаць яшчэ ${num(n)}`,
      heading: (name, n) => `${name}: ${events(n)}`,
      earlier: (n) => count(n, 'ранейшая падзея', 'ранейшыя падзеі', 'ранейшых падзей'),
      later: (n) => count(n, 'пазнейшая падзея', 'пазнейшыя падзеі', 'пазнейшых падзей'),
    },
    table: {
      date: 'Дата', title: 'Назва', category: 'Катэгорыя', lane: 'Радок', sources: 'Крыніцы',
      sort: (column, direction) => `Упарадкаваць: ${column}, ${direction === 'ascending' ? 'па ўзрастанні' : 'па ўбыванні'}`,
      sorted: (column, direction) => `Упарадкавана: ${column}, ${direction === 'ascending' ? 'па ўзрастанні' : 'па ўбыванні'}`,
      copy: 'Капіраваць як TSV', copied: 'Скапіравана',
    },
    search: {
      label: 'Пошук', placeholder: 'Назвы, тэксты, тэгі',
      found: (n, total) => `Знойдзена ${num(n)} з ${eventsOf(total)}`,
      none: 'Нічога не знойдзена',
      position: (index, n) => `Вынік ${num(index)} з ${num(n)}`,
      next: 'Наступны вынік', previous: 'Папярэдні вынік', clear: 'Ачысціць пошук',
    },
    filter: {
      label: 'Фільтр па катэгорыях', all: 'Паказаць усе',
      showing: (n, total) => `Паказана ${num(n)} з ${eventsOf(total)}`,
      category: (name, n) => `${name}, ${events(n)}`,
      shown: (name) => `${name}: паказана`,
      hidden: (name) => `${name}: схавана`,
      other: 'Іншае', none: 'Ніводная падзея не адпавядае ўмовам',
    },
    zoom: {
      showing: (dates) => `Паказана: ${dates}`,
      label: 'Маштаб', in: 'Павялічыць', out: 'Паменшыць', fit: 'Паказаць усю храналогію', earlier: 'Раней', later: 'Пазней', overview: 'Агляд',
      windowStart: 'Пачатак паказанага', windowEnd: 'Канец паказанага',
      before: (n) => `${num(n)} раней`,
      after: (n) => `${num(n)} пазней`,
      none: 'У гэтым прамежку падзей няма',
      wheel: 'Каб змяніць маштаб, пракручвайце з клавішай Ctrl', wheelMac: 'Каб змяніць маштаб, пракручвайце з клавішай ⌘', touch: 'Каб змяніць маштаб, карыстайцеся двума пальцамі',
    },
    event: {
      close: 'Закрыць',
      opensCard: 'Адкрывае картку', open: 'Адкрыць',
      openCluster: (n) => `Адкрыць ${count(n, 'падзею', 'падзеі', 'падзей')}`,
      more: (n) => `яшчэ ${num(n)}`,
      lasts: (duration) => `працягласць: ${duration}`,
      overlaps: (n) => `супадае ў часе з ${count(n, 'іншай падзеяй', 'іншымі падзеямі', 'іншымі падзеямі')}`,
      sameTime: 'У той жа час',
      approximate: 'прыблізна', uncertain: 'пад пытаннем', stillGoing: 'доўжыцца',
    },
    menu: {
      label: 'Меню', share: 'Падзяліцца', copyLink: 'Капіраваць спасылку на гэту падзею', copyTimelineLink: 'Капіраваць спасылку на храналогію', linkCopied: 'Спасылка скапіравана',
      copyFailed: 'Не ўдалося скапіраваць', downloadSVG: 'Спампаваць SVG', downloadPNG: 'Спампаваць PNG', downloadCSV: 'Спампаваць CSV',
      downloadFailed: 'Не ўдалося спампаваць', print: 'Друкаваць',
    },
    editorial: {
      source: 'Крыніца', links: 'Спасылкі', correction: 'Выпраўленне', corrections: 'Выпраўленні',
      corrected: (date) => `Выпраўлена: ${date}`,
      asOf: (date) => `Паводле стану на: ${date}`,
      credit: 'Аўтар',
      license: (name) => `Ліцэнзія: ${name}`,
    },
    media: {
      image: 'Выява', video: 'Відэа', audio: 'Аўдыя', embed: 'Матэрыял з іншага сайта',
      load: (host) => `Загрузіць матэрыял з ${host}`,
      consent: (host) => `Браўзер звернецца да ${host}. Туды будзе перададзены ваш інтэрнэт-адрас; сайт можа захаваць файлы cookie.`,
      always: (host) => `Загружаць на гэтай старонцы ўсё з ${host}`,
      openAt: (host) => `Адкрыць на ${host}`,
      failed: 'Не ўдалося загрузіць',
    },
    status: {
      unread: 'Не ўдалося загрузіць храналогію.',
      failure: (reason, detail) => FAILURES[reason](detail),
      retry: 'Паспрабаваць яшчэ раз',
      loaded: (n) => `Загружана: ${events(n)}`,
      added: (n) => `Дададзена: ${events(n)}`,
      problems: (n) => `Не ўдалося прачытаць: ${count(n, 'запіс', 'запісы', 'запісаў')}`,
    },
    keyboard: {
      label: 'Клавіятура',
      hint: 'Стрэлкі перамяшчаюць, Enter адкрывае, Escape закрывае.',
      move: 'Стрэлкі: папярэдняя і наступная падзея',
      ends: 'Home і End: першая і апошняя падзея',
      pages: 'Page Up і Page Down: папярэдні і наступны год або эпоха',
      type: 'Літары: наступная назва, што з іх пачынаецца',
      open: 'Enter: адкрыць падзею',
      close: 'Escape: закрыць яе',
      zoom: 'Плюс і мінус: маштаб; 0: уся храналогія',
    },
  },
};
