import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TimelineErrorEvent, TimelineLoadEvent } from '../../src/components/index.js';
import { box, document17, first, inside, jsonAddress, mount, once, until } from './mount.js';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const one = (title: string) => ({ title, events: [{ id: title, date: '2001-02-03', title }] });
const titles = (element: Element) => inside(element, '[part~="label"]').map((label) => label.textContent);

describe('data', () => {
  it('.document = a document is drawn when updateComplete resolves, with no network', async () => {
    const fetching = vi.spyOn(window, 'fetch');
    const element = document.createElement('event-timeline');
    box(1000).append(element);
    element.document = document17;
    await element.updateComplete;
    expect(inside(element, '[part~="label"]').length).toBe(17);
    expect(fetching).not.toHaveBeenCalled();
  });

  it('.events reads back the very objects that were given, and .document the parsed document', async () => {
    const events = [{ id: 'a', date: '2001', title: 'A' }, { id: 'b', date: '2002', title: 'B' }];
    const element = await mount({ events });
    expect(element.events[0]).toBe(events[0]);
    expect(element.document?.events[1]).toBe(events[1]);
  });

  it('.document set before the element is defined is taken when it is', async () => {
    const template = document.createElement('template');
    template.innerHTML = '<event-timeline></event-timeline>';
    const element = template.content.firstElementChild as HTMLElementTagNameMap['event-timeline'];
    Object.assign(element, { document: one('early') });
    box(900).append(element);
    await element.ready;
    expect(titles(element).join()).toContain('early');
  });

  it('timeline-load tells count and problems once a data set', async () => {
    const element = document.createElement('event-timeline');
    const seen: TimelineLoadEvent[] = [];
    element.addEventListener('timeline-load', (event) => seen.push(event));
    element.document = { ...one('A'), events: [...one('A').events, { id: 'bad', date: 'never', title: 'Bad' }] };
    element.setAttribute('scale', 'log');
    box(900).append(element);
    await element.ready;
    element.heading = 'again';
    await element.updateComplete;
    expect(seen.length).toBe(1);
    expect(seen[0].count).toBe(1);
    expect(seen[0].detail.problems.map(({ path }) => path)).toEqual(['events[1].date', 'scale']);
  });

  it('a property beats src, src beats a JSON child, a JSON child beats a list', async () => {
    const host = box(900, `<event-timeline src="${jsonAddress(one('from src'))}">
      <script type="application/json">${JSON.stringify(one('from JSON'))}</script>
      <ol><li><time datetime="2001-02-03">3 Feb 2001</time> <strong>from list</strong></li></ol></event-timeline>`);
    const element = host.querySelector('event-timeline')!;
    element.document = one('from property');
    await element.ready;
    expect(titles(element).join()).toContain('from property');
    element.document = undefined;
    await element.ready;
    expect(titles(element).join()).toContain('from src');
    element.src = null;
    await element.ready;
    expect(titles(element).join()).toContain('from JSON');
    element.querySelector('script')!.remove();
    await until(() => titles(element).join().includes('from list'));
    expect(titles(element).length).toBe(1);
  });

  it('the list shows until the winner has been drawn, then hides', async () => {
    const host = box(900, `<event-timeline src="${jsonAddress(one('drawn'))}"><ul><li>2001: waiting</li></ul></event-timeline>`);
    const element = host.querySelector('event-timeline')!;
    const list = element.querySelector('ul')!;
    await element.updateComplete;
    expect(list.getBoundingClientRect().height).toBeGreaterThan(0);
    await element.ready;
    expect(list.getBoundingClientRect().height).toBe(0);
    expect(titles(element).join()).toContain('drawn');
  });

  it('a list that arrives late, or grows, is drawn', async () => {
    const element = await mount();
    element.innerHTML = '<ol><li><time datetime="1999">1999</time> <b>First</b> and more</li></ol>';
    await until(() => titles(element).length === 1);
    element.querySelector('ol')!.insertAdjacentHTML('beforeend', '<li><time datetime="2004">2004</time> <b>Second</b></li>');
    await until(() => titles(element).length === 2);
    expect(titles(element).join()).toMatch(/First.*Second/);
  });

  it('all lists in the element are one, in their order, with headings between them', async () => {
    const element = await mount();
    element.innerHTML = '<h3>2020</h3><div><ul><li>May 2020: A<ul><li>1999: more</li></ul></li></ul></div><h3>2021</h3><ol lang="ru"><li>1 мая 2021: B</li></ol><dl><dt>2022: C</dt><dd>until <time>2023</time></dd><div><dt>2023</dt><dd>D</dd></div></dl>';
    await until(() => element.events.length === 4);
    expect(element.events.map(({ date, title }) => [date, title])).toEqual([['2020-05', 'A'], ['2021-05-01', { ru: 'B' }], ['2022', 'C'], ['2023', 'D']]);
    expect(element.problems).toEqual([]);
    element.querySelector('dt')!.textContent = '2024: C';
    await until(() => element.events.some(({ date }) => date === '2024'));
  });

  it.each([
    ['a table', '<table><tr><td>1994</td><td>Rule begins</td></tr></table>', 'required events'], ['words', 'Rule begins in <b>1994</b>.', 'required events'], ['a list without dates', '<ul><li>Rule begins</li></ul>', 'date events[0].date'],
  ])('%s in which no event can be read stays as it is, and is reported', async (_, markup, problem) => {
    const element = await mount();
    const load = once<TimelineLoadEvent>(element, 'timeline-load');
    const content = document.createElement('div');
    content.innerHTML = markup;
    element.append(content);
    expect((await load).problems.map(({ code, path }) => `${code} ${path}`)).toEqual([problem]);
    await element.updateComplete;
    expect(content.getBoundingClientRect().height).toBeGreaterThan(0);
    expect(inside(element, 'slot[name="empty"]')).toEqual([]);
    element.document = one('given');
    await element.ready;
    expect(content.getBoundingClientRect().height).toBe(0);
    expect(titles(element).join()).toContain('given');
  });

  it('words beside a list are reported; what is slotted, scripts and an empty element are not', async () => {
    const element = await mount();
    element.innerHTML = '<p>Words</p><ul><li>1994: A</li></ul><p slot="footer">Foot <ul slot="footer"><li>1999: no</li></ul></p>';
    await until(() => element.events.length === 1);
    expect(element.problems.map(({ severity, value }) => [severity, value])).toEqual([['warning', 'Words']]);
    element.innerHTML = '<!-- x --> <style>a {}</style><noscript>no</noscript><p></p>';
    await until(() => inside(element, 'slot[name="empty"]').length === 1);
    expect(element.problems).toEqual([]);
  });

  it('text of a list and of a document is never read as HTML', async () => {
    const element = await mount({ document: one('<img src=x onerror="window.broken=1"><b>bold</b>') });
    expect(inside(element, 'img, b')).toEqual([]);
    expect(first(element, 'h2').textContent).toBe('<img src=x onerror="window.broken=1"><b>bold</b>');
  });

  it('src with CSV is read as CSV', async () => {
    const element = await mount({ src: URL.createObjectURL(new Blob(['date,title\n1999-05-01,First\n2003,Second\n'], { type: 'text/csv' })) });
    expect(titles(element).length).toBe(2);
  });

  const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
  const utf16 = (text: string) => new Uint16Array([...`\ufeff${text}`].map((char) => char.charCodeAt(0)));
  it.each<[string, BlobPart, string, string, number]>([
    ['a table in Windows-1252, with a problem that says so', latin('date,title\n1994,M\xfcller \x96 \x80\n'), 'text/csv', 'Müller – €', 1],
    ['a table in the charset that the server names', latin('date,title\n1994,\xcc\xe8\xed\xf1\xea\n'), 'text/csv; charset=windows-1251', 'Минск', 0],
    ['a charset of what is no text: none', new TextEncoder().encode('date,title\n1994,Müller\n'), 'application/octet-stream; charset=windows-1251', 'Müller', 0],
    ['a spreadsheet’s “Unicode text”', utf16('date\ttitle\r\n1994\tMüller\r\n'), 'text/plain', 'Müller', 0],
    ['JSON in UTF-16, by its mark', utf16(JSON.stringify(one('Müller'))), 'application/json', 'Müller', 0],
    ['JSON in UTF-8, whatever charset the server names', new TextEncoder().encode(JSON.stringify(one('Müller'))), 'text/json; charset=windows-1252', 'Müller', 0],
  ])('src: %s', async (_, bytes, type, title, count) => {
    const element = document.createElement('event-timeline');
    const loaded = once<TimelineLoadEvent>(element, 'timeline-load');
    element.src = URL.createObjectURL(new Blob([bytes], { type }));
    box(1000).append(element);
    const { problems } = await loaded;
    expect([problems.length, element.events.map((event) => event.title)]).toEqual([count, [title]]);
    if (count) expect(problems[0]).toMatchObject({ severity: 'warning', message: 'The text is not UTF-8; it was read as Windows-1252. Save it as UTF-8.' });
  });

  it('src: JSON in UTF-16 that is none is a source that is no JSON', async () => {
    const element = document.createElement('event-timeline');
    const failed = once<TimelineErrorEvent>(element, 'timeline-error');
    element.src = URL.createObjectURL(new Blob([utf16('{"title":')]));
    box(1000).append(element);
    expect((await failed).error).toMatchObject({ name: 'TimelineSourceError', failure: 'json' });
  });

  it('what could not be read is said in one language; the English of it stays in timeline-error', async () => {
    const element = document.createElement('event-timeline');
    element.lang = 'de';
    const failed = once<TimelineErrorEvent>(element, 'timeline-error');
    element.src = URL.createObjectURL(new Blob(['Name;Ort\nA;B\n'], { type: 'text/csv' }));
    box(1000).append(element);
    expect((await failed).error.message).toMatch(/^Expected a table/);
    const alert = () => element.shadowRoot!.querySelector('[role="alert"]');
    await until(() => alert()?.getAttribute('lang') === 'de');
    expect(alert()!.textContent).toBe('Die Zeitleiste konnte nicht geladen werden. Was ankam, ist keine Zeitleiste.');
    vi.spyOn(window, 'fetch').mockResolvedValue(new Response('', { status: 404, statusText: 'Not Found' }));
    element.src = 'gone.json';
    await until(() => alert()?.textContent.includes('404'));
    expect(alert()!.textContent).toBe('Die Zeitleiste konnte nicht geladen werden. Der Server antwortete mit 404.');
    element.lang = 'en';
    await until(() => alert()?.getAttribute('lang') === 'en');
    expect(alert()!.textContent).toBe('The timeline could not be loaded. The server answered 404 Not Found.');
  });

  it('a server error fires timeline-error once, is said in words, and keeps what was drawn', async () => {
    const element = await mount({ src: jsonAddress(one('kept')) });
    vi.spyOn(window, 'fetch').mockResolvedValue(new Response('', { status: 503 }));
    const error = once<TimelineErrorEvent>(element, 'timeline-error');
    element.src = 'gone.json';
    expect((await error).error.message).toContain('503');
    expect(first(element, '[role="alert"]').textContent).toContain('503');
    expect(titles(element).join()).toContain('kept');
  });

  it('a list stays where the document cannot be fetched', async () => {
    vi.spyOn(window, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
    const host = box(900, '<event-timeline src="https://elsewhere.example/x.json"><ul><li>2001: kept</li></ul></event-timeline>');
    const element = host.querySelector('event-timeline')!;
    await element.ready;
    expect(element.querySelector('ul')!.getBoundingClientRect().height).toBeGreaterThan(0);
    expect(first(element, '[role="alert"]').textContent).toMatch(/CORS/);
  });

  it('src that changes aborts the fetch before it, whose answer is never drawn', async () => {
    const signals: AbortSignal[] = [];
    vi.spyOn(window, 'fetch').mockImplementation((address, options) => {
      signals.push(options!.signal!);
      if (String(address).endsWith('slow.json')) return new Promise((_, reject) => options!.signal!.addEventListener('abort', () => reject(options!.signal!.reason)));
      return Promise.resolve(new Response(JSON.stringify(one('fast'))));
    });
    const element = document.createElement('event-timeline');
    const errors: Event[] = [];
    element.addEventListener('timeline-error', (event) => errors.push(event));
    element.src = 'slow.json';
    box(900).append(element);
    await element.updateComplete;
    element.src = 'fast.json';
    await element.ready;
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    expect(titles(element).join()).toContain('fast');
    expect(errors).toEqual([]);
  });

  it('what is no timeline fires timeline-error and shows the error slot', async () => {
    const element = document.createElement('event-timeline');
    const error = once<TimelineErrorEvent>(element, 'timeline-error');
    element.document = '{"title": ' as never;
    box(900).append(element);
    expect((await error).detail.error.name).toBe('TimelineDataError');
    await element.ready;
    expect(first(element, 'slot[name="error"]')).toBeTruthy();
  });

  it('a document of no events shows the empty slot', async () => {
    const element = await mount({ document: { title: 'Nothing', events: [] } });
    expect(first(element, 'slot[name="empty"]').textContent).toMatch(/no events/i);
    expect(first(element, '[part="heading"]').textContent).toBe('Nothing');
  });

  it('ready resolves, parsed, in a hidden box, and the drawing comes with the first width', async () => {
    const host = box(900);
    host.hidden = true;
    const element = document.createElement('event-timeline');
    const load = once<TimelineLoadEvent>(element, 'timeline-load');
    element.document = document17;
    host.append(element);
    await element.ready;
    expect((await load).count).toBe(17);
    expect(inside(element, '[part="chart"]')).toEqual([]);
    host.hidden = false;
    await until(() => inside(element, '[part~="label"]').length === 17);
  });

  it('selected and the window are kept with new data where they still exist', async () => {
    const element = await mount({ document: document17, selected: 'ryanair', from: '2020', to: '2021' });
    const { viewport } = element;
    element.document = { ...document17, events: document17.events.slice() };
    await element.ready;
    expect(element.selected).toBe('ryanair');
    expect(element.viewport).toEqual(viewport);
  });
});
