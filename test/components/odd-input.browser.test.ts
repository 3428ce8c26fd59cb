import { afterEach, describe, expect, it } from 'vitest';
import type { TimelineDocument } from '../../src/data/types.js';
import { document17, first, mount } from './mount.js';

afterEach(() => document.body.replaceChildren());

describe('problems', () => {
  it('has one entry where `from` is after `to`, and everything is shown', async () => {
    const element = await mount({ document: document17 });
    const whole = element.viewport;
    element.from = '2021';
    element.to = '2019';
    await element.ready;
    expect(element.problems.map(({ path, code, severity, value }) => ({ path, code, severity, value }))).toEqual([{ path: 'to', code: 'attribute', severity: 'warning', value: '2019' }]);
    expect(element.viewport).toEqual(whole);
    element.to = '2021';
    await element.ready;
    expect(element.problems).toEqual([]);
    expect(element.viewport[0]).toBe(Date.UTC(2021, 0));
  });

  it('names a colour word that the browser does not know; its category has a colour of the palette, as have its era and marks', async () => {
    const categories = { a: { label: 'A', color: 'gren' }, b: { label: 'B', color: 'teal', dark: 'inherit' }, c: { label: 'C' } };
    const eras = [{ date: '1900/1950', label: 'Era', color: 'rebeccapurpel' }];
    const events = ['a', 'b', 'c'].map((category, k) => ({ id: category, title: category, date: `19${k}0`, category }));
    const given: TimelineDocument = { title: 'T', categories, eras, events };
    const element = await mount({ document: given });
    expect(element.problems.map(({ path, code, value }) => [path, code, value])).toEqual([
      ['categories.a.color', 'color', 'gren'], ['categories.b.dark', 'color', 'inherit'], ['eras[0].color', 'color', 'rebeccapurpel'],
    ]);
    const plain = await mount({ document: { ...given, categories: { ...categories, a: { label: 'A' } } } });
    const colour = (of: Element, selector: string) => getComputedStyle(first(of, selector)).fill;
    expect(colour(element, '[part~="label"][data-id="a"] .date')).toBe(colour(plain, '[part~="label"][data-id="a"] .date'));
    expect(colour(element, '[part~="label"][data-id="a"] .date')).not.toBe('rgb(0, 0, 0)');
    expect(colour(element, '[part~="label"][data-id="b"] .date')).toBe('rgb(0, 128, 128)');
    element.style.colorScheme = 'dark';
    expect(colour(element, '[part~="label"][data-id="b"] .date')).not.toBe('rgb(0, 128, 128)');
    element.document = { ...given, categories: { ...categories, a: { label: 'A', color: 'green' } }, eras: [] };
    await element.ready;
    expect(element.problems.map(({ path }) => path)).toEqual(['categories.b.dark']);
  });
});
