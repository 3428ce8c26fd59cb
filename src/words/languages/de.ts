import { formatNumber, plural } from '../intl.js';
import type { Language } from '../messages.js';
import type { EraName, LoadFailure, Said, SpanStyle } from '../types.js';

const num = (n: number) => formatNumber('de', n, { useGrouping: true });
const count = (n: number, one: string, other: string) => plural('de', n, { one: `# ${one}`, other: `# ${other}` });
const events = (n: number) => count(n, 'Ereignis', 'Ereignisse');
/** Dative, after „von“. */
const eventsOf = (n: number) => count(n, 'Ereignis', 'Ereignissen');

const era = (name: EraName, style: SpanStyle): string =>
  name && (style === 'spoken' ? (name === 'bce' ? ' vor Christus' : ' nach Christus') : name === 'bce' ? ' v.\u00a0Chr.' : ' n.\u00a0Chr.');

const SEASONS = ['Frühjahr', 'Sommer', 'Herbst', 'Winter'];
function season(code: number, year: string, style: SpanStyle): string {
  if (code < 33) return `${SEASONS[(code - 21) % 4]} ${year}${['', ' (Nordhalbkugel)', ' (Südhalbkugel)'][(code - 21) >> 2]}`;
  if (code < 37) return style === 'short' ? `Q${code - 32} ${year}` : `${code - 32}. Quartal ${year}`;
  return code < 40 ? `${code - 36}. Jahresdrittel ${year}` : `${code - 39}. Halbjahr ${year}`;
}

type Gender = 'masculine' | 'neuter' | 'plural' | 'none';
/** What article a date takes: months and years take none. */
function genderOf(text: string): Gender {
  if (/^(\d+\. )?(Frühjahr|Jahrhundert|Quartal|Jahresdrittel|Halbjahr)/.test(text)) return 'neuter';
  if (/^\d+er-Jahre/.test(text)) return 'plural';
  return /^\d{1,2}(\.|$)|^(Sommer|Herbst|Winter) /.test(text) ? 'masculine' : 'none';
}
const withArticle = (articles: Record<Gender, string>) => (text: string) => articles[genderOf(text)] + text;
const ofThe = withArticle({ masculine: 'dem ', neuter: 'dem ', plural: 'den ', none: '' });
const fromThe = withArticle({ masculine: 'vom ', neuter: 'vom ', plural: 'von den ', none: 'von ' });
const toThe = withArticle({ masculine: 'zum ', neuter: 'zum ', plural: 'zu den ', none: '' });
const accusative = (text: string) =>
  withArticle({ masculine: 'den ', neuter: 'das ', plural: 'die ', none: '' })(text).replace('er-Jahren', 'er-Jahre').replace(/^einem (Tag|Monat)/, 'einen $1').replace(/^einem unbekannten/, 'ein unbekanntes');
/** „in den 1990er-Jahren“, „im Juni 2004“, „im Jahr 2004“. */
const inThe = (text: string) =>
  /^einem /.test(text) ? `in ${text}` : /^\d+( |$)/.test(text) ? `im Jahr ${text}` : genderOf(text) === 'plural' ? `in den ${text}` : `im ${text}`;
const onOrIn = (day: boolean, when: string) => (day ? `am ${when}` : inThe(when));

const doubted = (date: Said, style: SpanStyle, text: string) => (!date.uncertain ? text : style === 'spoken' ? `möglicherweise ${text}` : `${text}?`);
const near = (date: Said, style: SpanStyle): string =>
  doubted(date, style, !date.approximate ? date.text : date.text.startsWith('vor ') ? date.text.replace('vor ', 'vor etwa ') : `um ${accusative(date.of)}`);
const roughly = (date: Said) => (date.approximate ? 'etwa ' : '');
const from = (date: Said, style: SpanStyle) => doubted(date, style, roughly(date) + fromThe(date.of));
const since = (date: Said, style: SpanStyle) => doubted(date, style, `${roughly(date)}seit ${ofThe(date.of)}`);
const until = (date: Said, style: SpanStyle) => doubted(date, style, `bis ${roughly(date)}${toThe(date.of)}`);

const dash = (a: string, b: string) => (/\s/.test(a + b) ? `${a} – ${b}` : `${a}–${b}`);

const FAILURES: Record<LoadFailure, (detail: string) => string> = {
  network: () => 'Das Netz oder der Server hat nicht geantwortet.',
  cors: () => 'Die andere Website ist nicht erreichbar oder erlaubt dieser Seite nicht, sie auszulesen (CORS).',
  json: () => 'Was ankam, ist kein JSON.',
  status: (detail) => `Der Server antwortete mit ${detail}.`,
  invalid: () => 'Was ankam, ist keine Zeitleiste.',
};

/** German. */
export const de: Language = {
  lang: 'de',
  dates: {
    md: (day, month) => `${day.replace(/\p{Nd}+/gu, '$&.')} ${month}`,
    ymd: (md, year) => `${md} ${year}`,
    ym: (month, year) => `${month} ${year}`,
    year: (year, name, _place, style) => year + era(name, style),
    decade: (year, of) => `${year}er-Jahre${of ? 'n' : ''}`,
    century: (n, name) => `${n}. Jahrhundert${era(name, 'long')}`,
    season: (code, year, _of, style) => season(code, year, style),
    unknownYear: (of) => (of ? 'einem unbekannten Jahr' : 'unbekanntes Jahr'),
    within: (date, years) => `${date} ${inThe(years)}`,
    one: (part, stretch, of) => `${of ? 'einem' : 'ein'} ${part === 'day' ? 'Tag' : 'Monat'} ${inThe(stretch)}`,
    nth: (day, month) => `${day}. ${month.replace(/^einem Monat/, 'eines Monats')}`,
    ago: (duration) => `vor ${duration.replace(/Jahre$/, 'Jahren')}`,
    at: (date, time) => `${date}, ${time}`,
    partly: (parts, approximate, uncertain) => `${[approximate && 'ungefähr', uncertain && 'unsicher'].filter(Boolean).join(' und ')}: ${parts}`,
    noted: (date, note) => `${date} (${note})`,
    doubt: near,
    range: (first, last, style, words) => (words ? `${from(first, style)} ${until(last, style)}` : dash(near(first, style), near(last, style))),
    since,
    onwards: (date, style) => doubted(date, style, `${roughly(date)}ab ${ofThe(date.of)}`),
    until,
    endUnknown: (date, style) => `${since(date, style)}, Ende unbekannt`,
    startUnknown: (date, style) => `${until(date, style)}, Beginn unbekannt`,
    oneOf: (list) => `eines von: ${list}`,
    orEarlier: (date, all) => `${date} ${all ? 'und' : 'oder'} früher`,
    orLater: (date, all) => `${date} ${all ? 'und' : 'oder'} später`,
    always: 'immer',
    unknown: 'Datum unbekannt',
  },
  drawnShort: (duration, range, style) =>
    style === 'short' ? duration : style === 'spoken' ? `${duration}, ${range}, verkürzt dargestellt` : `${duration}, verkürzt`,
  present: 'heute',

  timeline: 'Zeitleiste',
  loading: 'Die Zeitleiste wird geladen …',
  empty: 'Keine Ereignisse',
  events,
  cluster: (n, dates) => `${events(n)}, ${dates}`,
  categories: 'Kategorien',
  sources: 'Quellen',
  updated: (date) => `Aktualisiert: ${date}`,
  overview: (shortened) => `Dieselben Daten maßstäblich${shortened && `; oben sind ${shortened} verkürzt`}`,

  reading: {
    lang: 'de',
    marks: { comma: ', ', semicolon: '; ', colon: ': ', stop: '.', units: ' ' },
    summary: {
      label: 'In Kürze',
      events: (n, range) => `${events(n)} ${range}`,
      densest: (n, when, day) => `${num(n)} davon ${onOrIn(day, when)}`,
      gap: (duration, range) => `die längste Lücke beträgt ${duration}, ${range}`,
      overlap: (n, when, day) => `bis zu ${num(n)} dauern gleichzeitig an, ${onOrIn(day, when)}`,
      stillGoing: (n) => count(n, 'dauert noch an', 'dauern noch an'),
      together: (titles) => `Zur gleichen Zeit: ${titles}`,
    },
    views: {
      label: 'Ansicht', chart: 'Grafik', story: 'Erzählung', list: 'Liste', table: 'Tabelle',
      shown: { chart: 'Als Grafik gezeigt', story: 'Als Erzählung gezeigt', list: 'Als Liste gezeigt', table: 'Als Tabelle gezeigt' },
    },
    story: {
      previous: 'Vorheriges Ereignis', next: 'Nächstes Ereignis', first: 'Erstes Ereignis', last: 'Letztes Ereignis',
      play: 'Abspielen', pause: 'Anhalten', playing: 'Wird abgespielt', paused: 'Angehalten',
      position: (index, n) => `Ereignis ${num(index)} von ${num(n)}`,
    },
    list: {
      all: 'Alle Ereignisse',
      read: (n, total) => `${num(n)} von ${eventsOf(total)}`,
      more: (n) => `${num(n)} weitere zeigen`,
      heading: (name, n) => `${name}: ${events(n)}`,
      earlier: (n) => count(n, 'früheres Ereignis', 'frühere Ereignisse'),
      later: (n) => count(n, 'späteres Ereignis', 'spätere Ereignisse'),
    },
    table: {
      date: 'Datum', title: 'Titel', category: 'Kategorie', lane: 'Zeile', sources: 'Quellen',
      sort: (column, direction) => `Nach ${column} sortieren, ${direction === 'ascending' ? 'aufsteigend' : 'absteigend'}`,
      sorted: (column, direction) => `Nach ${column} sortiert, ${direction === 'ascending' ? 'aufsteigend' : 'absteigend'}`,
      copy: 'Als TSV kopieren', copied: 'Kopiert',
    },
    search: {
      label: 'Suche', placeholder: 'Titel, Texte, Schlagwörter',
      found: (n, total) => `${num(n)} von ${eventsOf(total)} gefunden`,
      none: 'Nichts gefunden',
      position: (index, n) => `Treffer ${num(index)} von ${num(n)}`,
      next: 'Nächster Treffer', previous: 'Vorheriger Treffer', clear: 'Suche leeren',
    },
    filter: {
      label: 'Nach Kategorie filtern', all: 'Alle zeigen',
      showing: (n, total) => `${num(n)} von ${eventsOf(total)} gezeigt`,
      category: (name, n) => `${name}, ${events(n)}`,
      shown: (name) => `${name}: eingeblendet`,
      hidden: (name) => `${name}: ausgeblendet`,
      other: 'Sonstiges', none: 'Kein Ereignis passt',
    },
    zoom: {
      showing: (dates) => `Gezeigt: ${dates}`,
      label: 'Zoom', in: 'Vergrößern', out: 'Verkleinern', fit: 'Ganze Zeitleiste zeigen', earlier: 'Früher', later: 'Später', overview: 'Übersicht',
      windowStart: 'Beginn des Ausschnitts', windowEnd: 'Ende des Ausschnitts',
      before: (n) => `${num(n)} früher`,
      after: (n) => `${num(n)} später`,
      none: 'In diesem Zeitraum keine Ereignisse',
      wheel: 'Zum Zoomen Strg gedrückt halten und scrollen', wheelMac: 'Zum Zoomen ⌘ gedrückt halten und scrollen', touch: 'Zum Zoomen zwei Finger verwenden',
    },
    event: {
      close: 'Schließen',
      opensCard: 'Öffnet die Karte', open: 'Öffnen',
      openCluster: (n) => `${events(n)} öffnen`,
      more: (n) => `${num(n)} weitere`,
      lasts: (duration) => `Dauer: ${duration}`,
      overlaps: (n) => `überschneidet sich mit ${count(n, 'anderen Ereignis', 'anderen Ereignissen')}`,
      sameTime: 'Zur gleichen Zeit',
      approximate: 'ungefähr', uncertain: 'unsicher', stillGoing: 'dauert an',
    },
    menu: {
      label: 'Menü', share: 'Teilen', copyLink: 'Link zu diesem Ereignis kopieren', copyTimelineLink: 'Link zu dieser Zeitleiste kopieren', linkCopied: 'Link kopiert',
      copyFailed: 'Kopieren nicht möglich', downloadSVG: 'SVG herunterladen', downloadPNG: 'PNG herunterladen', downloadCSV: 'CSV herunterladen',
      downloadFailed: 'Herunterladen nicht möglich', print: 'Drucken',
    },
    editorial: {
      source: 'Quelle', links: 'Links', correction: 'Korrektur', corrections: 'Korrekturen',
      corrected: (date) => `Korrigiert: ${date}`,
      asOf: (date) => `Stand: ${date}`,
      credit: 'Nachweis',
      license: (name) => `Lizenz: ${name}`,
    },
    media: {
      image: 'Bild', video: 'Video', audio: 'Ton', embed: 'Inhalt einer anderen Website',
      load: (host) => `Inhalt von ${host} laden`,
      consent: (host) => `Ihr Browser nimmt Verbindung zu ${host} auf. Ihre Internetadresse wird dorthin übertragen, und es können Cookies gesetzt werden.`,
      always: (host) => `Auf dieser Seite alles von ${host} laden`,
      openAt: (host) => `Bei ${host} öffnen`,
      failed: 'Laden nicht möglich',
    },
    status: {
      unread: 'Die Zeitleiste konnte nicht geladen werden.',
      failure: (reason, detail) => FAILURES[reason](detail),
      retry: 'Erneut versuchen',
      loaded: (n) => `${events(n)} geladen`,
      added: (n) => `${events(n)} hinzugefügt`,
      problems: (n) => count(n, 'Eintrag konnte nicht gelesen werden', 'Einträge konnten nicht gelesen werden'),
    },
    keyboard: {
      label: 'Tastatur',
      hint: 'Pfeiltasten bewegen, Eingabe öffnet, Escape schließt.',
      move: 'Pfeiltasten: vorheriges und nächstes Ereignis',
      ends: 'Pos1 und Ende: erstes und letztes Ereignis',
      pages: 'Bild auf und Bild ab: voriges und nächstes Jahr oder Zeitalter',
      type: 'Buchstaben: der nächste Titel, der so beginnt',
      open: 'Eingabe: Ereignis öffnen',
      close: 'Escape: es schließen',
      zoom: 'Plus und Minus: Zoom; 0: ganze Zeitleiste',
    },
  },
};
