import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../src/data/index.js';
import { validate } from './validate.js';
import type { Schema } from './validate.js';

const room = new URL('../../src/data/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, room), 'utf8');
const schema = JSON.parse(read('schema.json')) as Schema & { $defs: Record<string, Schema> };

/** Interface → field → its type as written, and whether it may be absent. */
function interfaces(): Map<string, Map<string, { type: string; optional: boolean }>> {
  const file = ts.createSourceFile('types.ts', read('types.ts'), ts.ScriptTarget.ES2022, true);
  const found = new Map<string, Map<string, { type: string; optional: boolean }>>();
  file.forEachChild((node) => {
    if (!ts.isInterfaceDeclaration(node)) return;
    const fields = node.members.filter(ts.isPropertySignature).map((member) => [member.name.getText(), { type: member.type!.getText(), optional: !!member.questionToken }] as const);
    found.set(node.name.text, new Map(fields));
  });
  return found;
}

const types = interfaces();
const named = Object.keys(schema.$defs).filter((name) => types.has(name));

/** The type a property of the schema stands for, in the words of types.ts. */
function typeOf(property: Schema): string {
  const target = String(property.$ref ?? '').split('/').pop()!;
  if (target) return ['Edtf', 'Url', 'Color'].includes(target) ? 'string' : target;
  if (property.enum) return (property.enum as string[]).map((each) => `'${each}'`).join(' | ');
  if (property.type === 'array') return `${typeOf(property.items as Schema)}[]`;
  if (property.type === 'object') return `Record<string, ${typeOf(property.additionalProperties as Schema)}>`;
  return String(property.type);
}

describe('schema.json', () => {
  it('defines every interface of the event list', () => {
    const apart = ['Problem', 'TimelineColumns'];
    expect([...named].sort()).toEqual([...types.keys()].filter((name) => !apart.includes(name)).sort());
  });

  it.each(named)('%s has the fields of its interface, of the same types, and requires the same', (name) => {
    const definition = schema.$defs[name] as { properties: Record<string, Schema>; required: string[] };
    const fields = [...types.get(name)!];
    expect(Object.fromEntries(Object.entries(definition.properties).map(([key, each]) => [key, typeOf(each)]))).toEqual(
      Object.fromEntries(fields.map(([key, { type }]) => [key, type])),
    );
    expect([...definition.required].sort()).toEqual(fields.filter(([, { optional }]) => !optional).map(([key]) => key).sort());
  });

  it('accepts belarus.json', () => {
    expect(validate(JSON.parse(read('belarus.json')), schema)).toBe(true);
  });

  const event = { id: 'a', date: '1994', title: 'A' };
  const wrong: [string, object][] = [
    ['an event without a date', { events: [{ id: 'a', title: 'A' }] }],
    ['an event without a title', { events: [{ id: 'a', date: '1994' }] }],
    ['a title that is a list', { events: [{ ...event, title: ['A'] }] }],
    ['a text under a key that is no language', { events: [{ ...event, title: { 'no language': 'A' } }] }],
    ['an importance of 2', { events: [{ ...event, importance: 2 }] }],
    ['a script for an address', { events: [{ ...event, links: [{ href: 'javascript:alert(1)', label: 'x' }] }] }],
    ['a colour that ends a declaration', { categories: { a: { label: 'A', color: 'red;}' } }, events: [] }],
    ['a medium of an unknown kind', { events: [{ ...event, media: [{ kind: 'smell', src: 'a.jpg', alt: '' }] }] }],
    ['a direction that is none', { dir: 'up', events: [] }],
  ];
  it.each(wrong)('refuses what parseTimeline reports: %s', (_what, fields) => {
    const document = { title: 'T', ...fields };
    expect(validate(document, schema)).toBe(false);
    expect(parseTimeline(document).problems).not.toEqual([]);
  });

  it('accepts what parseTimeline accepts: every field used, and fields it does not know', () => {
    const document = {
      title: { en: 'T', 'ru-RU': 'Т' }, description: 'D', lang: 'en', dir: 'ltr', asOf: '2021', updated: '2021-09-10', credit: 'C', license: 'CC0', 'x-note': 1,
      categories: { a: { label: 'A', color: 'oklch(60% 0.1 20 / 50%)', dark: '#fff' } }, lanes: { l: { label: 'L' } },
      sources: { s: { title: 'S', publisher: 'P', date: '2021', url: '//example.org/a' } },
      eras: [{ id: 'e', date: '1914/1918', label: 'War', color: 'teal' }], corrections: [{ date: '2021', text: 'x', event: 'a' }],
      events: [{
        ...event, summary: 's', body: 'b', dateLabel: 'then', category: 'a', lane: 'l', importance: 0.5, pinned: true, tags: ['t'], sources: ['s'], updated: '2021',
        media: [{ kind: 'image', src: '../a.jpg', alt: '', credit: 'c', caption: 'c', poster: 'p.jpg', width: 10, height: 10 }], links: [{ href: 'MAILTO:a@example.org', label: 'x' }],
      }],
    };
    expect(parseTimeline(document)).toEqual({ document, problems: [] });
    expect(validate(document, schema)).toBe(true);
  });
});
