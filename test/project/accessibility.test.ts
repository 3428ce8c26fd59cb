import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const text = readFileSync('docs/accessibility.md', 'utf8');
const rows = [...text.matchAll(/^\| (.+) \|$/gm)].map(([, row]) => row.split(' | ')).filter((row) => row.length >= 3 && (/^\d/.test(row[0]) || (/^[A-Z]/.test(row[0]) && row[0] !== 'test')));
const criteria = rows.filter(([number]) => /^\d/.test(number));
const charts = rows.filter(([number]) => /^[A-Z]/.test(number));
const proofs = new Map([...text.matchAll(/^- (\w+): `([^`]+)` (“.+”)$/gm)].map(([, name, file, titles]) => [name, { file, titles: [...titles.matchAll(/“([^”]+)”/g)].map(([, title]) => title) }]));

/** Every success criterion of level A and AA of WCAG 2.2 (W3C Recommendation, 12 December 2024); 4.1.1 is no more. */
const WCAG = '1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3'.split(' ');
const CHARTABILITY = ['Low contrast', 'Content is only visual', 'Small text size', 'Visual presents seizure risk', 'Interaction modality only has one input type', 'No interaction cues or instructions', 'Controls override AT controls',
  'No explanation for purpose or for how to read', 'No title, summary, or caption', 'Reading level inappropriate', 'No table', 'Data density is inappropriate', 'Navigation and interaction is tedious', 'User style change not respected'];

describe('docs/accessibility.md', () => {
  it('answers every criterion of WCAG 2.2, A and AA, and every critical test of Chartability, once', () => {
    expect(criteria.map(([number]) => number)).toEqual(WCAG);
    expect(charts.map(([name]) => name)).toEqual(CHARTABILITY);
  });

  it('says of each what shows it, or that no test does', () => {
    const unknown = rows.flatMap((row) => row.at(-1)!.split(', ').filter((name) => name !== 'no test' && !proofs.has(name)).map((name) => `${row[0]}: ${name}`));
    expect(unknown).toEqual([]);
    const used = new Set(rows.flatMap((row) => row.at(-1)!.split(', ')));
    expect([...proofs.keys()].filter((name) => !used.has(name))).toEqual([]);
  });

  it('names no test that does not exist', () => {
    expect(proofs.size).toBeGreaterThan(20);
    const missing = [...proofs].flatMap(([name, { file, titles }]) => (existsSync(file) ? titles.filter((title) => !readFileSync(file, 'utf8').includes(title)).map((title) => `${name}: “${title}” is not in ${file}`) : [`${name}: ${file} is not there`]));
    expect(missing).toEqual([]);
  });
});
