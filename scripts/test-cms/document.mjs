/** Events with what breaks: signs of HTML, of shortcodes and of Markdown, quotation marks, another script, an interval, a date known about only. */
export const list = {
  title: 'Five events',
  lang: 'en',
  events: [
    { id: 'one', date: '1969-07-16', title: 'Launch & <b>lift-off</b>' },
    { id: 'two', date: '1969-07-20', title: 'A [gallery] on the Moon' },
    { id: 'three', date: '1975-07-15/1975-07-24', title: 'Союз meets Apollo' },
    { id: 'four', date: '1994~', title: 'Stars, *stars*, stars' },
    { id: 'five', date: '2021-09', title: 'The fifth “quoted” event' },
  ],
};

/** What every reader is to find, once. */
export const titles = list.events.map(({ title }) => title);

/** As a writer types it. */
export const lines = ['16 July 1969 — Launch & <b>lift-off</b>', '20 July 1969 — A [gallery] on the Moon', '15–24 July 1975 — Союз meets Apollo', 'c. 1994 — Stars, *stars*, stars', 'September 2021 — The fifth “quoted” event'].join('\n');
