import { formatNumber, plural } from '../intl.js';
import type { Language } from '../messages.js';
import type { EraName, LoadFailure, Said, SpanStyle } from '../types.js';
import { roman } from './roman.js';

const num = (n: number) => formatNumber('pl', n, { useGrouping: true });
const count = (n: number, one: string, few: string, many: string) => plural('pl', n, { one: `# ${one}`, few: `# ${few}`, many: `# ${many}`, other: `# ${few}` });
const events = (n: number) => count(n, 'wydarzenie', 'wydarzenia', 'wydarzeń');
/** After „z”: genitive. */
const eventsOf = (n: number) => count(n, 'wydarzenia', 'wydarzeń', 'wydarzeń');

const era = (name: EraName, style: SpanStyle): string =>
  name && (style === 'spoken' ? (name === 'bce' ? ' przed naszą erą' : ' naszej ery') : name === 'bce' ? ' p.n.e.' : ' n.e.');

const SEASONS = [['wiosna', 'wiosny'], ['lato', 'lata'], ['jesień', 'jesieni'], ['zima', 'zimy']];
function season(code: number, year: string, of: boolean, style: SpanStyle): string {
  const form = of ? 1 : 0;
  if (code < 33) return `${SEASONS[(code - 21) % 4][form]} ${year}${['', ' (półkula północna)', ' (półkula południowa)'][(code - 21) >> 2]}`;
  if (code < 37) return `${roman(code - 32)} ${style === 'short' ? 'kw.' : ['kwartał', 'kwartału'][form]} ${year}`;
  return code < 40 ? `${roman(code - 36)} ${['tercjał', 'tercjału'][form]} ${year}` : `${roman(code - 39)} ${['półrocze', 'półrocza'][form]} ${year}`;
}

/** „lata 90. XX wieku”; the first ten years of a century have no such name. */
function decade(year: string, of: boolean, n: number): string {
  const years = of ? 'lat' : 'lata';
  return n % 100 ? `${years} ${n % 100}. ${roman(Math.floor(n / 100) + 1)} wieku` : `${years} ${year}–${n + 9}`;
}

/** „2 miliony lat” becomes „2 milionów lat”; „13,8 miliarda lat” stays. */
const agoOf = (duration: string) =>
  /\d,\d/.test(duration) ? duration : duration.replace(/(milion|miliard|bilion)(y|ów)?(?=\s)/, (_, noun: string, ending = 'a') => noun + (ending === 'a' ? 'a' : 'ów'));

const about = (style: SpanStyle) => (style === 'short' ? 'ok.' : 'około');

function near(date: Said, style: SpanStyle): string {
  const text = date.approximate ? `${about(style)} ${date.of}` : date.text;
  return !date.uncertain ? text : style === 'spoken' ? `być może ${text}` : `${text}?`;
}

/** „od maja 2021”, „od około sierpnia 2020”, „być może do 1997 roku”. */
function after(preposition: string, date: Said, style: SpanStyle): string {
  const text = `${preposition} ${date.approximate ? `${about(style)} ` : ''}${date.of}`;
  return !date.uncertain ? text : style === 'spoken' ? `być może ${text}` : `${text}?`;
}

const dash = (a: string, b: string) => (/\s/.test(a + b) ? `${a} – ${b}` : `${a}–${b}`);

const FAILURES: Record<LoadFailure, (detail: string) => string> = {
  network: () => 'Sieć lub serwer nie odpowiada.',
  cors: () => 'Inna witryna jest nieosiągalna albo nie pozwala tej stronie na odczyt swoich danych (CORS).',
  json: () => 'Otrzymane dane to nie JSON.',
  status: (detail) => `Odpowiedź serwera: ${detail}.`,
  invalid: () => 'Otrzymane dane to nie oś czasu.',
};

/** Polish. */
export const pl: Language = {
  lang: 'pl',
  dates: {
    md: (day, month) => `${day} ${month}`,
    ymd: (md, year) => `${md} ${year}`,
    ym: (month, year) => `${month} ${year}`,
    year(year, name, place, style) {
      if (style === 'spoken') return (place === 'alone' ? `rok ${year}` : `${year} roku`) + era(name, style);
      return year + (place === 'of' || name ? '\u00a0r.' : '') + era(name, style);
    },
    decade,
    century: (n, name, of) => `${roman(n)} ${of ? 'wieku' : 'wiek'}${era(name, 'long')}`,
    season,
    unknownYear: (of) => (of ? 'nieznanego roku' : 'rok nieznany'),
    within: (date, years) => `${date} ${years.replace(/^lat /, 'w latach ')}`,
    one: (part, stretch, of) => `${of ? 'jednego' : 'jeden'} z ${part === 'day' ? 'dni' : 'miesięcy'} ${stretch}`,
    nth: (day, month, of) => `${day}. ${of ? 'dnia' : 'dzień'} ${month}`,
    ago: (duration, of) => `${of ? agoOf(duration) : duration} temu`,
    at: (date, time) => `${date}, ${time}`,
    partly: (parts, approximate, uncertain) => `${[approximate && 'w przybliżeniu', uncertain && 'niepewne'].filter(Boolean).join(' i ')}: ${parts}`,
    noted: (date, note) => `${date} (${note})`,
    doubt: near,
    range: (from, to, style, words) => (words ? `${after('od', from, style)} ${after('do', to, style)}` : dash(near(from, style), near(to, style))),
    since: (from, style) => after('od', from, style),
    onwards: (from, style) => after('od', from, style),
    until: (to, style) => after('do', to, style),
    endUnknown: (from, style) => `${after('od', from, style)}, koniec nieznany`,
    startUnknown: (to, style) => `${after('do', to, style)}, początek nieznany`,
    oneOf: (list) => `jedno z: ${list}`,
    orEarlier: (date, all) => `${date} ${all ? 'i' : 'lub'} wcześniej`,
    orLater: (date, all) => `${date} ${all ? 'i' : 'lub'} później`,
    always: 'zawsze',
    unknown: 'data nieznana',
  },
  drawnShort: (duration, range, style) =>
    style === 'short' ? duration : style === 'spoken' ? `${duration}, ${range}, pokazano w skrócie` : `${duration}, w skrócie`,
  present: 'dziś',

  timeline: 'Oś czasu',
  loading: 'Wczytywanie osi czasu…',
  empty: 'Brak wydarzeń',
  events,
  cluster: (n, dates) => `${events(n)}, ${dates}`,
  categories: 'Kategorie',
  sources: 'Źródła',
  updated: (date) => `Aktualizacja: ${date}`,
  overview: (shortened) => `Te same daty w jednej skali${shortened && `; powyżej skrócono ${shortened}`}`,

  reading: {
    lang: 'pl',
    marks: { comma: ', ', semicolon: '; ', colon: ': ', stop: '.', units: ' ' },
    summary: {
      label: 'W skrócie',
      events: (n, range) => `${events(n)} ${range}`,
      densest: (n, when) => `${num(n)} z nich przypada na ${when}`,
      gap: (duration, range) => `najdłuższa przerwa: ${duration}, ${range}`,
      overlap: (n, when) => `jednocześnie trwa do ${num(n)} (${when})`,
      stillGoing: (n) => plural('pl', n, { one: '# nadal trwa', few: '# nadal trwają', many: '# nadal trwa', other: '# nadal trwa' }),
      together: (titles) => `Jednocześnie: ${titles}`,
    },
    views: {
      label: 'Widok', chart: 'Wykres', story: 'Opowieść', list: 'Lista', table: 'Tabela',
      shown: { chart: 'Pokazano jako wykres', story: 'Pokazano jako opowieść', list: 'Pokazano jako listę', table: 'Pokazano jako tabelę' },
    },
    story: {
      previous: 'Poprzednie wydarzenie', next: 'Następne wydarzenie', first: 'Pierwsze wydarzenie', last: 'Ostatnie wydarzenie',
      play: 'Odtwórz', pause: 'Wstrzymaj', playing: 'Odtwarzanie', paused: 'Wstrzymano',
      position: (index, n) => `Wydarzenie ${num(index)} z ${num(n)}`,
    },
    list: {
      all: 'Wszystkie wydarzenia',
      read: (n, total) => `${num(n)} z ${eventsOf(total)}`,
      more: (n) => `Pokaż jeszcze ${num(n)}`,
      heading: (name, n) => `${name}: ${events(n)}`,
      earlier: (n) => count(n, 'wcześniejsze wydarzenie', 'wcześniejsze wydarzenia', 'wcześniejszych wydarzeń'),
      later: (n) => count(n, 'późniejsze wydarzenie', 'późniejsze wydarzenia', 'późniejszych wydarzeń'),
    },
    table: {
      date: 'Data', title: 'Tytuł', category: 'Kategoria', lane: 'Wiersz', sources: 'Źródła',
      sort: (column, direction) => `Sortuj: ${column}, ${direction === 'ascending' ? 'rosnąco' : 'malejąco'}`,
      sorted: (column, direction) => `Posortowano: ${column}, ${direction === 'ascending' ? 'rosnąco' : 'malejąco'}`,
      copy: 'Kopiuj jako TSV', copied: 'Skopiowano',
    },
    search: {
      label: 'Szukaj', placeholder: 'Tytuły, treść, tagi',
      found: (n, total) => `Znaleziono ${num(n)} z ${eventsOf(total)}`,
      none: 'Nic nie znaleziono',
      position: (index, n) => `Wynik ${num(index)} z ${num(n)}`,
      next: 'Następny wynik', previous: 'Poprzedni wynik', clear: 'Wyczyść wyszukiwanie',
    },
    filter: {
      label: 'Filtruj według kategorii', all: 'Pokaż wszystkie',
      showing: (n, total) => `Pokazano ${num(n)} z ${eventsOf(total)}`,
      category: (name, n) => `${name}, ${events(n)}`,
      shown: (name) => `${name}: pokazano`,
      hidden: (name) => `${name}: ukryto`,
      other: 'Inne', none: 'Brak pasujących wydarzeń',
    },
    zoom: {
      showing: (dates) => `Pokazano: ${dates}`,
      label: 'Powiększenie', in: 'Powiększ', out: 'Pomniejsz', fit: 'Pokaż całą oś czasu', earlier: 'Wcześniej', later: 'Później', overview: 'Przegląd',
      windowStart: 'Początek widocznego okresu', windowEnd: 'Koniec widocznego okresu',
      before: (n) => `${num(n)} wcześniej`,
      after: (n) => `${num(n)} później`,
      none: 'Brak wydarzeń w tym okresie',
      wheel: 'Aby powiększyć, przewijaj, trzymając Ctrl', wheelMac: 'Aby powiększyć, przewijaj, trzymając ⌘', touch: 'Aby powiększyć, użyj dwóch palców',
    },
    event: {
      close: 'Zamknij',
      opensCard: 'Otwiera kartę', open: 'Otwórz',
      openCluster: (n) => `Otwórz ${events(n)}`,
      more: (n) => `jeszcze ${num(n)}`,
      lasts: (duration) => `czas trwania: ${duration}`,
      overlaps: (n) => `zbiega się w czasie z ${count(n, 'innym wydarzeniem', 'innymi wydarzeniami', 'innymi wydarzeniami')}`,
      sameTime: 'W tym samym czasie',
      approximate: 'w przybliżeniu', uncertain: 'niepewne', stillGoing: 'trwa',
    },
    menu: {
      label: 'Menu', share: 'Udostępnij', copyLink: 'Kopiuj link do tego wydarzenia', copyTimelineLink: 'Kopiuj link do osi czasu', linkCopied: 'Skopiowano link',
      copyFailed: 'Nie udało się skopiować', downloadSVG: 'Pobierz SVG', downloadPNG: 'Pobierz PNG', downloadCSV: 'Pobierz CSV',
      downloadFailed: 'Nie udało się pobrać', print: 'Drukuj',
    },
    editorial: {
      source: 'Źródło', links: 'Linki', correction: 'Sprostowanie', corrections: 'Sprostowania',
      corrected: (date) => `Sprostowano: ${date}`,
      asOf: (date) => `Stan na: ${date}`,
      credit: 'Autor',
      license: (name) => `Licencja: ${name}`,
    },
    media: {
      image: 'Obraz', video: 'Wideo', audio: 'Dźwięk', embed: 'Treść z innej witryny',
      load: (host) => `Wczytaj treść z ${host}`,
      consent: (host) => `Przeglądarka połączy się z ${host}. Zostanie tam przesłany Twój adres internetowy, a witryna może zapisać pliki cookie.`,
      always: (host) => `Wczytuj na tej stronie wszystko z ${host}`,
      openAt: (host) => `Otwórz w ${host}`,
      failed: 'Nie udało się wczytać',
    },
    status: {
      unread: 'Nie udało się wczytać osi czasu.',
      failure: (reason, detail) => FAILURES[reason](detail),
      retry: 'Spróbuj ponownie',
      loaded: (n) => `Wczytano: ${events(n)}`,
      added: (n) => `Dodano: ${events(n)}`,
      problems: (n) => `Nie udało się odczytać: ${count(n, 'wpis', 'wpisy', 'wpisów')}`,
    },
    keyboard: {
      label: 'Klawiatura',
      hint: 'Strzałki przechodzą dalej, Enter otwiera, Escape zamyka.',
      move: 'Strzałki: poprzednie i następne wydarzenie',
      ends: 'Home i End: pierwsze i ostatnie wydarzenie',
      pages: 'Page Up i Page Down: poprzedni i następny rok lub epoka',
      type: 'Litery: następny tytuł, który się od nich zaczyna',
      open: 'Enter: otwórz wydarzenie',
      close: 'Escape: zamknij je',
      zoom: 'Plus i minus: powiększenie; 0: cała oś czasu',
    },
  },
};
