import { formatNumber, plural } from '../intl.js';
import type { Language } from '../messages.js';
import type { EraName, LoadFailure, Said, SpanStyle } from '../types.js';
import { roman } from './roman.js';

const num = (n: number) => formatNumber('uk', n, { useGrouping: true });
const count = (n: number, one: string, few: string, many: string) => plural('uk', n, { one: `# ${one}`, few: `# ${few}`, many: `# ${many}`, other: `# ${few}` });
const events = (n: number) => count(n, 'подія', 'події', 'подій');
/** After «з»: genitive. */
const eventsOf = (n: number) => count(n, 'події', 'подій', 'подій');

const era = (name: EraName, style: SpanStyle): string =>
  name && (style === 'spoken' ? (name === 'bce' ? ' до нашої ери' : ' нашої ери') : name === 'bce' ? ' до\u00a0н.\u00a0е.' : ' н.\u00a0е.');

const SEASONS = [['весна', 'весни'], ['літо', 'літа'], ['осінь', 'осені'], ['зима', 'зими']];
function season(code: number, year: string, of: boolean, style: SpanStyle): string {
  const form = of ? 1 : 0;
  if (code < 33) return `${SEASONS[(code - 21) % 4][form]} ${year}${['', ' (Північна півкуля)', ' (Південна півкуля)'][(code - 21) >> 2]}`;
  if (code < 37) return `${roman(code - 32)} ${style === 'short' ? 'кв.' : ['квартал', 'кварталу'][form]} ${year}`;
  return code < 40 ? `${roman(code - 36)} ${['третина', 'третини'][form]} ${year}` : `${roman(code - 39)} півріччя ${year}`;
}

/** "40-ві", "2000-ні", else "90-ті". */
const decadeEnding = (year: string) => (/000$/.test(year) ? 'ні' : /40$/.test(year) ? 'ві' : 'ті');
/** "21-ше", "22-ге", "23-тє", "27-ме", "25-те". */
const dayEnding = (n: number) => (n > 10 && n < 20 ? 'те' : ['те', 'ше', 'ге', 'тє', 'те', 'те', 'те', 'ме', 'ме', 'те'][n % 10]);

/** "2 мільйони років" becomes "2 мільйонів років"; "13,8 мільярда років" stays. */
const agoOf = (duration: string) =>
  /\d,\d/.test(duration) ? duration : duration.replace(/(мільйон|мільярд|трильйон)(и|ів)?(?=\s)/, (_, noun: string, ending = 'а') => noun + (ending === 'а' ? 'а' : 'ів'));

function near(date: Said, style: SpanStyle): string {
  const text = date.approximate ? `${style === 'short' ? 'бл.' : 'близько'} ${date.of}` : date.text;
  return !date.uncertain ? text : style === 'spoken' ? `можливо, ${text}` : `${text}?`;
}

/** "з травня 2021", "приблизно із серпня 2020", "можливо, до 1997 року". */
function after(preposition: 'з' | 'до', date: Said, style: SpanStyle): string {
  const well = preposition === 'з' && /^[сзш]/.test(date.of) ? 'із' : preposition;
  const text = `${date.approximate ? 'приблизно ' : ''}${well} ${date.of}`;
  return !date.uncertain ? text : style === 'spoken' ? `можливо, ${text}` : `${text}?`;
}

const dash = (a: string, b: string) => (/\s/.test(a + b) ? `${a} – ${b}` : `${a}–${b}`);

const FAILURES: Record<LoadFailure, (detail: string) => string> = {
  network: () => 'Мережа або сервер не відповіли.',
  cors: () => 'Інший сайт недоступний або не дозволяє цій сторінці читати його дані (CORS).',
  json: () => 'Отримано не JSON.',
  status: (detail) => `Сервер відповів: ${detail}.`,
  invalid: () => 'Отримано не хронологію.',
};

/** Ukrainian. */
export const uk: Language = {
  lang: 'uk',
  dates: {
    md: (day, month) => `${day} ${month}`,
    ymd: (md, year) => `${md} ${year}`,
    ym: (month, year) => `${month} ${year}`,
    year(year, name, place, style) {
      const brief = place !== 'of' && style !== 'spoken';
      if (brief && !name) return year;
      const noun = brief ? (year.includes('–') ? '\u00a0рр.' : '\u00a0р.') : place === 'alone' ? ' рік' : ' року';
      return year + noun + era(name, style);
    },
    decade: (year, of) => (of ? `${year}-х років` : `${year}-${decadeEnding(year)} роки`),
    century: (n, name) => `${roman(n)} століття${era(name, 'long')}`,
    season,
    unknownYear: (of) => (of ? 'невідомого року' : 'невідомий рік'),
    within: (date, years) => `${date} ${years}`,
    one: (part, stretch, of) => `${of ? 'одного з' : 'один із'} ${part === 'day' ? 'днів' : 'місяців'} ${stretch}`,
    nth: (day, month, of) => `${day}-${of ? 'го числа' : `${dayEnding(day)} число`} ${month}`,
    ago: (duration, of) => `${of ? agoOf(duration) : duration} тому`,
    at: (date, time) => `${date}, ${time}`,
    partly: (parts, approximate, uncertain) => `${[approximate && 'приблизно', uncertain && 'під питанням'].filter(Boolean).join(' і ')}: ${parts}`,
    noted: (date, note) => `${date} (${note})`,
    doubt: near,
    range: (from, to, style, words) =>
      words ? after('з', from, style) + (style === 'spoken' && to.uncertain ? ', ' : ' ') + after('до', to, style) : dash(near(from, style), near(to, style)),
    since: (from, style) => after('з', from, style),
    onwards: (from, style) => after('з', from, style),
    until: (to, style) => after('до', to, style),
    endUnknown: (from, style) => `${after('з', from, style)}, кінець невідомий`,
    startUnknown: (to, style) => `${after('до', to, style)}, початок невідомий`,
    oneOf: (list) => `одне з: ${list}`,
    orEarlier: (date, all) => `${date} ${all ? 'і' : 'або'} раніше`,
    orLater: (date, all) => `${date} ${all ? 'і' : 'або'} пізніше`,
    always: 'завжди',
    unknown: 'дата невідома',
  },
  drawnShort: (duration, range, style) =>
    style === 'short' ? duration : style === 'spoken' ? `${duration}, ${range}, показано стисло` : `${duration}, стисло`,
  present: 'наші дні',

  timeline: 'Хронологія',
  loading: 'Хронологія завантажується…',
  empty: 'Подій немає',
  events,
  cluster: (n, dates) => `${events(n)}, ${dates}`,
  categories: 'Категорії',
  sources: 'Джерела',
  updated: (date) => `Оновлено: ${date}`,
  overview: (shortened) => `Ті самі дати в єдиному масштабі${shortened && `; вище стиснуто ${shortened}`}`,

  reading: {
    lang: 'uk',
    marks: { comma: ', ', semicolon: '; ', colon: ': ', stop: '.', units: ' ' },
    summary: {
      label: 'Стисло',
      events: (n, range) => `${events(n)} ${range}`,
      densest: (n, when) => `${num(n)} з них припадає на ${when}`,
      gap: (duration, range) => `найдовша перерва — ${duration}, ${range}`,
      overlap: (n, when) => `одночасно триває до ${num(n)} (${when})`,
      stillGoing: (n) => plural('uk', n, { one: '# досі триває', few: '# досі тривають', many: '# досі тривають', other: '# досі тривають' }),
      together: (titles) => `Одночасно: ${titles}`,
    },
    views: {
      label: 'Вигляд', chart: 'Графік', story: 'Розповідь', list: 'Список', table: 'Таблиця',
      shown: { chart: 'Показано як графік', story: 'Показано як розповідь', list: 'Показано як список', table: 'Показано як таблицю' },
    },
    story: {
      previous: 'Попередня подія', next: 'Наступна подія', first: 'Перша подія', last: 'Остання подія',
      play: 'Відтворити', pause: 'Пауза', playing: 'Відтворюється', paused: 'Призупинено',
      position: (index, n) => `Подія ${num(index)} з ${num(n)}`,
    },
    list: {
      all: 'Усі події',
      read: (n, total) => `${num(n)} з ${eventsOf(total)}`,
      more: (n) => `Показати ще ${num(n)}`,
      heading: (name, n) => `${name}: ${events(n)}`,
      earlier: (n) => count(n, 'попередня подія', 'попередні події', 'попередніх подій'),
      later: (n) => count(n, 'подальша подія', 'подальші події', 'подальших подій'),
    },
    table: {
      date: 'Дата', title: 'Назва', category: 'Категорія', lane: 'Рядок', sources: 'Джерела',
      sort: (column, direction) => `Упорядкувати: ${column}, ${direction === 'ascending' ? 'за зростанням' : 'за спаданням'}`,
      sorted: (column, direction) => `Упорядковано: ${column}, ${direction === 'ascending' ? 'за зростанням' : 'за спаданням'}`,
      copy: 'Копіювати як TSV', copied: 'Скопійовано',
    },
    search: {
      label: 'Пошук', placeholder: 'Назви, тексти, теги',
      found: (n, total) => `Знайдено ${num(n)} з ${eventsOf(total)}`,
      none: 'Нічого не знайдено',
      position: (index, n) => `Результат ${num(index)} з ${num(n)}`,
      next: 'Наступний результат', previous: 'Попередній результат', clear: 'Очистити пошук',
    },
    filter: {
      label: 'Фільтр за категоріями', all: 'Показати всі',
      showing: (n, total) => `Показано ${num(n)} з ${eventsOf(total)}`,
      category: (name, n) => `${name}, ${events(n)}`,
      shown: (name) => `${name}: показано`,
      hidden: (name) => `${name}: приховано`,
      other: 'Інше', none: 'Жодна подія не відповідає умовам',
    },
    zoom: {
      showing: (dates) => `Показано: ${dates}`,
      label: 'Масштаб', in: 'Збільшити', out: 'Зменшити', fit: 'Показати всю хронологію', earlier: 'Раніше', later: 'Пізніше', overview: 'Огляд',
      windowStart: 'Початок показаного', windowEnd: 'Кінець показаного',
      before: (n) => `${num(n)} раніше`,
      after: (n) => `${num(n)} пізніше`,
      none: 'У цьому проміжку подій немає',
      wheel: 'Щоб змінити масштаб, прокручуйте з клавішею Ctrl', wheelMac: 'Щоб змінити масштаб, прокручуйте з клавішею ⌘', touch: 'Щоб змінити масштаб, скористайтеся двома пальцями',
    },
    event: {
      close: 'Закрити',
      opensCard: 'Відкриває картку', open: 'Відкрити',
      openCluster: (n) => `Відкрити ${count(n, 'подію', 'події', 'подій')}`,
      more: (n) => `ще ${num(n)}`,
      lasts: (duration) => `тривалість: ${duration}`,
      overlaps: (n) => `збігається в часі з ${count(n, 'іншою подією', 'іншими подіями', 'іншими подіями')}`,
      sameTime: 'У той самий час',
      approximate: 'приблизно', uncertain: 'під питанням', stillGoing: 'триває',
    },
    menu: {
      label: 'Меню', share: 'Поділитися', copyLink: 'Копіювати посилання на цю подію', copyTimelineLink: 'Копіювати посилання на хронологію', linkCopied: 'Посилання скопійовано',
      copyFailed: 'Не вдалося скопіювати', downloadSVG: 'Завантажити SVG', downloadPNG: 'Завантажити PNG', downloadCSV: 'Завантажити CSV',
      downloadFailed: 'Не вдалося завантажити', print: 'Друкувати',
    },
    editorial: {
      source: 'Джерело', links: 'Посилання', correction: 'Виправлення', corrections: 'Виправлення',
      corrected: (date) => `Виправлено: ${date}`,
      asOf: (date) => `Станом на: ${date}`,
      credit: 'Автор',
      license: (name) => `Ліцензія: ${name}`,
    },
    media: {
      image: 'Зображення', video: 'Відео', audio: 'Аудіо', embed: 'Матеріал з іншого сайту',
      load: (host) => `Завантажити матеріал із ${host}`,
      consent: (host) => `Браузер звернеться до ${host}. Туди буде передано вашу інтернет-адресу; сайт може зберегти файли cookie.`,
      always: (host) => `Завантажувати на цій сторінці все з ${host}`,
      openAt: (host) => `Відкрити на ${host}`,
      failed: 'Не вдалося завантажити',
    },
    status: {
      unread: 'Не вдалося завантажити хронологію.',
      failure: (reason, detail) => FAILURES[reason](detail),
      retry: 'Спробувати ще раз',
      loaded: (n) => `Завантажено: ${events(n)}`,
      added: (n) => `Додано: ${events(n)}`,
      problems: (n) => `Не вдалося прочитати: ${count(n, 'запис', 'записи', 'записів')}`,
    },
    keyboard: {
      label: 'Клавіатура',
      hint: 'Стрілки переміщують, Enter відкриває, Escape закриває.',
      move: 'Стрілки: попередня і наступна подія',
      ends: 'Home і End: перша й остання подія',
      pages: 'Page Up і Page Down: попередній і наступний рік або епоха',
      type: 'Літери: наступна назва, що з них починається',
      open: 'Enter: відкрити подію',
      close: 'Escape: закрити її',
      zoom: 'Плюс і мінус: масштаб; 0: уся хронологія',
    },
  },
};
