import { expect, test } from 'vitest';
import { findLocalPath } from './local-path.ts';

test('keeps paths of this site with their query', () => {
  expect(findLocalPath('/desk/articles/new?outlet=a%20b#top')).toBe('/desk/articles/new?outlet=a%20b#top');
});

test('sends nobody elsewhere', () => {
  const elsewhere = [
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'https://evil.example',
    'desk',
    '',
    null,
  ];
  for (const written of [...elsewhere, 'javascript:alert(1)', '/\n/evil.example', undefined]) {
    expect(findLocalPath(written), String(written)).toBeNull();
  }
});
