import { afterEach, describe, expect, it, vi } from 'vitest';
import { tableFromArrays, tableToIPC } from '@uwdata/flechette';
import '../../src/index.js';
import type { EventTimeline } from '../../src/index.js';
import type { TimelineEvent } from '../../src/data/types.js';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const COUNT = 20_000;
const many = (count = COUNT, year = 1900): TimelineEvent[] => Array.from({ length: count }, (_, i) => ({ id: `${year}-${i}`, date: `${year + (i % 100)}-0${1 + (i % 9)}`, title: `Event ${i}` }));
const nameless = () => many().map(({ date, title }) => ({ date, title })) as TimelineEvent[];

function mount(): EventTimeline {
  const element = document.createElement('event-timeline');
  document.body.append(element);
  return element;
}
const loads = (element: EventTimeline): number[] => {
  const counts: number[] = [];
  element.addEventListener('timeline-load', ({ count }) => counts.push(count));
  return counts;
};

/** A clock by which it is a ms later whenever it is looked at, so that a list takes as many turns on every machine. */
function slowClock(): void {
  let now = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => ++now);
}

/** Lets the page have its turn so often, or until it is told to stop. Resolves with how often it had it. */
async function turns(count: number, stop = () => false): Promise<number> {
  const { port1, port2 } = new MessageChannel();
  let had = 0;
  for (; had < count && !stop(); had++) {
    await new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
  }
  port1.close();
  return had;
}

describe('a list of 20 000 events', () => {
  it('is drawn once updateComplete resolves, and timeline-load has said so once', async () => {
    const element = mount();
    const counts = loads(element);
    const events = many();
    element.events = events;
    await element.updateComplete;
    expect(element.renderRoot.querySelector('[part~="chart"]')).not.toBeNull();
    await element.ready;
    expect(counts).toEqual([COUNT]);
    expect(element.events).toBe(events);
  });

  it('lets others run while it is read', async () => {
    slowClock();
    const element = mount();
    await element.updateComplete;
    element.events = many(100_000);
    let done = false;
    void element.ready.then(() => { done = true; });
    expect(await turns(1000, () => done)).toBeGreaterThan(20);
    expect(element.document!.events.length).toBe(100_000);
  });

  it('is read at once where the document is asked for', () => {
    const element = mount();
    element.events = nameless();
    expect(element.document!.events[COUNT - 1].id).toBe(`1999-0${1 + ((COUNT - 1) % 9)}-event-${COUNT - 1}`);
    expect(element.events.length).toBe(COUNT);
  });

  it('is read at once also midway, and said once', async () => {
    slowClock();
    const element = mount();
    const counts = loads(element);
    element.events = many(300_000);
    await turns(5);
    expect(element.events.length).toBe(300_000);
    await element.ready;
    expect(counts).toEqual([300_000]);
  });

  it('gives way to newer data midway', async () => {
    slowClock();
    const element = mount();
    const counts = loads(element);
    element.events = many(300_000);
    await turns(5);
    const newer = many(COUNT, 1000);
    element.events = newer;
    await element.ready;
    expect(counts).toEqual([COUNT]);
    expect(element.events).toBe(newer);
    element.events = many(3);
    await element.ready;
    expect(counts).toEqual([COUNT, 3]);
  });

  it('goes on after the element was moved', async () => {
    slowClock();
    const element = mount();
    element.events = many(200_000);
    await turns(5);
    const box = document.createElement('div');
    document.body.append(box);
    box.append(element);
    await element.ready;
    expect(element.document!.events.length).toBe(200_000);
  });

  it('reports what is wrong with it as a short one does', async () => {
    const element = mount();
    const events = many();
    (events as unknown[])[7] = { id: 'bad', date: 'never', title: 'B' };
    element.events = events;
    await element.ready;
    expect(element.problems).toMatchObject([{ path: 'events[7].date', code: 'date', severity: 'error' }]);
    expect(element.events.length).toBe(COUNT - 1);
  });

  it('opens an event by its made id', async () => {
    const element = mount();
    element.events = nameless();
    element.selected = '1900-01-event-0';
    await element.ready;
    await element.updateComplete;
    expect(element.renderRoot.querySelector('[part~="card"]')?.textContent).toContain('Event 0');
  });
});

describe('columns', () => {
  it('are drawn, read back, and made events of when asked', async () => {
    const element = mount();
    const columns = { start: Float64Array.from({ length: COUNT }, (_, i) => i * 864e5), title: (i: number) => `Event ${i}`, category: { codes: new Uint8Array(COUNT), values: ['a'] } };
    element.columns = columns;
    expect(element.columns).toBe(columns);
    expect(element.document?.events.length).toBeOneOf([undefined, COUNT]);
    await element.ready;
    expect(element.events.length).toBe(COUNT);
    expect(element.events[1]).toMatchObject({ id: '1970-01-02-event-1', date: '1970-01-02', title: 'Event 1', category: 'a' });
    element.events = [];
    expect(element.columns).toBeUndefined();
  });

  it('without times are an error that is named', async () => {
    const element = mount();
    const errors: string[] = [];
    element.addEventListener('timeline-error', ({ error }) => errors.push(error.name));
    element.columns = { date: 3 as never, title: ['A'] };
    await element.ready;
    expect(errors).toEqual(['TimelineDataError']);
  });
});

describe('append(events)', () => {
  const more = (count: number, year = 2001) => many(count, year);

  it('adds to a long list: all are counted at once, drawn with the next update, and nothing is loaded anew', async () => {
    const element = mount();
    const counts = loads(element);
    element.events = many();
    await element.ready;
    element.append(more(10));
    await element.ready;
    expect(element.events.length).toBe(COUNT + 10);
    element.append(more(1000, 2200));
    element.append(more(5, 2400));
    expect(element.events.length).toBe(COUNT + 1015);
    await element.updateComplete;
    expect(element.viewport[1]).toBeGreaterThan(Date.UTC(2400, 0));
    expect(counts).toEqual([COUNT]);
  });

  it('leaves what was drawn as it was until the next drawing, where the events are asked for before', async () => {
    const element = mount();
    element.events = many();
    await element.ready;
    const before = element.toSVG({ width: 900 });
    element.append(more(1000, 1950));
    expect(element.events.length).toBe(COUNT + 1000);
    expect(element.toSVG({ width: 900 })).toBe(before);
    await element.ready;
    expect(element.toSVG({ width: 900 })).not.toBe(before);
  });

  it('has all in order where it grows again and again, also while labels are looked for', async () => {
    const element = mount();
    const all = many(60_000);
    element.events = all;
    await element.ready;
    for (let i = 0; i < 5; i++) {
      const next = more(500, 1940 - 7 * i);
      all.push(...next);
      element.append(next);
      await (i % 2 ? element.ready : element.updateComplete);
    }
    await element.ready;
    const whole = mount();
    whole.events = all;
    await whole.ready;
    const said = ({ renderRoot }: EventTimeline) => [renderRoot.querySelector('.chart')!.getAttribute('aria-description'), renderRoot.querySelector('.chart > [aria-hidden]')!.textContent];
    await expect.poll(() => said(whole)[0]).toContain('62,500');
    await expect.poll(() => said(element)).toEqual(said(whole));
    expect([...element.events]).toEqual(all);
  });

  it('leaves the sheet of its colours as it is, and what is seen of the axis in its nodes', async () => {
    const element = mount();
    element.document = { title: 'T', categories: { a: { label: 'A', color: '#a00' } }, events: many().map((event) => ({ ...event, category: 'a' })) };
    await element.ready;
    const ground = element.renderRoot.querySelector('.chart > [aria-hidden] > g')!;
    const band = ground.querySelector('.band');
    const written = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync');
    element.append(more(10, 1950));
    await element.ready;
    expect(written).not.toHaveBeenCalled();
    written.mockRestore();
    expect(element.renderRoot.querySelector('.chart > [aria-hidden] > g')).toBe(ground);
    expect(ground.querySelector('.band')).toBe(band);
  });

  it('keeps the window a reader looks at', async () => {
    const element = mount();
    element.events = many();
    await element.ready;
    const window = [Date.UTC(1950, 0), Date.UTC(1960, 0)] as const;
    element.zoomTo(window);
    await element.ready;
    const before = element.viewport;
    element.append(more(100, 2200));
    await element.ready;
    expect(element.viewport).toEqual(before);
  });

  it('adds to a short list, to nothing, and to what is still being read', async () => {
    const element = mount();
    element.append(more(2));
    await element.ready;
    expect(element.events.length).toBe(2);
    element.events = many(3);
    element.append(more(2));
    await element.ready;
    expect(element.events.map(({ id }) => id)).toEqual(['1900-0', '1900-1', '1900-2', '2001-0', '2001-1']);
    element.events = many();
    element.append(more(2));
    await element.ready;
    expect(element.events.length).toBe(COUNT + 2);
  });

  it('is the DOM’s own for nodes and text', () => {
    const element = mount();
    element.append(document.createElement('p'), 'text');
    element.append();
    expect([element.children.length, element.textContent]).toEqual([1, 'text']);
  });

  it('is forgotten with the data it was added to', async () => {
    const element = mount();
    element.events = many(3);
    element.append(more(2));
    element.events = many(4);
    await element.ready;
    expect(element.events.length).toBe(4);
  });
});

describe('src', () => {
  const addressOf = (body: BlobPart, type = '') => URL.createObjectURL(new Blob([body], { type }));
  const after = async (src: string): Promise<{ element: EventTimeline; error?: Error }> => {
    const element = mount();
    let error: Error | undefined;
    element.addEventListener('timeline-error', (event) => { error = event.error; });
    element.src = src;
    await element.ready;
    return { element, error };
  };

  it('reads long JSON in pieces', async () => {
    const json = JSON.stringify({ title: 'Long', events: many() });
    expect(json.length).toBeGreaterThan(1e6);
    const { element } = await after(addressOf(json, 'application/json'));
    expect([element.document!.title, element.events.length]).toEqual(['Long', COUNT]);
    expect((await after(addressOf(json.slice(0, -1), 'application/json'))).error).toMatchObject({ name: 'TimelineSourceError', failure: 'json' });
  });

  it('reads Arrow', async () => {
    const bytes = tableToIPC(tableFromArrays({ date: ['1994-05', '2021'], title: ['A', 'B'] }), {})!;
    const { element } = await after(addressOf(bytes as Uint8Array<ArrayBuffer>));
    expect(element.events.map(({ date, title }) => [date, title])).toEqual([['1994-05', 'A'], ['2021', 'B']]);
  });

  it('says what is no Parquet', async () => {
    expect((await after(addressOf('PAR1 and no more'))).error).toMatchObject({ name: 'TimelineDataError', message: expect.stringContaining('Parquet') as string });
  });
});
