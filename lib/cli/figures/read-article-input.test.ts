import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArticleInput } from './read-article-input.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'figures-input-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('reading the command’s input', () => {
  it('reads plain text as it is, without its byte order mark', async () => {
    const found = await readArticleInput(file('plain.txt', '\uFEFFSome 45 people came.\n'));
    expect(found).toMatchObject({ ok: true, value: { text: 'Some 45 people came.\n' } });
  });

  it('takes day and byline from a stamp at the head', async () => {
    const path = file('stamp.txt', ' date 2024-03-22 By Sample Wire Staff\n\nSome 45 people came.\n');
    const found = await readArticleInput(path);
    expect(found).toMatchObject({ ok: true, value: { published: '2024-03-22', outlet: 'Sample Wire' } });
  });

  it('reads the article out of a page', async () => {
    const body =
      '<p>Some 45 people came to the harbour on a calm and sunny day in the spring of that year.</p>';
    const page = `<!doctype html><html><head><title>Harbour</title></head><body><article>${body.repeat(4)}</article></body></html>`;
    const found = await readArticleInput(file('page.html', page));
    expect(found.ok ? found.value.text : '').toContain('Some 45 people came');
  });

  it.each([
    ['missing.txt', null, 'there is no file'],
    ['empty.txt', '', 'is empty'],
    ['bytes.bin', new Uint8Array([1, 0, 2]), 'is not text'],
    ['latin.txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9]), 'is not UTF-8'],
  ])('says what is wrong with %s', async (name, content, words) => {
    const path = content === null ? join(folder, name) : file(name, content);
    const found = await readArticleInput(path);
    expect(found.ok ? '' : found.failure.message).toContain(words);
  });

  it('says that a folder is no file', async () => {
    const found = await readArticleInput(folder);
    expect(found.ok ? '' : found.failure.message).toContain('is a folder');
  });
});
