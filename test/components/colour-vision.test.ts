import { describe, expect, it } from 'vitest';
import { categoryRules } from '../../src/components/category-sheet.js';
import belarus from '../../src/data/belarus.json' with { type: 'json' };
import type { TimelineDocument } from '../../src/data/types.js';
import { ciede2000, contrast, lab, linear, seen, VISIONS } from './colour-vision.js';

const document17 = belarus as unknown as TimelineDocument;
/** No colours of their own: those of the elements. */
const eight = { title: 'Eight categories', categories: Object.fromEntries([...'abcdefgh'].map((key) => [key, { label: key }])), events: [] } as unknown as TimelineDocument;

/** What the elements draw with, light and dark. */
const coloursOf = (document: TimelineDocument) => [...categoryRules(document).matchAll(/light-dark\((#\w{6}),(#\w{6})\)/g)].map(([, light, dark]) => [light, dark] as const);
/** White, the paper of the stories and of built pages; and what is dark on common pages. */
const PAPERS = [['#ffffff', '#fffdf9'], ['#14181b', '#121212', '#000000']];

describe('ciede2000', () => {
  it.each([[[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425], [[50, 2.5, 0], [58, 24, 15], 19.4535], [[50, -1, 2], [50, 0, 0], 2.3669], [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082]] as const)('of %j and %j is %d, as Sharma, Wu and Dalal publish it', (a, b, difference) => {
    expect(ciede2000(a, b)).toBeCloseTo(difference, 4);
    expect(ciede2000(b, a)).toBeCloseTo(difference, 4);
  });
});

describe('seen', () => {
  it('leaves grey grey, and takes red and green for the same without the cones for either', () => {
    for (const vision of VISIONS) for (const part of seen(linear('#808080'), vision)) expect(part).toBeCloseTo(linear('#808080')[0], 3);
    const apart = (vision: (typeof VISIONS)[number]) => ciede2000(lab(seen(linear('#a4423f'), vision)), lab(seen(linear('#6b6b1e'), vision)));
    expect(apart('deuteranopia')).toBeLessThan(apart('full colour vision') / 3);
  });
});

// Two colours 2.3 apart are just told apart side by side; dots on an axis are not side by side.
describe.each([['the eight colours of the elements', eight, 8, 10], ['the colours of the Belarus document', document17, 7, 6]] as const)('%s', (_, document, count, least) => {
  const colours = coloursOf(document);
  it('are as many as there are categories, light and dark', () => expect(colours).toHaveLength(count));

  it.each(VISIONS.flatMap((vision) => (['light', 'dark'] as const).map((scheme) => [vision, scheme] as const)))('differ, %s, %s', (vision, scheme) => {
    const drawn = colours.map((pair) => pair[scheme === 'light' ? 0 : 1]);
    const near = drawn.flatMap((a, i) => drawn.slice(i + 1).flatMap((b) => {
      const apart = ciede2000(lab(seen(linear(a), vision)), lab(seen(linear(b), vision)));
      return apart < least ? [`${a} and ${b}: ${apart.toFixed(1)}`] : [];
    }));
    expect(near).toEqual([]);
  });

  it.each(['light', 'dark'])('can be read as text on paper, %s: a contrast of 4.5 and more, of which signs need 3', (scheme) => {
    const side = scheme === 'light' ? 0 : 1;
    const poor = colours.flatMap((pair) => PAPERS[side].flatMap((paper) => (contrast(linear(pair[side]), linear(paper)) < 4.5 ? [`${pair[side]} on ${paper}`] : [])));
    expect(poor).toEqual([]);
  });
});
