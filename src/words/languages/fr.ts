import { formatNumber, plural } from '../intl.js';
import type { Language } from '../messages.js';
import type { EraName, LoadFailure, Said, SpanStyle } from '../types.js';
import { roman } from './roman.js';

const num = (n: number) => formatNumber('fr', n, { useGrouping: true });
/** `many`, a round million, has a « de » only where it is written as a word. */
const count = (n: number, one: string, other: string) => plural('fr', n, { one: `# ${one}`, many: `# ${other}`, other: `# ${other}` });
const events = (n: number) => count(n, 'événement', 'événements');

const era = (name: EraName, style: SpanStyle): string =>
  name && (style === 'spoken' ? (name === 'bce' ? ' avant Jésus-Christ' : ' après Jésus-Christ') : name === 'bce' ? ' av.\u00a0J.-C.' : ' apr.\u00a0J.-C.');

const nth = (n: number) => n + (n === 1 ? 'er' : 'e');
const SEASONS = ['printemps', 'été', 'automne', 'hiver'];
function season(code: number, year: string, of: boolean, style: SpanStyle): string {
  if (code < 33) {
    const name = SEASONS[(code - 21) % 4] + ['', ' boréal', ' austral'][(code - 21) >> 2];
    return `${of ? (name.startsWith('p') ? 'le ' : 'l’') : ''}${name} ${year}`;
  }
  const the = of ? 'le ' : '';
  if (code < 37) return style === 'short' && !of ? `T${code - 32} ${year}` : `${the}${nth(code - 32)} trimestre ${year}`;
  return the + (code < 40 ? `${nth(code - 36)} quadrimestre ${year}` : `${nth(code - 39)} semestre ${year}`);
}

/** A day takes an article; a month and a year take none, and the others bring theirs. */
const the = (date: string) => (/^\d{1,2}(er)?( (?!av\.|apr\.|avant|après)|$)/.test(date) ? `le ${date}` : date);
const contract = (text: string) => text.replace(/^de le /, 'du ').replace(/^de les /, 'des ').replace(/^à le /, 'au ').replace(/^à les /, 'aux ').replace(/^de (?=[aâeéiou])/, 'd’');
const from = (date: string) => contract(`de ${the(date)}`);
const to = (date: string) => contract(`à ${the(date)}`);
const until = (date: string) => (/^(le|la|les|une?) |^l’/.test(the(date)) ? `jusqu’${to(date)}` : `jusqu’en ${date}`);
const onOrIn = (day: boolean, when: string) => (day ? `le ${when}` : `en ${when}`);

const doubted = (date: Said, style: SpanStyle, text: string) => (!date.uncertain ? text : style === 'spoken' ? `peut-être ${text}` : `${text}${text && '\u202f'}?`);
const near = (date: Said, style: SpanStyle): string =>
  doubted(date, style, !date.approximate ? date.text : date.of.startsWith('il y a ') ? date.of.replace('il y a ', 'il y a environ ') : `vers ${the(date.of)}`);
const roughly = (date: Said, inner = false) => (!date.approximate ? '' : inner ? ' (environ)' : ' environ');
const since = (date: Said, style: SpanStyle) => doubted(date, style, `depuis ${the(date.of)}${roughly(date)}`);
const onwards = (date: Said, style: SpanStyle) => doubted(date, style, `à partir ${from(date.of)}${roughly(date)}`);
const before = (date: Said, style: SpanStyle) => doubted(date, style, until(date.of) + roughly(date));

const dash = (a: string, b: string) => (/\s/.test(a + b) ? `${a} – ${b}` : `${a}–${b}`);

const FAILURES: Record<LoadFailure, (detail: string) => string> = {
  network: () => 'Le réseau ou le serveur n’a pas répondu.',
  cors: () => 'L’autre site est injoignable ou n’autorise pas cette page à le lire (CORS).',
  json: () => 'Les données reçues ne sont pas du JSON.',
  status: (detail) => `Le serveur a répondu\u00a0: ${detail}.`,
  invalid: () => 'Les données reçues ne sont pas une chronologie.',
};

/** French. */
export const fr: Language = {
  lang: 'fr',
  dates: {
    // Also inside "1–5" and "du 1 au 5".
    md: (day, month) => `${day.replace(/(?<!\d)1(?!\d)/g, '$&er')} ${month}`,
    ymd: (md, year) => `${md} ${year}`,
    ym: (month, year) => `${month} ${year}`,
    year: (year, name, _place, style) => year + era(name, style),
    decade: (year, of) => `${of ? 'les ' : ''}années ${year}`,
    century: (n, name, of) => `${of ? 'le ' : ''}${roman(n)}${n === 1 ? 'er' : 'e'} siècle${era(name, 'long')}`,
    season,
    unknownYear: (of) => (of ? 'une année inconnue' : 'année inconnue'),
    within: (date, years) => `${date} ${from(years)}`,
    one: (part, stretch) => `un ${part === 'day' ? 'jour' : 'mois'} ${from(stretch)}`,
    nth: (day, month) => `${day === 1 ? '1er' : day} ${from(month)}`,
    ago: (duration) => `il y a ${duration}`,
    at: (date, time) => `${date}, ${time}`,
    partly: (parts, approximate, uncertain) => `${[approximate && 'approximatif', uncertain && 'incertain'].filter(Boolean).join(' et ')}\u00a0: ${parts}`,
    noted: (date, note) => `${date} (${note})`,
    doubt: near,
    range: (first, last, style, words, inner) =>
      words
        ? `${doubted(first, style, from(first.of) + roughly(first, inner))} ${doubted(last, style, to(last.of) + roughly(last, inner))}`
        : dash(near(first, style), near(last, style)),
    since,
    onwards,
    until: before,
    endUnknown: (date, style) => `${onwards(date, style)}, fin inconnue`,
    startUnknown: (date, style) => `${before(date, style)}, début inconnu`,
    oneOf: (list) => `l’une de ces dates\u00a0: ${list}`,
    orEarlier: (date, all) => `${date} ${all ? 'et' : 'ou'} avant`,
    orLater: (date, all) => `${date} ${all ? 'et' : 'ou'} après`,
    always: 'toujours',
    unknown: 'date inconnue',
  },
  drawnShort: (duration, range, style) =>
    style === 'short' ? duration : style === 'spoken' ? `${duration}, ${range}, représentation raccourcie` : `${duration}, en raccourci`,
  duration: (text) => text.replace(/(millions?|milliards?|Md?)\s+(?=ans?$)/, '$1 d’').replace(/d’ans?$/, 'd’années'),
  present: 'aujourd’hui',

  timeline: 'Chronologie',
  loading: 'Chargement de la chronologie…',
  empty: 'Aucun événement',
  events,
  cluster: (n, dates) => `${events(n)}, ${dates}`,
  categories: 'Catégories',
  sources: 'Sources',
  updated: (date) => `Mise à jour\u00a0: ${date}`,
  overview: (shortened) => `Les mêmes dates à l’échelle réelle${shortened && `\u202f; ci-dessus, ${shortened} en raccourci`}`,

  reading: {
    lang: 'fr',
    marks: { comma: ', ', semicolon: '\u202f; ', colon: '\u00a0: ', stop: '.', units: ' ' },
    summary: {
      label: 'En bref',
      events: (n, range) => `${events(n)} ${range}`,
      densest: (n, when, day) => `dont ${num(n)} ${onOrIn(day, when)}`,
      gap: (duration, range) => `le plus long intervalle est de ${duration}, ${range}`,
      overlap: (n, when, day) => `jusqu’à ${num(n)} ont lieu en même temps, ${onOrIn(day, when)}`,
      stillGoing: (n) => plural('fr', n, { one: '# est toujours en cours', many: '# sont toujours en cours', other: '# sont toujours en cours' }),
      together: (titles) => `En même temps\u00a0: ${titles}`,
    },
    views: {
      label: 'Affichage', chart: 'Graphique', story: 'Récit', list: 'Liste', table: 'Tableau',
      shown: { chart: 'Affiché en graphique', story: 'Affiché en récit', list: 'Affiché en liste', table: 'Affiché en tableau' },
    },
    story: {
      previous: 'Événement précédent', next: 'Événement suivant', first: 'Premier événement', last: 'Dernier événement',
      play: 'Lecture', pause: 'Pause', playing: 'Lecture en cours', paused: 'En pause',
      position: (index, n) => `Événement ${num(index)} sur ${num(n)}`,
    },
    list: {
      all: 'Tous les événements',
      read: (n, total) => `${num(n)} sur ${events(total)}`,
      more: (n) => `En afficher ${num(n)} de plus`,
      heading: (name, n) => `${name}\u00a0: ${events(n)}`,
      earlier: (n) => count(n, 'événement antérieur', 'événements antérieurs'),
      later: (n) => count(n, 'événement ultérieur', 'événements ultérieurs'),
    },
    table: {
      date: 'Date', title: 'Titre', category: 'Catégorie', lane: 'Ligne', sources: 'Sources',
      sort: (column, direction) => `Trier\u00a0: ${column}, ordre ${direction === 'ascending' ? 'croissant' : 'décroissant'}`,
      sorted: (column, direction) => `Tri\u00a0: ${column}, ordre ${direction === 'ascending' ? 'croissant' : 'décroissant'}`,
      copy: 'Copier en TSV', copied: 'Copié',
    },
    search: {
      label: 'Rechercher', placeholder: 'Titres, textes, mots-clés',
      found: (n, total) => `${num(n)} sur ${count(total, 'événement trouvé', 'événements trouvés')}`,
      none: 'Aucun résultat',
      position: (index, n) => `Résultat ${num(index)} sur ${num(n)}`,
      next: 'Résultat suivant', previous: 'Résultat précédent', clear: 'Effacer la recherche',
    },
    filter: {
      label: 'Filtrer par catégorie', all: 'Tout afficher',
      showing: (n, total) => `${num(n)} sur ${count(total, 'événement affiché', 'événements affichés')}`,
      category: (name, n) => `${name}, ${events(n)}`,
      shown: (name) => `${name}\u00a0: affichage activé`,
      hidden: (name) => `${name}\u00a0: affichage désactivé`,
      other: 'Autres', none: 'Aucun événement ne correspond',
    },
    zoom: {
      showing: (dates) => `Période affichée\u00a0: ${dates}`,
      label: 'Zoom', in: 'Agrandir', out: 'Réduire', fit: 'Afficher toute la chronologie', earlier: 'Avant', later: 'Après', overview: 'Vue d’ensemble',
      windowStart: 'Début de la période affichée', windowEnd: 'Fin de la période affichée',
      before: (n) => `${num(n)} avant`,
      after: (n) => `${num(n)} après`,
      none: 'Aucun événement dans cette période',
      wheel: 'Pour zoomer, faites défiler en maintenant Ctrl', wheelMac: 'Pour zoomer, faites défiler en maintenant ⌘', touch: 'Pour zoomer, utilisez deux doigts',
    },
    event: {
      close: 'Fermer',
      opensCard: 'Ouvre la fiche', open: 'Ouvrir',
      openCluster: (n) => `Ouvrir ${events(n)}`,
      more: (n) => plural('fr', n, { one: '# autre', many: '# autres', other: '# autres' }),
      lasts: (duration) => `durée\u00a0: ${duration}`,
      overlaps: (n) => `coïncide avec ${count(n, 'autre événement', 'autres événements')}`,
      sameTime: 'En même temps',
      approximate: 'approximatif', uncertain: 'incertain', stillGoing: 'en cours',
    },
    menu: {
      label: 'Menu', share: 'Partager', copyLink: 'Copier le lien vers cet événement', copyTimelineLink: 'Copier le lien vers cette chronologie', linkCopied: 'Lien copié',
      copyFailed: 'La copie a échoué', downloadSVG: 'Télécharger en SVG', downloadPNG: 'Télécharger en PNG', downloadCSV: 'Télécharger en CSV',
      downloadFailed: 'Le téléchargement a échoué', print: 'Imprimer',
    },
    editorial: {
      source: 'Source', links: 'Liens', correction: 'Rectificatif', corrections: 'Rectificatifs',
      corrected: (date) => `Rectification\u00a0: ${date}`,
      asOf: (date) => `Situation\u00a0: ${date}`,
      credit: 'Crédit',
      license: (name) => `Licence\u00a0: ${name}`,
    },
    media: {
      image: 'Image', video: 'Vidéo', audio: 'Son', embed: 'Contenu d’un autre site',
      load: (host) => `Charger le contenu de ${host}`,
      consent: (host) => `Votre navigateur va contacter ${host}. Votre adresse Internet lui sera transmise et des cookies pourront être déposés.`,
      always: (host) => `Charger tous les contenus de ${host} sur cette page`,
      openAt: (host) => `Ouvrir sur ${host}`,
      failed: 'Le chargement a échoué',
    },
    status: {
      unread: 'La chronologie n’a pas pu être chargée.',
      failure: (reason, detail) => FAILURES[reason](detail),
      retry: 'Réessayer',
      loaded: (n) => count(n, 'événement chargé', 'événements chargés'),
      added: (n) => count(n, 'événement ajouté', 'événements ajoutés'),
      problems: (n) => count(n, 'entrée n’a pas pu être lue', 'entrées n’ont pas pu être lues'),
    },
    keyboard: {
      label: 'Clavier',
      hint: 'Les flèches déplacent, Entrée ouvre, Échap ferme.',
      move: 'Flèches\u00a0: événement précédent et suivant',
      ends: 'Début et Fin\u00a0: premier et dernier événement',
      pages: 'Page précédente et Page suivante\u00a0: année ou époque précédente et suivante',
      type: 'Lettres\u00a0: le prochain titre qui commence ainsi',
      open: 'Entrée\u00a0: ouvrir l’événement',
      close: 'Échap\u00a0: le fermer',
      zoom: 'Plus et moins\u00a0: zoom\u202f; 0\u00a0: toute la chronologie',
    },
  },
};
