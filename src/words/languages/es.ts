import { formatNumber, plural } from '../intl.js';
import type { Language } from '../messages.js';
import type { EraName, LoadFailure, Said, SpanStyle } from '../types.js';
import { roman } from './roman.js';

const num = (n: number) => formatNumber('es', n, { useGrouping: true });
/** `many`, a round million, has a «de» only where it is written as a word. */
const count = (n: number, one: string, other: string) => plural('es', n, { one: `# ${one}`, many: `# ${other}`, other: `# ${other}` });
const events = (n: number) => count(n, 'acontecimiento', 'acontecimientos');

const era = (name: EraName, style: SpanStyle): string =>
  name && (style === 'spoken' ? (name === 'bce' ? ' antes de Cristo' : ' después de Cristo') : name === 'bce' ? ' a.\u00a0C.' : ' d.\u00a0C.');

const ordinal = (n: number) => n + (n === 1 || n === 3 ? '.er' : '.º');
const SEASONS = ['primavera', 'verano', 'otoño', 'invierno'];
function season(code: number, year: string, of: boolean, style: SpanStyle): string {
  const the = !of ? '' : code < 33 && (code - 21) % 4 === 0 ? 'la ' : 'el ';
  if (code < 33) return `${the}${SEASONS[(code - 21) % 4]}${['', ' boreal', ' austral'][(code - 21) >> 2]} de ${year}`;
  if (code < 37) return style === 'short' && !of ? `T${code - 32} ${year}` : `${the}${ordinal(code - 32)} trimestre de ${year}`;
  return the + (code < 40 ? `${ordinal(code - 36)} cuatrimestre de ${year}` : `${ordinal(code - 39)} semestre de ${year}`);
}

/** Abbreviated months stand without «de»: "30 ago – 5 sept 2021". */
const BRIEF = /(?<!\p{L})(ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic)\.?(?!\p{L})/u;
const link = (text: string) => (BRIEF.test(text) ? ' ' : ' de ');

/** A day takes an article; a month and a year take none, and the others bring theirs. */
const the = (date: string) => (/^\d{1,2}( de | \p{L}{3,4}\.? |$)/u.test(date) ? `el ${date}` : date);
const contract = (text: string) => text.replace(/^de el /, 'del ').replace(/^a el /, 'al ');
const of = (date: string) => contract(`de ${the(date)}`);
const onOrIn = (day: boolean, when: string) => (day ? `el ${when}` : `en ${when}`);

const doubted = (date: Said, style: SpanStyle, text: string) => (!date.uncertain ? text : style === 'spoken' ? `posiblemente ${text}` : `¿${text}?`);
function near(date: Said, style: SpanStyle): string {
  const about = date.text.startsWith('hace ') ? date.text.replace('hace ', 'hace cerca de ') : style === 'short' ? `c. ${date.text}` : `hacia ${the(date.of)}`;
  return doubted(date, style, date.approximate ? about : date.text);
}
const after = (preposition: string, date: Said, style: SpanStyle) => doubted(date, style, `${preposition} ${date.approximate ? 'aproximadamente ' : ''}${the(date.of)}`);
function range(first: Said, last: Said, style: SpanStyle): string {
  if (first.approximate || last.approximate) return `${after('desde', first, style)} ${after('hasta', last, style)}`;
  return `${doubted(first, style, of(first.of))} ${doubted(last, style, contract(`a ${the(last.of)}`))}`;
}

const dash = (a: string, b: string) => (/\s/.test(a + b) ? `${a} – ${b}` : `${a}–${b}`);

const FAILURES: Record<LoadFailure, (detail: string) => string> = {
  network: () => 'La red o el servidor no han respondido.',
  cors: () => 'No se puede acceder al otro sitio, o este no permite que la página lo lea (CORS).',
  json: () => 'Lo recibido no es JSON.',
  status: (detail) => `El servidor ha respondido: ${detail}.`,
  invalid: () => 'Lo recibido no es una cronología.',
};

/** Spanish. */
export const es: Language = {
  lang: 'es',
  dates: {
    md: (day, month) => day + link(month) + month,
    ymd: (md, year) => md + link(md) + year,
    ym: (month, year) => month + link(month) + year,
    year: (year, name, _place, style) => year + era(name, style),
    decade: (year, article) => `${article ? 'la ' : ''}década de ${year}`,
    century: (n, name, article) => `${article ? 'el ' : ''}siglo ${roman(n)}${era(name, 'long')}`,
    season,
    unknownYear: (article) => (article ? 'un año desconocido' : 'año desconocido'),
    within: (date, years) => `${date} ${of(years)}`,
    one: (part, stretch) => `un ${part === 'day' ? 'día' : 'mes'} ${of(stretch)}`,
    nth: (day, month) => `${day} de ${month}`,
    ago: (duration) => `hace ${duration}`,
    at: (date, time) => `${date}, ${time}`,
    partly: (parts, approximate, uncertain) => `${[approximate && 'aproximado', uncertain && 'dudoso'].filter(Boolean).join(' y ')}: ${parts}`,
    noted: (date, note) => `${date} (${note})`,
    doubt: near,
    range: (first, last, style, words) => (words ? range(first, last, style) : dash(near(first, style), near(last, style))),
    since: (date, style) => after('desde', date, style),
    onwards: (date, style) => after('desde', date, style),
    until: (date, style) => after('hasta', date, style),
    endUnknown: (date, style) => `${after('desde', date, style)}, final desconocido`,
    startUnknown: (date, style) => `${after('hasta', date, style)}, inicio desconocido`,
    oneOf: (list) => `una de estas fechas: ${list}`,
    orEarlier: (date, all) => `${date} ${all ? 'y' : 'o'} antes`,
    orLater: (date, all) => `${date} ${all ? 'y' : 'o'} después`,
    always: 'siempre',
    unknown: 'fecha desconocida',
  },
  drawnShort: (duration, between, style) =>
    style === 'short' ? duration : style === 'spoken' ? `${duration}, ${between}, representación abreviada` : `${duration}, abreviado`,
  // Not "13,8 mil millones años": a thousand millions have no word that is in use.
  duration: (text) =>
    text.replace(/^([\d,]+)(?=\smil\s)\smil/, (_, thousands: string) => num(Math.round(Number(thousands.replace(',', '.')) * 1000)))
      .replace(/(millón|millones|M)\s+(?=años$)/, '$1 de '),
  present: 'hoy',

  timeline: 'Cronología',
  loading: 'Cargando la cronología…',
  empty: 'No hay acontecimientos',
  events,
  cluster: (n, dates) => `${events(n)}, ${dates}`,
  categories: 'Categorías',
  sources: 'Fuentes',
  updated: (date) => `Actualización: ${date}`,
  overview: (shortened) => `Las mismas fechas a escala real${shortened && `; arriba, ${shortened} en forma abreviada`}`,

  reading: {
    lang: 'es',
    marks: { comma: ', ', semicolon: '; ', colon: ': ', stop: '.', units: ' ' },
    summary: {
      label: 'En breve',
      events: (n, between) => `${events(n)} ${between}`,
      densest: (n, when, day) => `${num(n)} de ellos ${onOrIn(day, when)}`,
      gap: (duration, between) => `el intervalo más largo es de ${duration}, ${between}`,
      overlap: (n, when, day) => `hasta ${num(n)} transcurren a la vez, ${onOrIn(day, when)}`,
      stillGoing: (n) => plural('es', n, { one: '# sigue en curso', many: '# siguen en curso', other: '# siguen en curso' }),
      together: (titles) => `Al mismo tiempo: ${titles}`,
    },
    views: {
      label: 'Vista', chart: 'Gráfico', story: 'Relato', list: 'Lista', table: 'Tabla',
      shown: { chart: 'Se muestra como gráfico', story: 'Se muestra como relato', list: 'Se muestra como lista', table: 'Se muestra como tabla' },
    },
    story: {
      previous: 'Acontecimiento anterior', next: 'Acontecimiento siguiente', first: 'Primer acontecimiento', last: 'Último acontecimiento',
      play: 'Reproducir', pause: 'Pausar', playing: 'En reproducción', paused: 'En pausa',
      position: (index, n) => `Acontecimiento ${num(index)} de ${num(n)}`,
    },
    list: {
      all: 'Todos los acontecimientos',
      read: (n, total) => `${num(n)} de ${events(total)}`,
      more: (n) => `Mostrar ${num(n)} más`,
      heading: (name, n) => `${name}: ${events(n)}`,
      earlier: (n) => count(n, 'acontecimiento anterior', 'acontecimientos anteriores'),
      later: (n) => count(n, 'acontecimiento posterior', 'acontecimientos posteriores'),
    },
    table: {
      date: 'Fecha', title: 'Título', category: 'Categoría', lane: 'Fila', sources: 'Fuentes',
      sort: (column, direction) => `Ordenar: ${column}, orden ${direction === 'ascending' ? 'ascendente' : 'descendente'}`,
      sorted: (column, direction) => `Ordenado: ${column}, orden ${direction === 'ascending' ? 'ascendente' : 'descendente'}`,
      copy: 'Copiar como TSV', copied: 'Copiado',
    },
    search: {
      label: 'Buscar', placeholder: 'Títulos, textos, etiquetas',
      found: (n, total) => `${num(n)} de ${count(total, 'acontecimiento encontrado', 'acontecimientos encontrados')}`,
      none: 'No hay resultados',
      position: (index, n) => `Resultado ${num(index)} de ${num(n)}`,
      next: 'Resultado siguiente', previous: 'Resultado anterior', clear: 'Borrar la búsqueda',
    },
    filter: {
      label: 'Filtrar por categoría', all: 'Mostrar todo',
      showing: (n, total) => `Se muestran ${num(n)} de ${events(total)}`,
      category: (name, n) => `${name}, ${events(n)}`,
      shown: (name) => `${name}: visible`,
      hidden: (name) => `${name}: oculto`,
      other: 'Otros', none: 'Ningún acontecimiento coincide',
    },
    zoom: {
      showing: (dates) => `Se muestra: ${dates}`,
      label: 'Zoom', in: 'Acercar', out: 'Alejar', fit: 'Mostrar toda la cronología', earlier: 'Antes', later: 'Después', overview: 'Vista general',
      windowStart: 'Inicio del período mostrado', windowEnd: 'Fin del período mostrado',
      before: (n) => `${num(n)} antes`,
      after: (n) => `${num(n)} después`,
      none: 'No hay acontecimientos en este período',
      wheel: 'Para ampliar, desplácese con Ctrl pulsado', wheelMac: 'Para ampliar, desplácese con ⌘ pulsado', touch: 'Para ampliar, use dos dedos',
    },
    event: {
      close: 'Cerrar',
      opensCard: 'Abre la ficha', open: 'Abrir',
      openCluster: (n) => `Abrir ${events(n)}`,
      more: (n) => `${num(n)} más`,
      lasts: (duration) => `duración: ${duration}`,
      overlaps: (n) => `coincide con ${count(n, 'acontecimiento más', 'acontecimientos más')}`,
      sameTime: 'Al mismo tiempo',
      approximate: 'aproximado', uncertain: 'dudoso', stillGoing: 'en curso',
    },
    menu: {
      label: 'Menú', share: 'Compartir', copyLink: 'Copiar enlace a este acontecimiento', copyTimelineLink: 'Copiar enlace a esta cronología', linkCopied: 'Enlace copiado',
      copyFailed: 'No se ha podido copiar', downloadSVG: 'Descargar SVG', downloadPNG: 'Descargar PNG', downloadCSV: 'Descargar CSV',
      downloadFailed: 'No se ha podido descargar', print: 'Imprimir',
    },
    editorial: {
      source: 'Fuente', links: 'Enlaces', correction: 'Corrección', corrections: 'Correcciones',
      corrected: (date) => `Corrección: ${date}`,
      asOf: (date) => `Datos: ${date}`,
      credit: 'Crédito',
      license: (name) => `Licencia: ${name}`,
    },
    media: {
      image: 'Imagen', video: 'Vídeo', audio: 'Audio', embed: 'Contenido de otro sitio',
      load: (host) => `Cargar contenido de ${host}`,
      consent: (host) => `Su navegador se conectará a ${host}. Allí se enviará su dirección de internet y podrán guardarse cookies.`,
      always: (host) => `Cargar en esta página todo lo de ${host}`,
      openAt: (host) => `Abrir en ${host}`,
      failed: 'No se ha podido cargar',
    },
    status: {
      unread: 'No se ha podido cargar la cronología.',
      failure: (reason, detail) => FAILURES[reason](detail),
      retry: 'Reintentar',
      loaded: (n) => count(n, 'acontecimiento cargado', 'acontecimientos cargados'),
      added: (n) => count(n, 'acontecimiento añadido', 'acontecimientos añadidos'),
      problems: (n) => count(n, 'entrada no se ha podido leer', 'entradas no se han podido leer'),
    },
    keyboard: {
      label: 'Teclado',
      hint: 'Las flechas mueven, Intro abre, Escape cierra.',
      move: 'Flechas: acontecimiento anterior y siguiente',
      ends: 'Inicio y Fin: primer y último acontecimiento',
      pages: 'Re Pág y Av Pág: año o época anterior y siguiente',
      type: 'Letras: el siguiente título que empieza así',
      open: 'Intro: abrir el acontecimiento',
      close: 'Escape: cerrarlo',
      zoom: 'Más y menos: zoom; 0: toda la cronología',
    },
  },
};
