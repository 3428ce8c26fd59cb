import { describe, expect, it } from 'vitest';
import { estimateText, type MeasureText } from '../../src/measure/index.js';
import { composePicture, type PictureInput } from '../../src/scene/index.js';
import { belarus, faces, inputOf } from './support.js';

const counted = (): { measure: MeasureText; calls: string[] } => {
  const calls: string[] = [];
  return { calls, measure: (text, font) => (calls.push(text), estimateText(text, font)) };
};

/** Everything that is drawn and said. */
const drawn = (input: PictureInput): string => JSON.stringify(composePicture(input));

describe('labels once set in type', () => {
  it('are not set anew where the width leaves them as they are, and look the same', () => {
    const { measure, calls } = counted();
    composePicture(inputOf(belarus, { width: 900, measure }));
    const titles = () => calls.filter((text) => belarus.events.some(({ title }) => text.length > 6 && JSON.stringify(title).includes(text))).length;
    expect(titles()).toBeGreaterThan(17);
    calls.length = 0;
    const again = drawn(inputOf(belarus, { width: 1200, measure }));
    expect(titles()).toBe(0);
    expect(again).toBe(drawn(inputOf(belarus, { width: 1200, measure: counted().measure })));
  });

  it.each([
    ['a narrower chart', { width: 420 }],
    ['a larger title', { faces: { ...faces, title: { ...faces.title, size: 20, lineHeight: 27 } } }],
    ['a larger date', { faces: { ...faces, date: { ...faces.date, size: 18, lineHeight: 24 } } }],
    ['another language', { lang: 'en-US' }],
    ['lines of events down a column', { orientation: 'vertical' as const }],
  ])('are set for %s', (_, change) => {
    const { measure } = counted();
    composePicture(inputOf(belarus, { measure }));
    expect(drawn(inputOf(belarus, { measure, ...change }))).toBe(drawn(inputOf(belarus, { measure: counted().measure, ...change })));
  });

  it('are set anew for a title that was changed', () => {
    const { measure } = counted();
    composePicture(inputOf(belarus, { measure }));
    const changed = { ...belarus, events: belarus.events.map((event, i) => (i === 3 ? { ...event, title: 'Another title, of some length' } : event)) };
    expect(composePicture(inputOf(changed, { measure })).items.some(({ name }) => name.includes('Another title'))).toBe(true);
    expect(drawn(inputOf(changed, { measure }))).toBe(drawn(inputOf(changed, { measure: counted().measure })));
  });

  it('are told apart where date and title together are the same text', () => {
    const { measure } = counted();
    const titled = (dateLabel: string, title: string) => inputOf({ ...belarus, events: [{ ...belarus.events[0], dateLabel, title }, belarus.events[5]] }, { measure });
    composePicture(titled('Spring\nof', 'hope'));
    expect(drawn(titled('Spring', 'of\nhope'))).toBe(drawn({ ...titled('Spring', 'of\nhope'), measure: counted().measure }));
  });
});
