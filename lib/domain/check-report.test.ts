import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkReport,
  checkSending,
  LEAST_SECONDS,
  MAXIMUM_CONTACT,
  MAXIMUM_EVIDENCE,
  MAXIMUM_LINKS,
  MAXIMUM_WORDS,
  MOST_HOURS,
  reportKey,
  tidyReport,
} from './check-report.ts';
import type { ReportDraft } from './error-report.ts';

const SOUND: ReportDraft = {
  target: { kind: 'claim', id: '019a0000-0000-7000-8000-000000000000' },
  kind: 'figure',
  words: 'The article says 47, not 46.',
  evidenceUrl: 'https://wire.example/flood',
  contact: 'reader@mail.example',
};

function problemsOf(over: Partial<ReportDraft>): readonly string[] {
  return checkReport(tidyReport({ ...SOUND, ...over })).map(({ field, kind }) => `${field}: ${kind}`);
}

describe('what is said', () => {
  it('is accepted where it is whole, with or without a link and a contact', () => {
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf({ evidenceUrl: null, contact: null })).toEqual([]);
    expect(problemsOf({ evidenceUrl: ' ', contact: '' })).toEqual([]);
  });

  it.each<[string, Partial<ReportDraft>]>([
    ['kind: kind_missing', { kind: null }],
    ['words: words_missing', { words: ' \r\n\u0000 ' }],
    ['words: words_long', { words: 'a'.repeat(MAXIMUM_WORDS + 1) }],
    ['words: words_links', { words: 'https://a.example www.b.example http://c.example' }],
    ['words: words_links', { words: '<a href=x> <a href=y> [url=z]' }],
    ['evidenceUrl: evidence_not_web', { evidenceUrl: 'javascript:alert(1)' }],
    ['evidenceUrl: evidence_not_web', { evidenceUrl: 'on page 4' }],
    ['evidenceUrl: evidence_not_web', { evidenceUrl: 'https://name@wire.example/' }],
    ['evidenceUrl: evidence_long', { evidenceUrl: `https://a.example/${'a'.repeat(MAXIMUM_EVIDENCE)}` }],
    ['contact: contact_not_mail', { contact: 'ring me' }],
    ['contact: contact_not_mail', { contact: `${'a'.repeat(MAXIMUM_CONTACT)}@a.example` }],
  ])('is refused with %s', (problem, over) => {
    expect(problemsOf(over)).toEqual([problem]);
  });

  it('is told everything that is wrong at once, in the order of the fields', () => {
    expect(problemsOf({ kind: null, words: '', evidenceUrl: '?', contact: '?' })).toEqual([
      'kind: kind_missing',
      'words: words_missing',
      'evidenceUrl: evidence_not_web',
      'contact: contact_not_mail',
    ]);
  });

  it('may be as long as is allowed, line ends counted as one, and hold a few links', () => {
    expect(problemsOf({ words: `${'a\r\n'.repeat(MAXIMUM_WORDS / 2 - 1)}aa` })).toEqual([]);
    expect(problemsOf({ words: 'see https://a.example '.repeat(MAXIMUM_LINKS) })).toEqual([]);
  });

  it('is given the scheme that people leave out', () => {
    expect(tidyReport({ ...SOUND, evidenceUrl: 'www.wire.example/flood' }).evidenceUrl).toBe(
      'https://www.wire.example/flood',
    );
  });

  it('is tidy once it was tidied, and holds nothing a database refuses, whatever was sent', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(texts, fc.option(texts), fc.option(texts), (words, evidenceUrl, contact) => {
        const tidy = tidyReport({ ...SOUND, words, evidenceUrl, contact });
        expect(tidyReport(tidy)).toEqual(tidy);
        for (const text of [tidy.words, tidy.evidenceUrl ?? '', tidy.contact ?? '']) {
          expect(text).not.toContain('\u0000');
          expect(text.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});

describe('how it is sent', () => {
  const opened = new Date('2026-11-24T09:00:00Z');
  const later = (seconds: number) => new Date(opened.getTime() + seconds * 1000);

  it('is as people send it between the least and the most time', () => {
    const times = fc.double({ min: LEAST_SECONDS, max: MOST_HOURS * 3600, noNaN: true });
    fc.assert(
      fc.property(times, (seconds) => {
        expect(checkSending({ trap: '', openedAt: opened }, later(seconds))).toBeNull();
      }),
    );
  });

  it('is refused at once, after too long, from the future, without a seal, and with the trap filled in', () => {
    const judge = (seconds: number, over: Partial<Parameters<typeof checkSending>[0]> = {}) =>
      checkSending({ trap: '', openedAt: opened, ...over }, later(seconds))?.kind;
    expect(judge(LEAST_SECONDS - 0.1)).toBe('too_quick');
    expect(judge(-60)).toBe('too_quick');
    expect(judge(MOST_HOURS * 3600 + 1)).toBe('too_old');
    expect(judge(60, { openedAt: null })).toBe('too_old');
    expect(judge(60, { trap: 'Buy' })).toBe('trapped');
  });
});

describe('the words by which reports are the same', () => {
  it('do not depend on spaces, capitals and punctuation', () => {
    expect(reportKey('  The figure is 47,\n not 46! ')).toBe(reportKey('the FIGURE is 47 not 46'));
    expect(reportKey('It is 47.')).not.toBe(reportKey('It is 48.'));
    expect(reportKey('الرقم خطأ')).not.toBe(reportKey('التاريخ خطأ'));
  });
});
