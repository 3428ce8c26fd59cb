// What runs in the measured page: loads one peer, draws once, waits until the page is quiet.
import { readLabels } from './labels.js';
import { seeded } from './seeded.js';

const name = new URLSearchParams(location.search).get('peer');
const box = document.querySelector('main');
const errors = [];
addEventListener('error', ({ message }) => errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason?.message ?? reason)));

const pause = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

/** Waits for half a second of timers that come on time. It asks for no frame: a frame would be one that the peer did not need. */
async function quiet() {
  for (let calm = 0; calm < 5; ) {
    const before = performance.now();
    await pause(100);
    calm = performance.now() - before < 130 ? calm + 1 : 0;
  }
}

/** Elements, those in open shadow roots too. */
function count(root) {
  let nodes = 0;
  for (const node of root.querySelectorAll('*')) nodes += 1 + (node.shadowRoot ? count(node.shadowRoot) : 0);
  return nodes;
}

const { peer } = await import(`/peers/${name}.js`);
if (peer.module) await import(peer.module);
await document.fonts.ready;

let watch;
let data;
/** The document that was asked for. */
let asked;
/** A list of its events, and the event list itself, in texts that are whole, as a page has them from a file: `seeded` puts them together from parts. */
const given = async () => structuredClone(typeof asked === 'number' ? seeded(asked) : await (await fetch(`/documents/${asked}.json`)).json());
window.bench = {
  /** Puts the events of a document into the form that the peer takes, before the clock starts: `belarus`, or a number of seeded ones. Nothing else of them is kept. */
  async prepare(name) {
    asked = name;
    data = peer.prepare(await given());
  },
  /** Draws. The mark is where the clock starts: at the head of a frame, so that a peer that draws at once is in that very frame. */
  async draw() {
    await pause(50);
    await new Promise((resolve, reject) => {
      requestAnimationFrame(() => {
        performance.mark('bench-start');
        try {
          peer.draw(box, data);
        } catch (error) {
          reject(error);
        }
        performance.mark('bench-returned');
        resolve();
      });
    });
    await peer.drawn();
    performance.mark('bench-drawn');
    await quiet();
    return errors;
  },
  async labels() {
    const { events } = await given();
    return readLabels({ labels: peer.labels(data, events), axis: peer.axis?.(box.clientWidth) ?? 'x' }, events, box);
  },
  nodes: () => count(box),
  /** From now on notes when frames come, until `watched()` gives the ms between them. */
  watch() {
    watch = [];
    const next = (time) => {
      watch?.push(time);
      if (watch) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  },
  watched() {
    const times = watch;
    watch = undefined;
    return times.slice(1).map((time, i) => time - times[i]);
  },
};
document.title = 'ready';
