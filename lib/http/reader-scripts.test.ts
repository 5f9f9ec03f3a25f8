import { expect, test } from 'vitest';
import { buildReaderScripts, toElements } from './reader-scripts.ts';

test('what readers load stays small: the module under 15 kB compressed, the theme under 1 kB', async () => {
  const { files, themePath, readerPath } = await buildReaderScripts();
  const sizeOf = (path: string) => {
    const variants = files.get(path)?.variants;
    return (variants?.gzip ?? variants?.identity)?.body.length ?? Number.NaN;
  };
  expect(sizeOf(readerPath)).toBeLessThan(15_000);
  expect(sizeOf(themePath)).toBeLessThan(1_000);
});

test('scripts are named for their contents, so that they can be kept for good', async () => {
  const first = await buildReaderScripts();
  const second = await buildReaderScripts();
  expect([first.themePath, first.readerPath]).toEqual([second.themePath, second.readerPath]);
  expect(first.themePath).not.toBe(first.readerPath);
  expect(first.files.get(first.readerPath)?.variants.identity.headers).toContain(
    'public, max-age=31536000, immutable',
  );
});

test('the theme stands before the page is painted, the rest comes after; nothing is inline', async () => {
  const scripts = await buildReaderScripts();
  expect(toElements(scripts, false)).toBe(
    `<script src="${scripts.themePath}"></script><script type="module" src="${scripts.readerPath}"></script>`,
  );
});
