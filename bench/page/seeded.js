const day = 86_400_000;
const first = Date.UTC(1900, 0, 1) / day;
const last = Date.UTC(2025, 11, 31) / day;
const words = ('treaty election protest summit border agreement reform minister council vote crisis strike company bridge railway harbour museum university '
  + 'expedition launch satellite vaccine hospital drought flood earthquake harvest tariff currency bank market parliament court verdict appeal charter union '
  + 'delegation embassy visit speech letter report survey census archive novel opera exhibition festival final record marathon stadium signs rejects announces '
  + 'suspends restores expands closes begins leaves wins loses rebuilds northern southern upper new second great national royal federal joint secret').split(' ');

/** A stream of numbers in [0, 1) that a seed fixes: Tommy Ettinger's Mulberry32. */
function randomly(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const text = (days) => new Date(days * day).toISOString().slice(0, 10);

/**
 * `count` events between 1900 and 2025, the same for the same seed: three in five in the last twentieth of the time, three in ten with an end (one day to two years
 * later), titles of three to eight words, each title once. As `{ document, events }`: the event list, and the same with times in milliseconds.
 */
export function seeded(count, seed = 60) {
  const random = randomly(seed);
  const events = [];
  const rows = [];
  const titles = new Set();
  for (let i = 0; i < count; i++) {
    const at = random() < 0.6 ? 0.95 + 0.05 * random() : 0.95 * Math.sqrt(random());
    const start = Math.floor(first + at * (last - first));
    const picked = Array.from({ length: 3 + Math.floor(random() * 6) }, () => words[Math.floor(random() * words.length)]).join(' ');
    const once = titles.has(picked) ? `${picked} ${i}` : picked;
    titles.add(once);
    const title = once[0].toUpperCase() + once.slice(1);
    const lasting = random() < 0.3 ? Math.ceil(Math.exp(random() * Math.log(730))) : 0;
    const end = lasting ? Math.min(last, start + lasting) : start;
    const id = `e${i}`;
    events.push({ id, title, start: start * day, ...(end > start && { end: (end + 1) * day }) });
    rows.push({ id, title, date: end > start ? `${text(start)}/${text(end)}` : text(start) });
  }
  return { document: { title: `${count} seeded events`, events: rows }, events };
}
