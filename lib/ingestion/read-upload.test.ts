import { describe, expect, it } from 'vitest';
import { readUpload } from './read-upload.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('an uploaded file', () => {
  it.each([
    ['a.txt', utf8('Café 212'), { kind: 'text', content: 'Café 212', charset: 'utf-8', notes: [] }],
    ['A.HTM', utf8('<p>Café</p>'), { kind: 'html', content: '<p>Café</p>', charset: 'utf-8' }],
    ['saved.txt', utf8('<!doctype html><html><body>Café</body></html>'), { kind: 'html' }],
    ['bom.txt', utf8('\uFEFFCafé'), { content: 'Café', charset: 'utf-8' }],
    ['utf16.txt', Uint8Array.from([0xff, 0xfe, 0x43, 0, 0xe9, 0]), { content: 'Cé', charset: 'utf-16le' }],
    [
      'old.html',
      latin1('<meta charset="iso-8859-1"><p>Caf\xe9</p>'),
      { content: '<meta charset="iso-8859-1"><p>Café</p>', charset: 'windows-1252', notes: [] },
    ],
    [
      'arabic.html',
      latin1('<meta http-equiv="Content-Type" content="text/html; charset=windows-1256"><p>\xda\xcf\xcf</p>'),
      { charset: 'windows-1256', content: expect.stringContaining('عدد') },
    ],
    [
      'wrong.html',
      utf8('<meta charset="iso-8859-1"><p>Café</p>'),
      { charset: 'utf-8', content: expect.stringContaining('Café') },
    ],
    [
      'unknown.html',
      latin1('<meta charset="no-such-set"><p>Caf\xe9</p>'),
      { charset: 'windows-1252', notes: [expect.stringContaining('Windows-1252')] },
    ],
    [
      'old.txt',
      latin1('Caf\xe9 \x93quoted\x94'),
      { content: 'Café “quoted”', charset: 'windows-1252', notes: [expect.stringContaining('accents')] },
    ],
  ])('%s is read', (name, bytes, expected) => {
    expect(readUpload({ name, bytes })).toMatchObject({ ok: true, value: expected });
  });

  it.each([
    ['report.pdf', utf8('%PDF-1.7'), 'unknown_type', 'Open the PDF'],
    ['report.docx', utf8('PK'), 'unknown_type', 'plain text'],
    ['page.mhtml', utf8('MIME'), 'unknown_type', 'HTML only'],
    ['noextension', utf8('words'), 'unknown_type', 'paste'],
    ['empty.txt', utf8(' \n'), 'no_text', 'empty'],
    ['picture.txt', Uint8Array.from([0x89, 0x50, 0, 0, 0x0d]), 'not_text', 'UTF-8'],
    ['long.txt', utf8('a'.repeat(1_000_001)), 'too_large', '1.0 MB'],
    ['long.html', utf8('a'.repeat(5_000_001)), 'too_large', '5.0 MB'],
  ])('%s is refused, saying what to do', (name, bytes, kind, remedy) => {
    expect(readUpload({ name, bytes })).toMatchObject({
      ok: false,
      failure: { kind, message: expect.stringContaining(remedy) },
    });
  });
});
