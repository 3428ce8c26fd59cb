/** Of the growth: those that draw a thousand events within seconds, and what drawing alone costs. */
export const growthPeers = ['event-timeline', 'event-timeline-cold', 'plot', 'timelines-chart', 'vis-timeline', 'labella', 'echarts-large'];
export const allPeers = ['event-timeline', 'event-timeline-cold', 'vis-timeline', 'plot', 'labella', 'timelines-chart', 'echarts', 'timelinejs'];

/** Whether it is this library, however it is loaded: no peer. */
export const isOurs = (peer) => peer.startsWith('event-timeline');

const known = [...new Set([...allPeers, ...growthPeers])];
const list = (text) => text.split(',').filter(Boolean);
const numbers = (text) => list(text).map((word) => {
  const value = Number(word);
  if (!Number.isInteger(value) || value < 1) throw new Error(`${word} is no whole number above 0.`);
  return value;
});

/** `--name=value` words over the defaults given; only names that a default is given for. */
export function readOptions(words, defaults) {
  const options = { ...defaults };
  for (const word of words) {
    const [, name, value] = /^--([a-z]+)(?:=(.*))?$/.exec(word) ?? [];
    if (!name || !(name in defaults)) throw new Error(`${word} is not known: there are ${Object.keys(defaults).map((key) => `--${key}`).join(' ')}.`);
    const before = defaults[name];
    if (typeof before === 'boolean') options[name] = value !== 'false';
    else if (value === undefined) throw new Error(`--${name} needs a value: --${name}=…`);
    else if (typeof before === 'number') [options[name]] = numbers(value);
    else if (Array.isArray(before)) options[name] = ['widths', 'ns'].includes(name) ? numbers(value) : list(value);
    else options[name] = value;
  }
  for (const peer of options.peers ?? []) if (!known.includes(peer)) throw new Error(`${peer} is no peer: there are ${known.join(', ')}.`);
  return options;
}
