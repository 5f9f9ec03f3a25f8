import { expect, test } from 'vitest';
import { toParagraphs } from './text-segments.ts';

const TEXT =
  'Flood in Samplestadt\n\nThe city counted 12 dead. Police said 30 were missing.\n\nRain went on.';

function piecesOf(markedAt: readonly number[]) {
  return toParagraphs(TEXT, markedAt).map(({ sentences }) =>
    sentences.map(({ pieces }) => pieces.map(({ start, end }) => TEXT.slice(start, end))),
  );
}

test('a text is laid out in paragraphs and sentences, and no letter is lost between them', () => {
  expect(piecesOf([])).toEqual([
    [['Flood in Samplestadt']],
    [['The city counted 12 dead. '], ['Police said 30 were missing.']],
    [['Rain went on.']],
  ]);
  expect(toParagraphs(TEXT, []).map(({ isHeading }) => isHeading)).toEqual([true, false, false]);
});

test('a sentence is cut where a marker stands', () => {
  const after30 = TEXT.indexOf('30') + 2;
  expect(piecesOf([after30, after30])[1]?.[1]).toEqual(['Police said 30', ' were missing.']);
});

test('a marker at the end of a sentence cuts nothing', () => {
  const end = TEXT.indexOf('missing.') + 'missing.'.length;
  expect(piecesOf([end])[1]?.[1]).toEqual(['Police said 30 were missing.']);
});
