import { formatNumber, plural } from '../intl.js';
import type { Language } from '../messages.js';
import type { EraName, LoadFailure, Said, SpanStyle } from '../types.js';
import { roman } from './roman.js';

const num = (n: number) => formatNumber('ru', n, { useGrouping: true });
const count = (n: number, one: string, few: string, many: string) =>
  plural('ru', n, { one: `# ${one}`, few: `# ${few}`, many: `# ${many}`, other: `# ${few}` });
const events = (n: number) => count(n, 'событие', 'события', 'событий');
/** After «из»: genitive. */
const eventsOf = (n: number) => count(n, 'события', 'событий', 'событий');

const era = (name: EraName, style: SpanStyle): string =>
  name && (style === 'spoken' ? (name === 'bce' ? ' до нашей эры' : ' нашей эры') : name === 'bce' ? ' до\u00a0н.\u00a0э.' : ' н.\u00a0э.');

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
  cors: () => 'Другой сайт недоступен или не разрешает этой странице читать его данные (CORS).',
  json: () => 'Получен не JSON.',
  status: (detail) => `Сервер ответил: ${detail}.`,
  invalid: () => 'Получена не лента событий.',
};

/** Russian. */
export const ru: Language = {
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
  drawnShort: (duration, range, style) =>
    style === 'short' ? duration : style === 'spoken' ? `${duration}, ${range}, показано сжато` : `${duration}, сжато`,
  present: 'наши дни',

  timeline: 'Лента времени',
  loading: 'Лента времени загружается…',
  empty: 'Событий нет',
  events,
  cluster: (n, dates) => `${events(n)}, ${dates}`,
  categories: 'Категории',
  sources: 'Источники',
  updated: (date) => `Обновлено: ${date}`,
  overview: (shortened) => `Те же даты в едином масштабе${shortened && `; выше сжато ${shortened}`}`,

  reading: {
    lang: 'ru',
    marks: { comma: ', ', semicolon: '; ', colon: ': ', stop: '.', units: ' ' },
    summary: {
      label: 'Коротко',
      events: (n, range) => `${events(n)} ${range}`,
      densest: (n, when) => `${num(n)} из них приходится на ${accusative(when)}`,
      gap: (duration, range) => `самый долгий перерыв — ${duration}, ${range}`,
      overlap: (n, when) => `одновременно длится до ${num(n)} (${when})`,
      stillGoing: (n) => plural('ru', n, { one: '# ещё продолжается', few: '# ещё продолжаются', many: '# ещё продолжаются', other: '# ещё продолжаются' }),
      together: (titles) => `Одновременно: ${titles}`,
    },
    views: {
      label: 'Вид', chart: 'График', story: 'Рассказ', list: 'Список', table: 'Таблица',
      shown: { chart: 'Показано как график', story: 'Показано как рассказ', list: 'Показано как список', table: 'Показано как таблица' },
    },
    story: {
      previous: 'Предыдущее событие', next: 'Следующее событие', first: 'Первое событие', last: 'Последнее событие',
      play: 'Воспроизвести', pause: 'Пауза', playing: 'Воспроизводится', paused: 'Приостановлено',
      position: (index, n) => `Событие ${num(index)} из ${num(n)}`,
    },
    list: {
      all: 'Все события',
      read: (n, total) => `${num(n)} из ${eventsOf(total)}`,
      more: (n) => `Показать ещё ${num(n)}`,
      heading: (name, n) => `${name}: ${events(n)}`,
      earlier: (n) => count(n, 'более раннее событие', 'более ранних события', 'более ранних событий'),
      later: (n) => count(n, 'более позднее событие', 'более поздних события', 'более поздних событий'),
    },
    table: {
      date: 'Дата', title: 'Название', category: 'Категория', lane: 'Ряд', sources: 'Источники',
      sort: (column, direction) => `Упорядочить: ${column}, ${direction === 'ascending' ? 'по возрастанию' : 'по убыванию'}`,
      sorted: (column, direction) => `Упорядочено: ${column}, ${direction === 'ascending' ? 'по возрастанию' : 'по убыванию'}`,
      copy: 'Копировать как TSV', copied: 'Скопировано',
    },
    search: {
      label: 'Поиск', placeholder: 'Названия, тексты, теги',
      found: (n, total) => `Найдено ${num(n)} из ${eventsOf(total)}`,
      none: 'Ничего не найдено',
      position: (index, n) => `Результат ${num(index)} из ${num(n)}`,
      next: 'Следующий результат', previous: 'Предыдущий результат', clear: 'Очистить поиск',
    },
    filter: {
      label: 'Фильтр по категориям', all: 'Показать все',
      showing: (n, total) => `Показано ${num(n)} из ${eventsOf(total)}`,
      category: (name, n) => `${name}, ${events(n)}`,
      shown: (name) => `${name}: показано`,
      hidden: (name) => `${name}: скрыто`,
      other: 'Другое', none: 'Ни одно событие не подходит',
    },
    zoom: {
      showing: (dates) => `Показано: ${dates}`,
      label: 'Масштаб', in: 'Крупнее', out: 'Мельче', fit: 'Показать всю ленту', earlier: 'Раньше', later: 'Позже', overview: 'Обзор',
      windowStart: 'Начало показанного', windowEnd: 'Конец показанного',
      before: (n) => `${num(n)} раньше`,
      after: (n) => `${num(n)} позже`,
      none: 'В этом промежутке событий нет',
      wheel: 'Чтобы изменить масштаб, прокручивайте с клавишей Ctrl', wheelMac: 'Чтобы изменить масштаб, прокручивайте с клавишей ⌘', touch: 'Чтобы изменить масштаб, используйте два пальца',
    },
    event: {
      close: 'Закрыть',
      opensCard: 'Открывает карточку', open: 'Открыть',
      openCluster: (n) => `Открыть ${events(n)}`,
      more: (n) => `ещё ${num(n)}`,
      lasts: (duration) => `длительность: ${duration}`,
      overlaps: (n) => `совпадает по времени с ${count(n, 'другим событием', 'другими событиями', 'другими событиями')}`,
      sameTime: 'В то же время',
      approximate: 'приблизительно', uncertain: 'под вопросом', stillGoing: 'продолжается',
    },
    menu: {
      label: 'Меню', share: 'Поделиться', copyLink: 'Копировать ссылку на это событие', copyTimelineLink: 'Копировать ссылку на ленту', linkCopied: 'Ссылка скопирована',
      copyFailed: 'Не удалось скопировать', downloadSVG: 'Скачать SVG', downloadPNG: 'Скачать PNG', downloadCSV: 'Скачать CSV',
      downloadFailed: 'Не удалось скачать', print: 'Печать',
    },
    editorial: {
      source: 'Источник', links: 'Ссылки', correction: 'Исправление', corrections: 'Исправления',
      corrected: (date) => `Исправлено: ${date}`,
      asOf: (date) => `По состоянию на: ${date}`,
      credit: 'Автор',
      license: (name) => `Лицензия: ${name}`,
    },
    media: {
      image: 'Изображение', video: 'Видео', audio: 'Аудио', embed: 'Материал с другого сайта',
      load: (host) => `Загрузить материал с ${host}`,
      consent: (host) => `Браузер обратится к ${host}. Туда будет передан ваш интернет-адрес; сайт может сохранить файлы cookie.`,
      always: (host) => `Загружать на этой странице всё с ${host}`,
      openAt: (host) => `Открыть на ${host}`,
      failed: 'Не удалось загрузить',
    },
    status: {
      unread: 'Не удалось загрузить ленту времени.',
      failure: (reason, detail) => FAILURES[reason](detail),
      retry: 'Повторить попытку',
      loaded: (n) => `Загружено: ${events(n)}`,
      added: (n) => `Добавлено: ${events(n)}`,
      problems: (n) => `Не удалось прочитать: ${count(n, 'запись', 'записи', 'записей')}`,
    },
    keyboard: {
      label: 'Клавиатура',
      hint: 'Стрелки перемещают, Enter открывает, Escape закрывает.',
      move: 'Стрелки: предыдущее и следующее событие',
      ends: 'Home и End: первое и последнее событие',
      pages: 'Page Up и Page Down: предыдущие и следующие год или эпоха',
      type: 'Буквы: следующее название, которое с них начинается',
      open: 'Enter: открыть событие',
      close: 'Escape: закрыть его',
      zoom: 'Плюс и минус: масштаб; 0: вся лента',
    },
  },
};
