import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportedClaim } from '#lib/comparison/testing/reported-claim.ts';
import { messagesInEnglish } from '#lib/format/messages/en.ts';
import { WHOLE_VIEW } from '#lib/timeline/statistic-view.ts';
import { exactly, KILLED } from '#lib/timeline/testing/timeline-claims.ts';
import type { Citation } from './citation.ts';
import { anyText } from './testing/any-text.ts';
import { toBibtex } from './to-bibtex.ts';
import { toClaimCitation } from './to-claim-citation.ts';
import { toCslJson } from './to-csl-json.ts';
import { toRis } from './to-ris.ts';
import { toStatisticCitation } from './to-statistic-citation.ts';

const words = messagesInEnglish;
const site = 'https://figures.example';
const setting = { state: { revision: 3, changedOn: '2026-11-24' }, site, words };

const seed = () => {
  const claim = reportedClaim('one', {
    value: '31988',
    chain: ['Gaza’s Ministry of Health'],
    asOf: '2024-03-21',
    publishedOn: '2024-03-22',
    figure: { verbatim: '31,988', counts: 'Palestinians killed' },
  });
  const article = {
    ...claim.article,
    headline: 'Day 168',
    url: 'https://chronicle.example/day-168?a=1&b_c=%20d',
    outlet: { ...claim.article.outlet, name: 'Palestine Chronicle' },
  };
  return { ...claim, article };
};

describe('the citation of a claim', () => {
  it('credits the origin first, in short and in full', () => {
    const { short, full } = toClaimCitation(seed(), setting);
    expect(short).toBe(
      'Gaza’s Ministry of Health, cited by Palestine Chronicle (22 March 2024): 31,988 Palestinians killed, as of 21 March 2024',
    );
    expect(full).toBe(
      'Gaza’s Ministry of Health, cited by Palestine Chronicle: 31,988 Palestinians killed, as of 21 March 2024. ' +
        '“Day 168” (Palestine Chronicle, 22 March 2024), https://chronicle.example/day-168?a=1&b_c=%20d. ' +
        'In Figures of Record, https://figures.example/claims/one, revision 3, last changed on 24 November 2026.',
    );
  });

  it('names everyone between origin and outlet in full, the outlet last', () => {
    const chain = ['CNN', 'US officials'].map((name, position) => ({
      branch: 0,
      position,
      name,
      wording: null,
      target: null,
    }));
    const { short, full, authors } = toClaimCitation({ ...seed(), attribution: chain }, setting);
    expect(short).toContain('US officials, cited by Palestine Chronicle (');
    expect(full).toContain('US officials, cited by CNN, cited by Palestine Chronicle:');
    expect(authors).toEqual(['US officials']);
  });

  it('credits joint origins as one voice, and the outlet where it names nobody', () => {
    const joint = ['police', 'organisers'].map((name, branch) => ({
      branch,
      position: 0,
      name,
      wording: null,
      target: null,
    }));
    expect(toClaimCitation({ ...seed(), attribution: joint }, setting)).toMatchObject({
      short: expect.stringMatching(/^police and organisers jointly, cited by Palestine Chronicle/),
      authors: ['police', 'organisers'],
    });
    expect(toClaimCitation({ ...seed(), attribution: [] }, setting)).toMatchObject({
      short: expect.stringMatching(/^Palestine Chronicle, naming nobody \(22 March 2024\)/),
      authors: ['Palestine Chronicle'],
    });
  });

  it('keeps the qualifier, says "on or before", and says that a record was retracted and why', () => {
    const open = reportedClaim('two', { value: '7000', qualifier: 'at_least', asOf: null });
    const { short, title } = toClaimCitation(open, setting);
    expect(title).toBe('at least 7,000 people missing, on or before 2 March 2024');
    expect(short).toContain(title);
    const retracted = { ...seed(), status: 'retracted', retractionReason: 'Wrong flood.' } as const;
    expect(toClaimCitation(retracted, setting).full).toMatch(/Retracted from this record: Wrong flood\.$/);
  });
});

describe('the citation of a statistic', () => {
  const claims = [
    exactly(100, '2024-03-01', { originKey: 'a', originName: 'Ministry' }),
    exactly(120, '2024-03-05', { originKey: 'b', originName: 'Media office' }),
    exactly(110, '2024-03-02', { originKey: 'a', originName: 'Ministry' }),
  ];
  const statistic = {
    id: 's',
    slug: 'killed',
    name: 'People killed',
    topic: { id: 't', slug: 'war', name: 'War' },
    caveat: 'Incomplete.',
    definitionNumber: 1,
    definition: { ...KILLED, scope: null, place: null, per: null, base: null, comparedTo: null, start: null },
  };
  const cited = {
    statistic,
    view: WHOLE_VIEW,
    shown: claims,
    axis: 'asOf',
    changedOn: '2026-11-24',
    url: `${site}/statistics/killed`,
  } as const;

  it('credits the sources of its figures first, the most counted one first of all', () => {
    expect(toStatisticCitation(cited, words).full).toBe(
      'Ministry and Media office: People killed, War. 3 figures, 1 March 2024 to 5 March 2024. ' +
        'In Figures of Record, https://figures.example/statistics/killed, last changed on 24 November 2026.',
    );
  });

  it('says what a view leaves out, by which clock it looks back', () => {
    const view = { ...WHOLE_VIEW, knownOn: '2024-03-04', from: '2024-03-01', sources: ['ministry'] };
    const { full, note } = toStatisticCitation({ ...cited, view }, words);
    for (const text of [full, note]) {
      expect(text).toContain('As known on 4 March 2024');
      expect(text).toContain('Only figures of days from 1 March 2024.');
      expect(text).toContain('Only these sources.');
    }
  });
});

const CITATION: Citation = {
  ...toClaimCitation(seed(), setting),
  authors: ['Ministry of Health and Population', 'وزارة الصحة في غزة'],
};

describe('files for reference managers, read back by a library', () => {
  it.each([
    ['BibTeX', toBibtex],
    ['RIS', toRis],
  ])('%s keeps names whole in any script, address, date, title and note', (_, write) => {
    const long = {
      ...CITATION,
      title: `31,988 killed: “100% & $5 {x} _y” ${'very long '.repeat(60).trim()}`,
    };
    const [read] = new Cite(write(toCslJson(long))).data;
    const names = read?.author as readonly Record<string, string>[];
    expect(names.map(({ literal, family }) => literal ?? family)).toEqual(long.authors);
    expect(read).toMatchObject({
      title: long.title,
      URL: long.url,
      note: long.note,
      issued: { 'date-parts': [[2024, 3, 22]] },
    });
  });

  it('CSL-JSON has bodies as literal names and leaves out what is not known', () => {
    const item = toCslJson({ ...CITATION, issuedOn: null, abstract: null, version: null });
    expect(item.author).toEqual(CITATION.authors.map((literal) => ({ literal })));
    expect(Object.keys(item)).not.toEqual(expect.arrayContaining(['issued']));
    expect(JSON.stringify(item)).not.toMatch(/null|undefined/);
  });

  it('RIS stays one record, whatever the words hold', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = toRis(
          toCslJson({ ...CITATION, title: text, note: `${text}\nER  - \nTY  - BOOK` }),
        ).split('\r\n');
        expect(lines.filter((line) => line.startsWith('TY  - '))).toHaveLength(1);
        expect(lines.every((line) => line === '' || /^[A-Z][A-Z\d] {2}- /.test(line))).toBe(true);
      }),
    );
  });
});
