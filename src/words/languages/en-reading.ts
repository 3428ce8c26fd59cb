import { formatNumber, plural } from '../intl.js';
import type { ReadingMessages } from '../reading-messages.js';
import type { LoadFailure } from '../types.js';

const num = (n: number) => formatNumber('en', n, { useGrouping: true });
const count = (n: number, one: string, other = one + 's') => plural('en', n, { one: `# ${one}`, other: `# ${other}` });
const events = (n: number) => count(n, 'event');
const on = (day: boolean, when: string) => (day ? 'on ' : 'in ') + when;

const FAILURES: Record<LoadFailure, (detail: string) => string> = {
  network: () => 'The network or the server did not answer.',
  cors: () => 'The other site cannot be reached, or does not allow this page to read it (CORS).',
  json: () => 'What arrived is not JSON.',
  status: (detail) => `The server answered ${detail}.`,
  invalid: (detail) => `What arrived is no timeline: ${detail}`,
};

/** English; built in, but not needed for the first drawing. */
export const enReading: ReadingMessages = {
  lang: 'en',
  marks: { comma: ', ', semicolon: '; ', colon: ': ', stop: '.', units: ' ' },
  summary: {
    label: 'In short',
    events: (n, range) => `${events(n)} ${range}`,
    densest: (n, when, day) => `${num(n)} of them ${on(day, when)}`,
    gap: (duration, range) => `the longest gap is ${duration}, ${range}`,
    overlap: (n, when, day) => `as many as ${num(n)} go on at once, ${on(day, when)}`,
    stillGoing: (n) => count(n, 'is still going', 'are still going'),
    together: (titles) => `At the same time: ${titles}`,
  },
  views: {
    label: 'View', chart: 'Chart', story: 'Story', list: 'List', table: 'Table',
    shown: { chart: 'Shown as a chart', story: 'Shown as a story', list: 'Shown as a list', table: 'Shown as a table' },
  },
  story: {
    previous: 'Previous event', next: 'Next event', first: 'First event', last: 'Last event',
    play: 'Play', pause: 'Pause', playing: 'Playing', paused: 'Paused',
    position: (index, n) => `Event ${num(index)} of ${num(n)}`,
  },
  list: {
    all: 'All events',
    read: (n, total) => `${num(n)} of ${events(total)}`,
    more: (n) => `Show ${num(n)} more`,
    heading: (name, n) => `${name}: ${events(n)}`,
    earlier: (n) => count(n, 'earlier event'),
    later: (n) => count(n, 'later event'),
  },
  table: {
    date: 'Date', title: 'Title', category: 'Category', lane: 'Row', sources: 'Sources',
    sort: (column, direction) => `Sort by ${column.toLowerCase()}, ${direction}`,
    sorted: (column, direction) => `Sorted by ${column.toLowerCase()}, ${direction}`,
    copy: 'Copy as TSV', copied: 'Copied',
  },
  search: {
    label: 'Search', placeholder: 'Titles, text, tags',
    found: (n, total) => `${num(n)} of ${events(total)} found`,
    none: 'Nothing found',
    position: (index, n) => `Result ${num(index)} of ${num(n)}`,
    next: 'Next result', previous: 'Previous result', clear: 'Clear the search',
  },
  filter: {
    label: 'Filter by category', all: 'Show all',
    showing: (n, total) => `${num(n)} of ${events(total)} shown`,
    category: (name, n) => `${name}, ${events(n)}`,
    shown: (name) => `${name}: shown`,
    hidden: (name) => `${name}: hidden`,
    other: 'Other', none: 'No event matches',
  },
  zoom: {
    showing: (dates) => `Showing ${dates}`,
    label: 'Zoom', in: 'Zoom in', out: 'Zoom out', fit: 'Show the whole timeline', earlier: 'Earlier', later: 'Later', overview: 'Overview',
    windowStart: 'Start of what is shown', windowEnd: 'End of what is shown',
    before: (n) => `${num(n)} earlier`,
    after: (n) => `${num(n)} later`,
    none: 'No events in this stretch of time',
    wheel: 'Hold Ctrl and scroll to zoom', wheelMac: 'Hold ⌘ and scroll to zoom', touch: 'Use two fingers to zoom',
  },
  event: {
    close: 'Close',
    opensCard: 'Opens its card', open: 'Open',
    openCluster: (n) => `Open ${events(n)}`,
    more: (n) => `${num(n)} more`,
    lasts: (duration) => `lasts ${duration}`,
    overlaps: (n) => `overlaps ${count(n, 'other event')}`,
    sameTime: 'At the same time',
    approximate: 'approximate', uncertain: 'uncertain', stillGoing: 'still going',
  },
  menu: {
    label: 'Menu', share: 'Share', copyLink: 'Copy link to this event', copyTimelineLink: 'Copy link to this timeline', linkCopied: 'Link copied',
    copyFailed: 'Could not be copied', downloadSVG: 'Download SVG', downloadPNG: 'Download PNG', downloadCSV: 'Download CSV',
    downloadFailed: 'Could not be downloaded', print: 'Print',
  },
  editorial: {
    source: 'Source', links: 'Links', correction: 'Correction', corrections: 'Corrections',
    corrected: (date) => `Corrected ${date}`,
    asOf: (date) => `As of ${date}`,
    credit: 'Credit',
    license: (name) => `Licence: ${name}`,
  },
  media: {
    image: 'Image', video: 'Video', audio: 'Audio', embed: 'Content from another site',
    load: (host) => `Load content from ${host}`,
    consent: (host) => `Your browser will contact ${host}. Your internet address is sent there, and cookies may be set.`,
    always: (host) => `Load everything from ${host} on this page`,
    openAt: (host) => `Open at ${host}`,
    failed: 'Could not be loaded',
  },
  status: {
    unread: 'The timeline could not be loaded.',
    failure: (reason, detail) => FAILURES[reason](detail),
    retry: 'Try again',
    loaded: (n) => `${events(n)} loaded`,
    added: (n) => `${events(n)} added`,
    problems: (n) => `${count(n, 'entry', 'entries')} could not be read`,
  },
  keyboard: {
    label: 'Keyboard',
    hint: 'Arrow keys move, Enter opens, Escape closes.',
    move: 'Arrow keys: previous and next event',
    ends: 'Home and End: first and last event',
    pages: 'Page Up and Page Down: previous and next year or era',
    type: 'Letters: the next title that begins with them',
    open: 'Enter: open the event',
    close: 'Escape: close it',
    zoom: 'Plus and minus: zoom; 0: the whole timeline',
  },
};
