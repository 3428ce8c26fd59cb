import { formatNumber, plural } from '../intl.js';
import type { Language } from '../messages.js';
import type { EraName, LoadFailure, Said, SpanStyle } from '../types.js';
import { roman } from './roman.js';

const num = (n: number) => formatNumber('lt', n, { useGrouping: true });
/** `few` is 2 to 9, `many` a fraction, `other` 10 to 20 and the tens. */
const count = (n: number, one: string, few: string, other: string) => plural('lt', n, { one: `# ${one}`, few: `# ${few}`, many: `# ${other}`, other: `# ${other}` });
const events = (n: number) => count(n, 'įvykis', 'įvykiai', 'įvykių');
/** After „iš“: genitive. */
const eventsOf = (n: number) => count(n, 'įvykio', 'įvykių', 'įvykių');

const era = (name: EraName, style: SpanStyle): string =>
  name && (style === 'spoken' ? (name === 'bce' ? ' prieš Kristų' : ' po Kristaus') : name === 'bce' ? ' pr.\u00a0Kr.' : ' po\u00a0Kr.');

const SHORT = ['saus.', 'vas.', 'kov.', 'bal.', 'geg.', 'birž.', 'liep.', 'rugp.', 'rugs.', 'spal.', 'lapkr.', 'gruod.'];
const SEASONS = [['pavasaris', 'pavasario'], ['vasara', 'vasaros'], ['ruduo', 'rudens'], ['žiema', 'žiemos']];
function season(code: number, year: string, of: boolean, style: SpanStyle): string {
  const form = of ? 1 : 0;
  if (code < 33) return `${year} ${SEASONS[(code - 21) % 4][form]}${['', ' (šiaurės pusrutulis)', ' (pietų pusrutulis)'][(code - 21) >> 2]}`;
  if (code < 37) return `${year} ${roman(code - 32)} ${style === 'short' ? 'ketv.' : ['ketvirtis', 'ketvirčio'][form]}`;
  return code < 40 ? `${year} ${roman(code - 36)} ${['trečdalis', 'trečdalio'][form]}` : `${year} ${roman(code - 39)} ${['pusmetis', 'pusmečio'][form]}`;
}

const ORDINALS = ['pirm', 'antr', 'treči', 'ketvirt', 'penkt', 'šešt', 'septint', 'aštunt', 'devint', 'dešimt'];
/** „XX a. dešimtasis dešimtmetis“: decades are counted within their century. */
function decade(_year: string, of: boolean, n: number): string {
  return `${roman(Math.floor(n / 100) + 1)}\u00a0a. ${ORDINALS[(n % 100) / 10]}${of ? 'ojo dešimtmečio' : 'asis dešimtmetis'}`;
}

const ACCUSATIVE: Record<string, string> = {
  sausio: 'sausį', vasario: 'vasarį', kovo: 'kovą', balandžio: 'balandį', gegužės: 'gegužę', birželio: 'birželį', liepos: 'liepą', rugpjūčio: 'rugpjūtį',
  rugsėjo: 'rugsėjį', spalio: 'spalį', lapkričio: 'lapkritį', gruodžio: 'gruodį', pavasario: 'pavasarį', vasaros: 'vasarą', rudens: 'rudenį', žiemos: 'žiemą',
  ketvirčio: 'ketvirtį', trečdalio: 'trečdalį', pusmečio: 'pusmetį', dešimtmečio: 'dešimtmetį', amžiaus: 'amžių', metų: 'metus',
};
/** After „apie“: „2020 m. sausį“. A month before its day keeps the genitive. */
const accusative = (genitive: string): string =>
  genitive.replace(/(\p{L}+)((?: pr\.\u00a0Kr\.| po\u00a0Kr\.| prieš Kristų| po Kristaus| \(.*\))?)$/u, (all, word: string, rest: string) => (ACCUSATIVE[word] ? ACCUSATIVE[word] + rest : all))
    .replace('ojo dešimtmetį', 'ąjį dešimtmetį').replace('nežinomų', 'nežinomus').replace(/^vienos? iš/, 'vieną iš');

/** The time at which, from the nominative: „2021 metais“, „2021 metų rugsėjį“; a day stays. */
const when = (text: string): string =>
  text.replace(/(\p{L}+)is$/u, '$1į').replace(/kovas$/, 'kovą').replace(/gegužė$/, 'gegužę').replace(/liepa$/, 'liepą').replace(/metai$/, 'metais');

function near(date: Said, style: SpanStyle): string {
  const text = !date.approximate ? date.text : date.of.startsWith('prieš ') ? `maždaug ${date.of}` : `apie ${accusative(date.of)}`;
  return !date.uncertain ? text : style === 'spoken' ? `galbūt ${text}` : `${text}?`;
}

/** „nuo 2021 m. gegužės“, „maždaug nuo 2020 m. rugpjūčio“, „galbūt iki 1997 metų“. */
function after(preposition: string, date: Said, style: SpanStyle): string {
  const text = `${date.approximate ? 'maždaug ' : ''}${preposition} ${date.of}`;
  return !date.uncertain ? text : style === 'spoken' ? `galbūt ${text}` : `${text}?`;
}

/** A year or a month goes before what it holds, but after „nuo“: „nuo 2021 m. rugsėjo 10 iki 16 d.“ */
const lead = (before: string, text: string) => text.replace(/^(?:galbūt )?(?:maždaug )?(?:nuo )?/, (opening) => `${opening}${before} `);

const dash = (a: string, b: string) => (/\s/.test(a + b) ? `${a} – ${b}` : `${a}–${b}`);

const FAILURES: Record<LoadFailure, (detail: string) => string> = {
  network: () => 'Tinklas arba serveris neatsakė.',
  cors: () => 'Kita svetainė nepasiekiama arba neleidžia šiam puslapiui skaityti jos duomenų (CORS).',
  json: () => 'Gauti duomenys nėra JSON.',
  status: (detail) => `Serveris atsakė: ${detail}.`,
  invalid: () => 'Gauti duomenys nėra laiko juosta.',
};

/** Lithuanian. */
export const lt: Language = {
  lang: 'lt',
  dates: {
    month: (month, _besideDay, abbreviated) => (abbreviated ? SHORT[month - 1] : undefined),
    md: (day, month) => `${lead(month, day)}\u00a0d.`,
    ymd: (md, year) => lead(year, md),
    ym: (month, year) => lead(year, month),
    year(year, name, place, style) {
      if (place === 'alone' && style === 'short' && !name) return year;
      return year + (style !== 'spoken' ? '\u00a0m.' : place === 'alone' ? ' metai' : ' metų') + era(name, style);
    },
    decade,
    century: (n, name, of) => `${roman(n)} ${of ? 'amžiaus' : 'amžius'}${era(name, 'long')}`,
    season,
    unknownYear: (of) => (of ? 'nežinomų metų' : 'nežinomi metai'),
    within: (date, years) => lead(years, date),
    one: (part, stretch, of) => (part === 'day' ? `${of ? 'vienos' : 'viena'} iš ${stretch} dienų` : `${of ? 'vieno' : 'vienas'} iš ${stretch} mėnesių`),
    nth: (day, month) => `${month} ${day}\u00a0d.`,
    ago: (duration) => `prieš ${duration.replace(/(milijon|milijard|trilijon)a(i|s)(?=\s)/, (_, noun: string, end: string) => noun + (end === 'i' ? 'us' : 'ą'))}`,
    at: (date, time) => `${date} ${time}`,
    partly: (parts, approximate, uncertain) => `${[approximate && 'apytiksliai', uncertain && 'abejotina'].filter(Boolean).join(' ir ')}: ${parts}`,
    noted: (date, note) => `${date} (${note})`,
    doubt: near,
    range: (from, to, style, words) => (words ? `${after('nuo', from, style)} ${after('iki', to, style)}` : dash(near(from, style), near(to, style))),
    since: (from, style) => after('nuo', from, style),
    onwards: (from, style) => after('nuo', from, style),
    until: (to, style) => after('iki', to, style),
    endUnknown: (from, style) => `${after('nuo', from, style)}, pabaiga nežinoma`,
    startUnknown: (to, style) => `${after('iki', to, style)}, pradžia nežinoma`,
    oneOf: (list) => `viena iš: ${list}`,
    orEarlier: (date, all) => `${date} ${all ? 'ir' : 'arba'} anksčiau`,
    orLater: (date, all) => `${date} ${all ? 'ir' : 'arba'} vėliau`,
    always: 'visada',
    unknown: 'data nežinoma',
  },
  drawnShort: (duration, range, style) =>
    style === 'short' ? duration : style === 'spoken' ? `${duration}, ${range}, parodyta sutrumpintai` : `${duration}, sutrumpinta`,
  present: 'dabartis',

  timeline: 'Laiko juosta',
  loading: 'Laiko juosta įkeliama…',
  empty: 'Įvykių nėra',
  events,
  cluster: (n, dates) => `${events(n)}, ${dates}`,
  categories: 'Kategorijos',
  sources: 'Šaltiniai',
  updated: (date) => `Atnaujinta: ${date}`,
  overview: (shortened) => `Tos pačios datos vienodu masteliu${shortened && `; viršuje sutrumpinta: ${shortened}`}`,

  reading: {
    lang: 'lt',
    marks: { comma: ', ', semicolon: '; ', colon: ': ', stop: '.', units: ' ' },
    summary: {
      label: 'Trumpai',
      events: (n, range) => `${events(n)} ${range}`,
      densest: (n, time) => `${num(n)} iš jų – ${when(time)}`,
      gap: (duration, range) => `ilgiausia pertrauka – ${duration}, ${range}`,
      overlap: (n, time) => `vienu metu vyksta iki ${num(n)} (${time})`,
      stillGoing: (n) => plural('lt', n, { one: '# dar tebevyksta', few: '# dar tebevyksta', many: '# dar tebevyksta', other: '# dar tebevyksta' }),
      together: (titles) => `Vienu metu: ${titles}`,
    },
    views: {
      label: 'Rodinys', chart: 'Diagrama', story: 'Pasakojimas', list: 'Sąrašas', table: 'Lentelė',
      shown: { chart: 'Rodoma kaip diagrama', story: 'Rodoma kaip pasakojimas', list: 'Rodoma kaip sąrašas', table: 'Rodoma kaip lentelė' },
    },
    story: {
      previous: 'Ankstesnis įvykis', next: 'Kitas įvykis', first: 'Pirmas įvykis', last: 'Paskutinis įvykis',
      play: 'Leisti', pause: 'Pristabdyti', playing: 'Leidžiama', paused: 'Pristabdyta',
      position: (index, n) => `${num(index)} įvykis iš ${num(n)}`,
    },
    list: {
      all: 'Visi įvykiai',
      read: (n, total) => `${num(n)} iš ${eventsOf(total)}`,
      more: (n) => `Rodyti dar ${num(n)}`,
      heading: (name, n) => `${name}: ${events(n)}`,
      earlier: (n) => count(n, 'ankstesnis įvykis', 'ankstesni įvykiai', 'ankstesnių įvykių'),
      later: (n) => count(n, 'vėlesnis įvykis', 'vėlesni įvykiai', 'vėlesnių įvykių'),
    },
    table: {
      date: 'Data', title: 'Pavadinimas', category: 'Kategorija', lane: 'Eilutė', sources: 'Šaltiniai',
      sort: (column, direction) => `Rikiuoti: ${column}, ${direction === 'ascending' ? 'didėjančiai' : 'mažėjančiai'}`,
      sorted: (column, direction) => `Surikiuota: ${column}, ${direction === 'ascending' ? 'didėjančiai' : 'mažėjančiai'}`,
      copy: 'Kopijuoti kaip TSV', copied: 'Nukopijuota',
    },
    search: {
      label: 'Paieška', placeholder: 'Pavadinimai, tekstai, žymos',
      found: (n, total) => `Rasta ${num(n)} iš ${eventsOf(total)}`,
      none: 'Nieko nerasta',
      position: (index, n) => `${num(index)} rezultatas iš ${num(n)}`,
      next: 'Kitas rezultatas', previous: 'Ankstesnis rezultatas', clear: 'Išvalyti paiešką',
    },
    filter: {
      label: 'Filtruoti pagal kategoriją', all: 'Rodyti visus',
      showing: (n, total) => `Rodoma ${num(n)} iš ${eventsOf(total)}`,
      category: (name, n) => `${name}, ${events(n)}`,
      shown: (name) => `${name}: rodoma`,
      hidden: (name) => `${name}: paslėpta`,
      other: 'Kita', none: 'Nė vienas įvykis neatitinka',
    },
    zoom: {
      showing: (dates) => `Rodoma: ${dates}`,
      label: 'Mastelis', in: 'Didinti', out: 'Mažinti', fit: 'Rodyti visą laiko juostą', earlier: 'Anksčiau', later: 'Vėliau', overview: 'Apžvalga',
      windowStart: 'Rodomo laikotarpio pradžia', windowEnd: 'Rodomo laikotarpio pabaiga',
      before: (n) => `${num(n)} anksčiau`,
      after: (n) => `${num(n)} vėliau`,
      none: 'Šiuo laikotarpiu įvykių nėra',
      wheel: 'Masteliui keisti slinkite laikydami Ctrl', wheelMac: 'Masteliui keisti slinkite laikydami ⌘', touch: 'Masteliui keisti naudokite du pirštus',
    },
    event: {
      close: 'Užverti',
      opensCard: 'Atveria kortelę', open: 'Atverti',
      openCluster: (n) => `Atverti ${count(n, 'įvykį', 'įvykius', 'įvykių')}`,
      more: (n) => `dar ${num(n)}`,
      lasts: (duration) => `trukmė: ${duration}`,
      overlaps: (n) => `sutampa su ${count(n, 'kitu įvykiu', 'kitais įvykiais', 'kitų įvykių')}`,
      sameTime: 'Tuo pačiu metu',
      approximate: 'apytiksliai', uncertain: 'abejotina', stillGoing: 'tebevyksta',
    },
    menu: {
      label: 'Meniu', share: 'Dalytis', copyLink: 'Kopijuoti nuorodą į šį įvykį', copyTimelineLink: 'Kopijuoti nuorodą į laiko juostą', linkCopied: 'Nuoroda nukopijuota',
      copyFailed: 'Nukopijuoti nepavyko', downloadSVG: 'Atsisiųsti SVG', downloadPNG: 'Atsisiųsti PNG', downloadCSV: 'Atsisiųsti CSV',
      downloadFailed: 'Atsisiųsti nepavyko', print: 'Spausdinti',
    },
    editorial: {
      source: 'Šaltinis', links: 'Nuorodos', correction: 'Pataisymas', corrections: 'Pataisymai',
      corrected: (date) => `Pataisyta: ${date}`,
      asOf: (date) => `Duomenys: ${date}`,
      credit: 'Autorius',
      license: (name) => `Licencija: ${name}`,
    },
    media: {
      image: 'Vaizdas', video: 'Vaizdo įrašas', audio: 'Garso įrašas', embed: 'Turinys iš kitos svetainės',
      load: (host) => `Įkelti turinį iš ${host}`,
      consent: (host) => `Naršyklė kreipsis į ${host}. Ten bus perduotas jūsų interneto adresas, svetainė gali įrašyti slapukų.`,
      always: (host) => `Šiame puslapyje įkelti viską iš ${host}`,
      openAt: (host) => `Atverti svetainėje ${host}`,
      failed: 'Įkelti nepavyko',
    },
    status: {
      unread: 'Laiko juostos įkelti nepavyko.',
      failure: (reason, detail) => FAILURES[reason](detail),
      retry: 'Bandyti dar kartą',
      loaded: (n) => `Įkelta: ${events(n)}`,
      added: (n) => `Pridėta: ${events(n)}`,
      problems: (n) => `Nepavyko perskaityti: ${count(n, 'įrašas', 'įrašai', 'įrašų')}`,
    },
    keyboard: {
      label: 'Klaviatūra',
      hint: 'Rodyklės perkelia, Enter atveria, Escape užveria.',
      move: 'Rodyklės: ankstesnis ir kitas įvykis',
      ends: 'Home ir End: pirmas ir paskutinis įvykis',
      pages: 'Page Up ir Page Down: ankstesni ir kiti metai arba epocha',
      type: 'Raidės: kitas pavadinimas, kuris jomis prasideda',
      open: 'Enter: atverti įvykį',
      close: 'Escape: užverti jį',
      zoom: 'Pliusas ir minusas: mastelis; 0: visa laiko juosta',
    },
  },
};
