import { describe, expect, it, vi } from 'vitest';
import { decodeText } from '../../src/formats/decodeText.js';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf16 = (text: string, big = false): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(big ? bytes.swap16() : bytes);
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const WARNING = { path: '', code: 'type', severity: 'warning', message: 'The text is not UTF-8; it was read as Windows-1252. Save it as UTF-8.' };

describe('decodeText(bytes, charset)', () => {
  it.each([
    ['UTF-8', utf8('Müller – 年'), undefined, 'Müller – 年'],
    ['UTF-8 with its mark, which is no part of it', utf8('\ufeffMüller'), undefined, 'Müller'],
    ['the mark before the charset', utf8('\ufeffMüller'), 'windows-1252', 'Müller'],
    ['UTF-16, little end first, by its mark', utf16('Müller – 年'), 'utf-8', 'Müller – 年'],
    ['UTF-16, big end first, by its mark', utf16('Müller – 年', true), undefined, 'Müller – 年'],
    ['Windows-1252 as the charset says', latin('M\xfcller \x96 \x80'), 'windows-1252', 'Müller – €'],
    ['any other charset that is known', latin('\xcc\xe8\xed\xf1\xea'), 'Windows-1251', 'Минск'],
    ['a charset before what UTF-8 would be', latin('\xc3\xbc'), 'iso-8859-1', 'Ã¼'],
    ['UTF-8 where the charset is none', utf8('Müller'), 'klingon', 'Müller'],
    ['nothing', new Uint8Array(), undefined, ''],
  ])('reads %s, without a problem', (_, bytes, charset, text) => expect(decodeText(bytes, charset)).toMatchObject({ text, problems: [] }));

  it.each([
    ['no charset', undefined], ['a charset that is none', 'klingon'], ['a server’s UTF-8 that is not', 'UTF-8'],
  ])('reads what is not UTF-8 as Windows-1252 and says so: %s', (_, charset) =>
    expect(decodeText(latin('M\xfcller \x96 \x80'), charset)).toEqual({ text: 'Müller – €', encoding: 'windows-1252', problems: [WARNING] }));

  const SOME = { ...WARNING, message: 'Some of the text is not UTF-8; “\ufffd” stands in its place. Save it as UTF-8.' };
  it('reads JSON as UTF-8, whatever is in it, and says so', () => expect(decodeText(latin(' ["M\xfcller"]'))).toMatchObject({ text: ' ["M\ufffdller"]', problems: [SOME] }));

  it('reads UTF-8 with a broken letter as UTF-8, and says so', () =>
    expect(decodeText(Uint8Array.of(...utf8('date,title\n1994,Müller für '), 0xfc, ...utf8('ber\n')))).toMatchObject({ text: 'date,title\n1994,Müller für \ufffdber\n', encoding: 'utf-8', problems: [SOME] }));

  it('takes one pass over UTF-8', () => {
    const passes = vi.spyOn(TextDecoder.prototype, 'decode');
    decodeText(utf8('date,title\n1994,Müller\n'), 'utf-8');
    expect(passes).toHaveBeenCalledTimes(1);
    passes.mockRestore();
  });
});
