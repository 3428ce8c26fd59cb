import { plural } from './intl.js';
import type { Messages } from './messages.js';
import type { EraName, LoadFailure, Said, SpanStyle } from './types.js';

const count = (n: number, one: string, few: string, many: string) =>
  plural('ru', n, { one: `# ${one}`, few: `# ${few}`, many: `# ${many}`, other: `# ${few}` });
const events = (n: number) => count(n, 'событие', 'события', 'событий');

const era = (name: EraName, style: SpanStyle): string =>
  name && (style === 'spoken' ? (name === 'bce' ? ' до нашей эры' : ' нашей эры') : name === 'bce' ? ' до н. э.' : ' н. э.');

/** Centuries are written in Roman numerals. */
function roman(n: number): string {
  if (n > 39) return String(n);
  return 'X'.repeat(Math.floor(n / 10)) + ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][n % 10];
}

const SEASONS = [['весна', 'весны'], ['лето', 'лета'], ['осень', 'осени'], ['зима', 'зимы']];
function season(code: number, year: string, of: boolean, style: SpanStyle): string {
  const form = of ? 1 : 0;
  if (code < 33) {
    const side = ['', 'север', 'юж'][(code - 21) >> 2];
    const at = (code - 21) % 4;
    const adjective = side && side + (at === 1 ? ['ное ', 'ного '] : ['ная ', 'ной '])[form];
    return `${adjective}${SEASONS[at][form]} ${year}`;
  }
  if (code < 37) return `${code - 32}-${of ? 'го' : 'й'} ${style === 'short' ? 'кв.' : of ? 'квартала' : 'квартал'} ${year}`;
  const n = code < 40 ? code - 36 : code - 39;
  return `${n}-${of ? 'й' : 'я'} ${code < 40 ? (of ? 'трети' : 'треть') : of ? 'половины' : 'половина'} ${year}`;
}

/** "13,8 миллиарда лет" stays, "66 миллионов лет" stays, "2 миллиона лет" becomes "2 миллионов лет". */
function agoOf(duration: string): string {
  if (/\d,\d/.test(duration)) return duration;
  const ending = /(^|[^1])1\s/.test(duration) ? 'а' : 'ов';
  return duration.replace(/(миллион|миллиард|триллион)(ов|а)?(?=\s)/, `$1${ending}`).replace(/(^|\s)год(а)?$/, '$1лет');
}

/** After "по", which asks for the accusative: only the feminine nouns of this file show it; and a bare year wants its noun. */
const accusative = (text: string) =>
  text.replace(/^[\d\s]+$/, '$& год').replace(/^(север|юж)ная /, '$1ную ').replace(/(^|\s)(весн|зим)а /, '$1$2у ').replace(/^(\d)-я половина/, '$1-ю половину').replace(/^(\d)-я /, '$1-ю ');

function near(date: Said, style: SpanStyle): string {
  const text = date.approximate ? `${style === 'short' ? 'ок.' : 'около'} ${date.of}` : date.text;
  return !date.uncertain ? text : style === 'spoken' ? `возможно, ${text}` : `${text}?`;
}

/** "с августа 2020", "примерно с августа 2020", "возможно, с августа 2020". */
function after(preposition: string, date: Said, style: SpanStyle, text = date.of): string {
  const near = `${date.approximate ? 'примерно ' : ''}${preposition} ${text}`;
  return !date.uncertain ? near : style === 'spoken' ? `возможно, ${near}` : `${near}?`;
}

const dash = (a: string, b: string) => ((a + b).includes(' ') ? `${a} – ${b}` : `${a}–${b}`);

const FAILURES: Record<LoadFailure, (detail: string) => string> = {
  network: () => 'Сеть или сервер не ответили.',
  cors: () => 'Другой сайт не разрешает этой странице читать его данные (CORS).',
  json: () => 'Получен не JSON.',
  status: (detail) => `Сервер ответил: ${detail}.`,
  invalid: (detail) => `Получена не лента событий: ${detail}`,
};

/** Russian. */
export const ru: Messages = {
  lang: 'ru',
  dates: {
    md: (day, month) => `${day} ${month}`,
    ymd: (md, year) => `${md} ${year}`,
    ym: (month, year) => `${month} ${year}`,
    year(year, name, place, style) {
      const brief = place !== 'of' && style !== 'spoken';
      if (brief && !name) return year;
      const noun = brief ? (year.includes('–') ? 'гг.' : 'г.') : place === 'alone' ? 'год' : 'года';
      return `${year} ${noun}${era(name, style)}`;
    },
    decade: (year, of) => `${year}-${of ? 'х годов' : 'е годы'}`,
    century: (n, name, of) => `${roman(n)} ${of ? 'века' : 'век'}${era(name, 'long')}`,
    season,
    unknownYear: (of) => (of ? 'неизвестного года' : 'неизвестный год'),
    within: (date, years) => `${date} ${years}`,
    one: (part, stretch, of) => `${of ? 'одного' : 'один'} из ${part === 'day' ? 'дней' : 'месяцев'} ${stretch}`,
    nth: (day, month, of) => `${day}-${of ? 'го числа' : 'е число'} ${month}`,
    ago: (duration, of) => `${of ? agoOf(duration) : duration} назад`,
    at: (date, time) => `${date}, ${time}`,
    partly: (parts, approximate, uncertain) =>
      `${[approximate && 'приблизительно', uncertain && 'под вопросом'].filter(Boolean).join(' и ')}: ${parts}`,
    noted: (date, note) => `${date} (${note})`,
    doubt: near,
    range: (from, to, style, words, inner) =>
      words
        ? after('с', from, style) + (style === 'spoken' && to.uncertain ? ', ' : ' ') + after('по', to, style, inner ? to.text : accusative(to.text))
        : dash(near(from, style), near(to, style)),
    since: (from, style) => after('с', from, style),
    onwards: (from, style) => after('с', from, style),
    until: (to, style) => after('до', to, style),
    endUnknown: (from, style) => `${after('с', from, style)}, конец неизвестен`,
    startUnknown: (to, style) => `${after('до', to, style)}, начало неизвестно`,
    oneOf: (list) => `одно из: ${list}`,
    orEarlier: (date, all) => `${date} ${all ? 'и' : 'или'} раньше`,
    orLater: (date, all) => `${date} ${all ? 'и' : 'или'} позже`,
    always: 'всегда',
    unknown: 'дата неизвестна',
  },
  summary: {
    events: (n, range) => `${events(n)} ${range}`,
    densest: (n, when) => `${n} из них приходится на ${accusative(when)}`,
    gap: (duration, range) => `самый долгий перерыв — ${duration}, ${range}`,
    overlap: (n, when) => `одновременно длится до ${n} (${when})`,
    stillGoing: (n) => plural('ru', n, { one: '# ещё продолжается', other: '# ещё продолжаются' }),
  },
  drawnShort: (duration, range, style) =>
    style === 'short' ? duration : style === 'spoken' ? `${duration}, ${range}, показано сжато` : `${duration}, сжато`,
  durations: () => import('date-fns/locale/ru').then((file) => file.ru),
  present: 'наши дни',

  timeline: 'Лента времени',
  loading: 'Лента времени загружается…',
  empty: 'Событий нет',
  failed: 'Не удалось загрузить ленту времени.',
  failure: (reason, detail) => FAILURES[reason](detail),

  events,
  more: (n) => plural('ru', n, { other: 'ещё #' }),
  before: (n) => plural('ru', n, { other: '# раньше' }),
  after: (n) => plural('ru', n, { other: '# позже' }),
  cluster: (n, dates) => `${events(n)}, ${dates}`,
  position: (index, n) => `${index} из ${n}`,
  found: (n) => (n ? `Найдено: ${events(n)}` : 'Ничего не найдено'),

  close: 'Закрыть',
  previous: 'Предыдущее событие',
  next: 'Следующее событие',
  earlier: 'Раньше',
  later: 'Позже',
  opensCard: 'Открывает карточку',
  date: 'Дата',
  event: 'Событие',
  category: 'Категория',
  categories: 'Категории',
  sources: 'Источники',
  links: 'Ссылки',
  corrections: 'Исправления',
  updated: (date) => `Обновлено: ${date}`,
  asOf: (date) => `По состоянию на: ${date}`,

  approximate: 'приблизительно',
  uncertain: 'под вопросом',
  stillGoing: 'продолжается',

  zoomIn: 'Крупнее',
  zoomOut: 'Мельче',
  zoomReset: 'Показать всю ленту',
  windowStart: 'Начало показанного',
  windowEnd: 'Конец показанного',
  showing: (dates) => `Показано: ${dates}`,
  overview: (shortened) => `Те же даты в едином масштабе${shortened && `; выше сжато ${shortened}`}`,

  views: 'Виды',
  view: { chart: 'График', story: 'История', list: 'Список', table: 'Таблица' },
  search: 'Поиск',
};
