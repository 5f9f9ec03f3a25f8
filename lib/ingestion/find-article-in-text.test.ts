import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FoundArticle } from '#lib/domain/found-article.ts';
import { findArticleInText } from './find-article-in-text.ts';

const STORY =
  'At least 212 people were killed when a dam gave way above the river town of Orsel, the regional health ministry said on Thursday, and about 1,400 were still missing.\n\nThe ministry said 3,050 others had been treated since Monday.';

function find(text: string): FoundArticle {
  const found = findArticleInText(text);
  if (!found.ok) throw new Error(`nothing found: ${found.failure.message}`);
  return found.value;
}

describe('the text itself', () => {
  it('stays as it was pasted but for line ends and a byte order mark', () => {
    expect(find(`\uFEFF Café\u0301 \u00a0 one\r\ntwo\rthree  \n${STORY}`).text).toBe(
      ` Café\u0301 \u00a0 one\ntwo\nthree  \n${STORY}`,
    );
  });

  it('loses no position to characters that cannot be stored', () => {
    expect(find(`a\u0000b\ud800c ${STORY}`).text).toBe(`a\ufffdb\ufffdc ${STORY}`);
  });

  it('is refused when empty or far too long', () => {
    expect(findArticleInText(' \n\t')).toMatchObject({ ok: false, failure: { kind: 'no_text' } });
    expect(findArticleInText('a'.repeat(1_000_001))).toMatchObject({
      ok: false,
      failure: { kind: 'too_large' },
    });
  });
});

describe('a stamp line', () => {
  it('gives the day, the byline, and the outlet whose staff wrote it', () => {
    expect(find(` date 2024-05-03 By Sample Wire Staff\n\n${STORY}`)).toMatchObject({
      published: '2024-05-03',
      publishedDay: '2024-05-03',
      byline: 'Sample Wire Staff',
      outlet: 'Sample Wire',
      headline: null,
      language: 'en',
      from: { published: 'text', byline: 'text', outlet: 'text', language: 'text' },
    });
  });

  it('may run straight into the story', () => {
    expect(find(` date 2024-05-03 ${STORY}`)).toMatchObject({
      published: '2024-05-03',
      byline: null,
      outlet: null,
      headline: null,
    });
  });

  it('may be followed by a dateline', () => {
    expect(find(`date 2024-05-03 Orsel, 3 May 2024 (Sample Wire/AW) – ${STORY}`)).toMatchObject({
      published: '2024-05-03',
      outlet: 'Sample Wire/AW',
    });
  });
});

describe('the lines above a story', () => {
  it.each([
    ['By Ada Noor', { byline: 'Ada Noor', outlet: null }],
    ['By Ada Noor and Ben van Ito in Orsel', { byline: 'Ada Noor and Ben van Ito in Orsel' }],
    ['By Ada Noor | 22 March 2024', { byline: 'Ada Noor', published: '2024-03-22' }],
    ['By Ada Noor, published March 22, 2024', { byline: 'Ada Noor', published: '2024-03-22' }],
    ['By Staff Reporter', { byline: 'Staff Reporter', outlet: null }],
    ['By the Sample Wire News Desk', { byline: 'the Sample Wire News Desk', outlet: 'Sample Wire' }],
    ['Published: 22 March 2024', { published: '2024-03-22' }],
    ['Published on Friday, March 22nd, 2024 at 10:15 am GMT', { published: '2024-03-22' }],
    ['08:26, April 20, 2012', { published: '2012-04-20' }],
    ['Situation report 12, published 14 March 2024', { published: '2024-03-14' }],
    ['Updated: 23 March 2024\nPublished: 22 March 2024', { published: '2024-03-22' }],
    ['Last updated 23 March 2024', { published: '2024-03-23' }],
    ['22.03.2024', { published: '2024-03-22' }],
    [
      'Outlet: Sample Wire\nAuthor: Ada Noor\nDate: 2024-03-22\nURL: https://wire.example/dam',
      {
        outlet: 'Sample Wire',
        byline: 'Ada Noor',
        published: '2024-03-22',
        canonicalUrl: 'https://wire.example/dam',
      },
    ],
    ['https://wire.example/dam', { canonicalUrl: 'https://wire.example/dam' }],
  ])('%s', (lines, expected) => {
    expect(find(`Dam toll passes 200\n${lines}\n\n${STORY}`)).toMatchObject({
      headline: 'Dam toll passes 200',
      ...expected,
    });
  });

  it.each([
    ['By Monday, the toll had doubled', 'a sentence beginning with By'],
    ['Published figures put the toll at 212', 'a sentence about publishing'],
    ['The toll of 22 March 2024 was the highest', 'a headline with a day in it'],
    ['03/04/2024', 'a day that can be read two ways'],
    ['30 February 2024', 'a day that never was'],
    ['Dates and figures: what we know', 'a headline beginning like a label'],
  ])('give no byline or day for %s (%s)', (line) => {
    expect(find(`${line}\n\n${STORY}`)).toMatchObject({ byline: null, published: null });
  });

  it('give the address where it stands below the story', () => {
    expect(find(`Dam toll\n\n${`${STORY}\n\n`.repeat(8)}https://wire.example/dam\n`)).toMatchObject({
      canonicalUrl: 'https://wire.example/dam',
    });
  });

  it('are read only above the story', () => {
    expect(find(`${`${STORY}\n\n`.repeat(8)}By Ada Noor\n\n${STORY}`).byline).toBeNull();
  });
});

describe('a dateline', () => {
  it.each([
    [`LONDON, 22 March (Sample Wire) - ${STORY}`, 'Sample Wire', null],
    [`LONDON, 22 March 2024 (Sample Wire) -- ${STORY}`, 'Sample Wire', '2024-03-22'],
    [`ORSEL/VANE (Sample Wire) — ${STORY}`, 'Sample Wire', null],
    [`Sept. 16 (AW) — ${STORY}`, 'AW', null],
    [`(AW|ORSEL) – ${STORY}`, 'AW|ORSEL', null],
  ])('names the agency, and the day if it has a year: %.40s', (text, outlet, published) => {
    expect(find(text)).toMatchObject({ outlet, published, headline: null });
  });

  it('gives way to an outlet named outright', () => {
    expect(find(`By Sample Wire Staff\nORSEL (AW) - ${STORY}`).outlet).toBe('Sample Wire');
  });

  it('is not seen in brackets within a sentence', () => {
    expect(
      find(`The ministry said 212 people (most of them farmers) - a record - had died there.\n${STORY}`)
        .outlet,
    ).toBeNull();
  });
});

describe('the headline', () => {
  it.each([
    [
      `Dam toll passes 200; hundreds still missing\n\n${STORY}`,
      'Dam toll passes 200; hundreds still missing',
    ],
    [`World News\n\nDam toll passes 200, ministry says\n\n${STORY}`, 'Dam toll passes 200, ministry says'],
    [`# Dam toll passes 200\n${STORY}`, 'Dam toll passes 200'],
    [`Who counts the dead of Orsel?\n${STORY}`, 'Who counts the dead of Orsel?'],
    [`ارتفاع عدد القتلى في السد\n\nقالت وزارة الصحة إن ٢١٢ شخصا قتلوا.`, 'ارتفاع عدد القتلى في السد'],
    [STORY, null],
    ['Dam toll passes 200', null],
    [`and so it went on\n${STORY}`, null],
  ])('of %.40s', (text, headline) => {
    expect(find(text).headline).toBe(headline);
  });
});

it('takes linear time over hostile lines', () => {
  const started = performance.now();
  for (const line of [
    'By '.repeat(60_000),
    '('.repeat(200_000),
    'published '.repeat(20_000),
    ' '.repeat(200_000),
    '| '.repeat(90_000),
  ]) {
    findArticleInText(`${line}x\n${STORY}`);
  }
  expect(performance.now() - started).toBeLessThan(2_000);
});

it('never throws and keeps every position', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const found = findArticleInText(text);
      if (found.ok && !text.includes('\r') && !text.startsWith('\uFEFF'))
        expect(found.value.text).toHaveLength(text.length);
    }),
  );
});
