import { describe, expect, it } from 'vitest';
import { parseTimeline, type TimelineDocument } from '../../src/data/index.js';
import { composePicture } from '../../src/scene/index.js';
import { boxesOf, charts, inputOf, marksOf, nameOf } from './support.js';

const read = (given: object): TimelineDocument => parseTimeline({ title: 'T', ...given }).document;

describe('composePicture', () => {
  const open = read({ events: [{ id: 'open', date: '../1204', title: 'Until' }, { id: 'unknown', date: '/1230', title: 'Not known since' }, { id: 'known', date: '1210', title: 'Then' }, { id: 'day', date: '1215-06-15', title: 'A day' }] });
  it.each(charts.map((choices) => [nameOf(choices), choices] as const))('draws no solid marker where a beginning is open or unknown, %s', (_, choices) => {
    const roles = new Map(marksOf(composePicture(inputOf(open, choices))).filter((mark) => mark.part === 'marker').map((mark) => [mark.id, mark.role]));
    for (const id of ['open', 'unknown', 'known']) if (roles.has(id)) expect([id, roles.get(id)]).toEqual([id, 'marker-soft']);
    if (roles.has('day')) expect(roles.get('day')).toBe('marker');
    expect(roles.size).toBeGreaterThan(1);
  });

  const crowd = read({ events: Array.from({ length: 12 }, (_, k) => ({ id: `s${k}`, date: `${1900 + k}/${1950 + k}`, title: `Stretch ${k}` })) });
  it.each(['horizontal', 'vertical'] as const)('draws every extent, more than there are lanes for too, %s', (orientation) => {
    const marks = marksOf(composePicture(inputOf(crowd, { orientation, width: orientation === 'vertical' ? 400 : 1000 })));
    const drawn = new Set(marks.filter((mark) => mark.part === 'span').map((mark) => mark.id)).size;
    expect(drawn).toBeLessThan(12);
    expect(drawn + marks.filter((mark) => mark.role === 'span-soft' && mark.id === undefined).flatMap(boxesOf).length).toBe(12);
  });

  it('names a row for what belongs to none', () => {
    const document = read({ categories: { a: { label: 'First' }, b: { label: 'Second' } }, events: [{ id: '1', date: '2001', title: 'One', category: 'a' }, { id: '2', date: '2002', title: 'Two' }] });
    const names = marksOf(composePicture(inputOf(document, { lanes: 'category' }))).filter((mark) => mark.role === 'lane-label').map((mark) => mark.type === 'text' && mark.text);
    expect(names).toEqual(['First', 'Second', '–']);
  });
});
