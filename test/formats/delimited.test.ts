import { csvFormatRows, csvParseRows, dsvFormat } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv, parseDelimited } from '../../src/formats/delimited.js';

const cell = fc.oneof(fc.string(), fc.stringMatching(/^[a",;\t\r\n ]{0,6}$/));
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });

describe('parseDelimited', () => {
  it.each([',', ';', '\t'])('reads what d3-dsv writes and as d3-dsv reads it, with the mark %j', (mark) => {
    fc.assert(fc.property(table, (rows) => {
      const text = `${dsvFormat(mark).formatRows(rows)}\n`;
      expect(parseDelimited(text, mark)).toEqual({ rows: dsvFormat(mark).parseRows(text), unclosed: undefined });
    }), { seed: 42, numRuns: 500 });
  });

  it('reads every line end, with and without one at the end, and a last cell that is empty', () => {
    expect(parseDelimited('a,b\r\nc,\rd,"e\r\nf"\n', ',').rows).toEqual([['a', 'b'], ['c', ''], ['d', 'e\r\nf']]);
    expect(parseDelimited('a,', ',').rows).toEqual([['a', '']]);
    expect(parseDelimited('', ',').rows).toEqual([]);
  });

  it('says which row opens a quotation that is never closed', () => {
    expect(parseDelimited('a\n"b\nc', ',')).toEqual({ rows: [['a'], ['b\nc']], unclosed: 1 });
  });

  it('takes a long quoted cell', () => {
    const long = '"'.repeat(1_000_000);
    expect(parseDelimited(formatCsv([[long, 'x']]), ',').rows).toEqual([[long, 'x']]);
  });
});

describe('formatCsv', () => {
  it('writes as d3-dsv does', () => {
    fc.assert(fc.property(table, (rows) => { expect(formatCsv(rows)).toBe(csvFormatRows(rows)); }), { seed: 42, numRuns: 500 });
    expect(csvParseRows(formatCsv([['a "b"', 'c\nd']]))).toEqual([['a "b"', 'c\nd']]);
  });
});
