import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { TimelineDocument } from '../../src/data/types.js';
import { document17, first, inside, mount, once, until } from './mount.js';

afterEach(() => document.body.replaceChildren());

const document1: TimelineDocument = {
  title: 'Media',
  corrections: [{ date: '2021-03-04', text: 'A wrong name was put right.', event: 'a' }, { date: '2022-01-01', text: 'The title was shortened.' }, { date: '2021-05-01', text: 'A date.', event: 'a' }],
  events: [{
    id: 'a', date: '2001', title: 'A', updated: '2020-02-03', media: [
      { kind: 'image', src: 'data-less.png', alt: 'A square', credit: 'Photographer', caption: 'What is seen', width: 400, height: 300 },
      { kind: 'embed', src: 'https://embed.invalid/film?x=1', alt: 'A film' },
      { kind: 'audio', src: 'sound.mp3', alt: 'A sound' },
    ],
  }, { id: 'b', date: '2003', title: 'B', media: [{ kind: 'embed', src: 'https://embed.invalid/other', alt: 'Another' }] }],
};

describe('media', () => {
  it('images are lazy and have alt, size, caption and credit', async () => {
    const element = await mount({ document: document1, view: 'story' });
    const image = first<HTMLImageElement>(element, 'img');
    expect([image.loading, image.alt, image.getAttribute('width'), image.getAttribute('height')]).toEqual(['lazy', 'A square', '400', '300']);
    expect(first(element, 'figcaption').textContent).toBe('What is seen · Photographer');
    expect(first<HTMLAudioElement>(element, 'audio').controls).toBe(true);
  });

  it('one that is not there leaves its words and no box', async () => {
    const element = await mount({ document: document1, view: 'story' });
    const image = first<HTMLImageElement>(element, 'img');
    await until(() => image.classList.contains('missing'));
    expect(image.getBoundingClientRect().height).toBeLessThan(60);
    image.src = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>';
    await until(() => !image.classList.contains('missing'));
    expect(image.getBoundingClientRect().height).toBeGreaterThan(100);
  });

  it('content of another site is named and not asked for before the reader agrees; agreeing for one leaves the other', async () => {
    const element = await mount({ document: document1, view: 'list', selected: 'a' });
    expect(inside(element, 'iframe')).toEqual([]);
    expect(first(element, '.embed').textContent).toContain('embed.invalid');
    expect(performance.getEntriesByType('resource').filter(({ name }) => name.includes('embed.invalid'))).toEqual([]);
    await userEvent.click(first(element, '.agree'));
    await until(() => inside(element, 'iframe').length === 1);
    const frame = first<HTMLIFrameElement>(element, 'iframe');
    expect(frame.src).toBe('https://embed.invalid/film?x=1');
    expect(frame.title).toBe('A film');
    await until(() => element.shadowRoot!.activeElement === frame);
    element.select('b');
    await element.updateComplete;
    expect(inside(element, 'iframe')).toEqual([]);
    expect(inside(element, '.agree').length).toBe(1);
  });
});

describe('pictures', () => {
  const pictured = (width?: number, height?: number): TimelineDocument => {
    return { title: 'T', events: [{ id: 'a', date: '2001', title: 'A', summary: 'Some words.', media: [{ kind: 'image', src: 'picture.svg', alt: 'A picture', ...(width && { width, height }) }] }, { id: 'b', date: '2003', title: 'B' }] };
  };
  const tallest = { chart: () => Math.min(innerHeight * 0.45, 260), story: () => Math.min(innerHeight * 0.6, 480), list: () => 320, table: () => 320 };
  const shown = async (element: Element, width = 400, height = 900) => {
    const image = first<HTMLImageElement>(element, 'img');
    image.src = `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`;
    await once(image, 'load');
    return image.getBoundingClientRect();
  };

  it.each(['chart', 'story', 'list', 'table'] as const)('leave room for words, keep their shape and have no empty room beside them, whether or not their size is said, view="%s"', async (view) => {
    for (const [width, height] of [[400, 900], [900, 400], []]) {
      const element = await mount({ document: pictured(width, height), view, selected: 'a' });
      const box = await shown(element, width, height);
      expect(box.height).toBeLessThanOrEqual(tallest[view]() + 0.5);
      expect(box.height).toBeGreaterThan(100);
      expect(box.width / box.height).toBeCloseTo((width ?? 400) / (height ?? 900), 1);
      element.remove();
    }
  });

  it('are never larger than they are, but in a story', async () => {
    const element = await mount({ document: pictured(60, 40), view: 'list', selected: 'a' });
    expect((await shown(element, 60, 40)).width).toBe(60);
  });

  it('end above the lower edge of a card that is too low for them', async () => {
    const document = pictured(400, 900);
    document.events[0].summary = 'Words that take a line or two. '.repeat(10);
    document.events[0].body = Array.from({ length: 12 }, () => 'A paragraph of words.').join('\n\n');
    const element = await mount({ document, selected: 'a' });
    await shown(element);
    element.requestUpdate();
    await element.updateComplete;
    const card = first(element, '.card');
    expect(card.scrollHeight).toBeGreaterThan(card.clientHeight);
    expect(first(element, 'img').getBoundingClientRect().bottom).toBeLessThanOrEqual(card.getBoundingClientRect().bottom - 20);
  });
});

describe('a card', () => {
  it.each([['has more than it shows', 30, true], ['shows all it has', 1, false]])('that %s fades at its lower edge, or ends in plain paper', async (_, times, more) => {
    const element = await mount({ events: [{ id: 'a', date: '2001', title: 'A', body: Array.from({ length: times }, () => 'A paragraph of words.').join('\n\n') }, { id: 'b', date: '2002', title: 'B' }], selected: 'a' });
    const card = first(element, '.card');
    const { position, height, backgroundImage } = getComputedStyle(card, '::after');
    expect([position, height, backgroundImage.includes('gradient')]).toEqual(['sticky', '24px', true]);
    expect(card.scrollHeight > card.clientHeight).toBe(more);
    card.scrollTop = card.scrollHeight;
    // At its end the fade lies under the last words.
    expect(card.getBoundingClientRect().bottom - first(element, '.card .prose p:last-child').getBoundingClientRect().bottom).toBeGreaterThan(18);
  });
});

describe('corrections', () => {
  it('stand with their event, latest first, and those of the document under it; an event says when it was updated', async () => {
    const element = await mount({ document: document1, selected: 'a' });
    const texts = inside(element, '.card .corrections p').map((line) => line.textContent);
    expect(texts).toEqual(['Corrected 1 May 2021: A date.', 'Corrected 4 March 2021: A wrong name was put right.']);
    expect(first(element, '.card .details').textContent).toContain('Updated 3 February 2020');
    const whole = inside(element, '.corrections').filter((part) => !part.closest('.card'));
    expect(whole.map((part) => part.textContent!.trim())).toEqual(['Corrected 1 January 2022: The title was shortened.']);
  });
});

describe('print', () => {
  it.each(['chart', 'story', 'list', 'table'] as const)('view="%s" prints the chart and every event with its sources, and the screen is as it was after it', async (view) => {
    const element = await mount({ document: document17, view });
    window.dispatchEvent(new Event('beforeprint'));
    const paper = first(element, '.paper');
    expect(paper.querySelectorAll('svg').length).toBe(2);
    expect(paper.querySelectorAll('li[data-id]').length).toBe(17);
    expect(paper.textContent.split('The Washington Post').length - 1).toBeGreaterThanOrEqual(17);
    window.dispatchEvent(new Event('afterprint'));
    expect(inside(element, '.paper')).toEqual([]);
  });
});

describe('menu', () => {
  it('is there only where the page asks for it; copies a link to the open event and closes with Escape, the focus on its button', async () => {
    expect(inside(await mount({ document: document17 }), '.menu')).toEqual([]);
    document.body.replaceChildren();
    const element = await mount({ document: document17, controls: 'auto share', selected: 'ryanair', id: 'belarus' });
    const copied = new Promise<string>((resolve) => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text: string) => resolve(text) } });
    });
    await userEvent.click(first(element, '.menu-button'));
    await until(() => inside(element, '.menu-entry').length);
    expect(inside(element, '.menu-entry').map((entry) => entry.textContent)).toEqual(['Copy link to this event', 'Download SVG', 'Download PNG', 'Download CSV', 'Print']);
    await userEvent.click(first(element, '.menu-entry'));
    expect(new URL(await copied).hash).toBe('#ryanair');
    Reflect.deleteProperty(navigator, 'clipboard');
    await until(() => first(element, '[part~="live"]').textContent === 'Link copied');
    await userEvent.keyboard('{Escape}');
    await until(() => !inside(element, '.menu-entry').length);
    expect(element.shadowRoot!.activeElement!.matches('.menu-button')).toBe(true);
  });

  it('hands out a PNG of the picture, twice as many pixels as it is wide', async () => {
    const { pngOf } = await import('../../src/components/download.js');
    const element = await mount({ document: document17 }, 800);
    const png = await pngOf(new Blob([element.toSVG()], { type: 'image/svg+xml' }));
    const bitmap = await createImageBitmap(png!);
    expect(bitmap.width).toBe(2 * Number(/ width="(\d+)/.exec(element.toSVG())![1]));
  });
});

describe('timeline-story', () => {
  it('shows one event of its own data, and next leads on', async () => {
    const element = document.createElement('timeline-story');
    element.document = document17;
    document.body.append(element);
    await element.updateComplete;
    const shown = () => element.shadowRoot!.querySelector<HTMLElement>('article')!.dataset.id;
    expect(shown()).toBe('rule');
    element.shadowRoot!.querySelector<HTMLElement>('[aria-label="Next event"]')!.click();
    await element.updateComplete;
    expect(shown()).toBe('integration');
    expect(element.selected).toBe('integration');
  });
});

describe('companions', () => {
  it.each(['timeline-axis', 'timeline-overview', 'timeline-legend', 'timeline-list', 'timeline-story'] as const)('<%s> takes a light list, and says what it cannot read', async (tag) => {
    const element = document.createElement(tag);
    element.innerHTML = '<ul><li><time datetime="2001">2001</time> <strong>A</strong></li><li><time datetime="2003">2003</time> <strong>B</strong></li></ul>';
    document.body.append(element);
    await until(() => element.events.length === 2);
    element.document = '{';
    await until(() => element.shadowRoot!.querySelector('.error'));
    expect(element.events.length).toBe(2);
  });
});

describe('companions in another document', () => {
  it.each(['moved there', 'first connected there'])('keep their looks, %s', async (way) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const element = document.createElement('timeline-list');
    element.document = document17;
    if (way === 'moved there') {
      document.body.append(element);
      await element.updateComplete;
    }
    frame.contentDocument!.body.append(element);
    await until(() => element.shadowRoot?.querySelector('.list'));
    await until(() => frame.contentWindow!.getComputedStyle(element.shadowRoot!.querySelector('.list')!).listStyleType === 'none');
    expect(element.shadowRoot!.adoptedStyleSheets.length).toBeGreaterThan(2);
  });
});
