import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { growth, settled, stage, type Alive, type Scene, type Stage } from './support/stage.js';

const load = '<script type="module" src="event-timeline.js"></script>';
type Timeline = HTMLElement & { ready: Promise<void>; updateComplete: Promise<boolean>; document: unknown; events: unknown; select(id: string | null): void };

let here: Stage;
beforeAll(async () => { here = await stage(); }, 120_000);
afterAll(() => here?.close());

/** Nodes, listeners and documents come back to the last one; the heap to a few bytes an act, which code and caches take. */
function expectNoGrowth({ documents, nodes, listeners, heap }: Alive, acts: number): void {
  expect({ documents, nodes, listeners }).toEqual({ documents: 0, nodes: 0, listeners: 0 });
  expect(heap / acts, `${heap} bytes after ${acts}`).toBeLessThan(64);
}

async function onPage(body: string, run: (scene: Scene) => Promise<void>): Promise<void> {
  const scene = await here.open(load + body);
  await settled(scene.page);
  await run(scene);
  expect(await scene.close()).toEqual([]);
}

describe('the measure', () => {
  it('sees a leak of one listener and one node an act', () => onPage('<body><event-timeline src="belarus.json"></event-timeline>', async (scene) => {
    const left = await growth(scene, () => scene.page.evaluate(() => {
      const kept = ((window as unknown as { kept: Node[] }).kept ??= []);
      for (let i = 0; i < 100; i++) {
        const node = document.createElement('p');
        kept.push(node);
        addEventListener('hashchange', () => node);
      }
    }));
    expect(left.nodes).toBeGreaterThanOrEqual(100);
    expect(left.listeners).toBeGreaterThanOrEqual(100);
    expect(() => expectNoGrowth(left, 100)).toThrow();
  }), 60_000);
});

describe('a long list that grows', () => {
  it('keeps nothing of what it was before: after twenty appends there is one list', () => onPage('<body><event-timeline></event-timeline>', async (scene) => {
    await scene.page.evaluate(async () => {
      const element = document.querySelector('event-timeline') as Timeline;
      element.events = Array.from({ length: 30_000 }, (_, i) => ({ id: `e${i}`, date: `${1900 + (i * 37) % 120}-0${1 + (i % 9)}-11`, title: `Event ${i}` }));
      await element.ready;
    });
    let batch = 0;
    const left = await growth(scene, () => scene.page.evaluate(async (first) => {
      const element = document.querySelector('event-timeline') as Timeline & { append(events: unknown[]): void };
      for (let i = 0; i < 20; i++) {
        element.append([{ id: `m${first + i}`, date: `${1950 + i}-05-05`, title: 'One more' }]);
        await element.ready;
      }
    }, batch++ * 20));
    // The columns of one list are 0.9 MB.
    expect(left.heap).toBeLessThan(400_000);
    expect(await scene.page.evaluate(() => document.querySelector('event-timeline')!.shadowRoot!.querySelector('[part=chart]')!.getAttribute('aria-description'))).toContain('30,100');
  }), 120_000);
});

describe('<event-timeline> comes and goes', () => {
  it('connect and disconnect, the same element 1 000 times: nothing grows, and it still draws', () => onPage('<body><main><event-timeline src="belarus.json"></event-timeline></main>', async (scene) => {
    const phase = (): Promise<void> => scene.page.evaluate(async () => {
      const element = document.querySelector('event-timeline') as Timeline;
      const main = document.querySelector('main')!;
      for (let i = 0; i < 1000; i++) {
        element.remove();
        // Now and then it has time to notice.
        if (i % 50 === 0) await new Promise((resolve) => setTimeout(resolve));
        main.append(element);
        if (i % 10 === 0) await element.updateComplete;
      }
      await element.ready;
    });
    expectNoGrowth(await growth(scene, phase), 1000);
    expect(await scene.page.locator('[part~="label"]').count()).toBeGreaterThan(5);
  }), 120_000);

  it('connect and disconnect, 1 000 new elements with properties, drawn or in the middle of it: nothing grows', () => onPage('<body><main></main>', async (scene) => {
    const phase = (): Promise<void> => scene.page.evaluate(async () => {
      const main = document.querySelector('main')!;
      const data = { title: 'T', categories: { a: { label: 'A' } }, events: Array.from({ length: 6 }, (_, i) => ({ id: `e${i}`, date: `${1990 + i}`, title: `Event ${i}`, category: 'a', body: '*x*' })) };
      for (let i = 0; i < 1000; i++) {
        const element = document.createElement('event-timeline') as Timeline;
        element.document = data;
        if (i % 4 === 0) element.setAttribute('orientation', 'vertical');
        if (i % 8 === 1) element.setAttribute('selected', 'e2');
        if (i % 16 === 2) element.setAttribute('view', 'list');
        main.append(element);
        if (i % 2) await element.updateComplete;
        if (i % 20 === 1) await element.ready;
        element.remove();
      }
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
    });
    expectNoGrowth(await growth(scene, phase), 1000);
  }), 240_000);

  it('connect and disconnect, 200 new elements that fetch their data, half of them gone before it comes: nothing grows, nothing is said', () => onPage('<body><main></main>', async (scene) => {
    const phase = (): Promise<void> => scene.page.evaluate(async () => {
      const main = document.querySelector('main')!;
      for (let i = 0; i < 200; i++) {
        const element = document.createElement('event-timeline') as Timeline;
        element.setAttribute('src', 'belarus.json');
        main.append(element);
        if (i % 2) await element.ready;
        element.remove();
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
    });
    // Fetching leaves some in the browser's own books for a while: 200 elements of 400 kB each would be 80 MB.
    const left = await growth(scene, phase);
    expect({ ...left, heap: 0 }).toEqual({ documents: 0, nodes: 0, listeners: 0, heap: 0 });
    expect(left.heap / 200).toBeLessThan(640);
  }), 240_000);
});

describe('<event-timeline> is given other data', () => {
  it('document, set 1 000 times in the middle of drawing: nothing grows, the last one stands', () => onPage('<body><event-timeline></event-timeline>', async (scene) => {
    const phase = (): Promise<void> => scene.page.evaluate(async () => {
      const element = document.querySelector('event-timeline') as Timeline;
      for (let i = 0; i < 1000; i++) {
        const events = Array.from({ length: 1 + (i * 7) % 12 }, (_, k) => ({ id: `e${k}`, date: `${1900 + ((i * 13 + k * 11) % 120)}`, title: `Event ${k} of ${i}` }));
        if (i % 3) element.document = { title: `Set ${i}`, categories: { a: { label: `A ${i}`, color: i % 2 ? 'red' : '#123456' } }, events };
        else element.events = events;
        // Lit draws in a microtask: one to five of them is before, in the middle or after.
        for (let k = 0; k < i % 6; k++) await Promise.resolve();
        if (i % 40 === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      element.document = { title: 'The last', events: [{ id: 'last', date: '1994', title: 'Last of all' }] };
      await element.ready;
    });
    expectNoGrowth(await growth(scene, phase), 1000);
    expect(await scene.page.locator('[part~="heading"]').textContent()).toContain('The last');
    expect(await scene.page.locator('[part~="chart"] [data-id="last"][part~="label"], [part~="chart"] [data-id="last"] [part~="label"]').count()).toBeGreaterThan(0);
  }), 240_000);

  it('attributes, turned 1 000 times in the middle of drawing: nothing grows', () => onPage('<body><event-timeline src="belarus.json"></event-timeline>', async (scene) => {
    const phase = (): Promise<void> => scene.page.evaluate(async () => {
      const element = document.querySelector('event-timeline') as Timeline;
      const turns: [string, string[]][] = [['scale', ['time', 'even', 'elastic']], ['orientation', ['vertical', 'horizontal', 'auto']], ['view', ['list', 'chart', 'chart']], ['lanes', ['category', 'none']], ['order', ['newest', 'oldest']], ['lang', ['ru', 'en']], ['selected', ['zapad', '']], ['from', ['2020', '1990']]];
      for (let i = 0; i < 1000; i++) {
        const [name, values] = turns[(i * 5) % turns.length];
        element.setAttribute(name, values[i % values.length]);
        for (let k = 0; k < i % 4; k++) await Promise.resolve();
        if (i % 25 === 0) await element.updateComplete;
      }
      for (const [name] of turns) element.removeAttribute(name);
      await element.ready;
    });
    // So many ways through the code take longer to be compiled: 130, 65, 27, 57 kB in the first phases, 4 to 23 in those after.
    expectNoGrowth(await growth(scene, phase, 5), 1000);
  }), 240_000);
});
