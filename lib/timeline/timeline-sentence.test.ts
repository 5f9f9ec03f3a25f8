import { describe, expect, it } from 'vitest';
import { chooseAxis } from './choose-axis.ts';
import { knownOn } from './known-on.ts';
import { summariseTimeline } from './summarise-timeline.ts';
import { atLeast, exactly, KILLED, timelineClaim } from './testing/timeline-claims.ts';
import { timelineSentence } from './timeline-sentence.ts';

const ministry = exactly(471, '2023-10-18', { originKey: 'health', originName: 'Ministry of Health' });
const agency = exactly(0, '2023-10-19', {
  originKey: 'agencies',
  originName: 'US intelligence agencies',
  qualifier: 'range',
  low: '100',
  high: '300',
});

describe('the sentence above a timeline', () => {
  it('says what is counted, by how many, and the least and the most with who said each', () => {
    expect(timelineSentence([ministry, agency], KILLED)).toBe(
      'People killed: 2 figures in 2 articles, from 2 independent sources. ' +
        'Least: 100 to 300 (US intelligence agencies, 19 October 2023). ' +
        'Most: 471 (Ministry of Health, 18 October 2023).',
    );
  });

  it('counts voices, not repetitions', () => {
    const copies = ['A', 'B', 'C'].map((outletName) => ({
      ...ministry,
      id: outletName,
      articleId: outletName,
      outletName,
    }));
    expect(timelineSentence(copies, KILLED)).toBe(
      'People killed: 3 figures in 3 articles, from 1 source. Latest: 471 (Ministry of Health, 18 October 2023).',
    );
  });

  it('does not take nobody for a voice', () => {
    const nobody = atLeast(7000, '2024-03-22', { originKey: '', asOfBasis: 'published' });
    expect(timelineSentence([ministry, nobody], KILLED)).toContain(
      'from 1 source, 1 with nobody named. Least: 471',
    );
    expect(timelineSentence([nobody], KILLED)).toBe(
      'People killed: 1 figure in 1 article, from nobody named. Latest: at least 7,000 (nobody named, on or before 22 March 2024).',
    );
  });

  it('says when all agree', () => {
    const second = { ...ministry, id: 'second', originKey: 'b', asOfTo: '2023-10-19' };
    expect(timelineSentence([ministry, second], KILLED)).toContain('. All 2 say 471, last ');
  });

  it('does not call a wide range agreement', () => {
    const wide = exactly(0, '2023-10-20', {
      originKey: 'university',
      originName: 'A university',
      qualifier: 'range',
      low: '10',
      high: '900',
    });
    expect(timelineSentence([ministry, wide], KILLED)).toContain(
      '. Least and most: 10 to 900 (A university,',
    );
  });

  it('has an answer where nothing stands', () => {
    expect(timelineSentence([{ ...ministry, status: 'retracted' }], KILLED)).toBe(
      'People killed: no figure has been recorded.',
    );
  });
});

describe('least and most', () => {
  it('weigh only what each origin says now', () => {
    const first = exactly(3, '2023-10-17', { originKey: 'health' });
    expect(summariseTimeline([first, ministry, agency], 'cumulative').least).toBe(agency);
  });

  it('weigh nothing of another scope, of another modality, or in vague words', () => {
    const identified = exactly(5, '2023-10-20', { originKey: 'x', departures: '-unidentified' });
    const target = exactly(9999, '2023-10-20', { originKey: 'y', departures: 'modality=target' });
    const vague = atLeast(2000, '2023-10-20', { originKey: 'z', vague: 'thousands' });
    const summary = summariseTimeline([ministry, agency, identified, target, vague], 'cumulative');
    expect([summary.least, summary.most]).toEqual([agency, ministry]);
    expect(summary.latest.filter(({ isWeighed }) => !isWeighed).map(({ claim }) => claim)).toEqual([
      identified,
      target,
      vague,
    ]);
  });

  it('tell numbers apart that no float can', () => {
    const almost = timelineClaim('almost', {
      low: '9007199254740992',
      high: '9007199254740992',
      originKey: 'a',
    });
    const more = timelineClaim('more', { low: '9007199254740993', high: '9007199254740993', originKey: 'b' });
    expect(summariseTimeline([more, almost], 'cumulative')).toMatchObject({ least: almost, most: more });
  });
});

it('on a past day only what had been published by then was known', () => {
  const undated = timelineClaim('undated', { publishedOn: null });
  expect(knownOn([ministry, agency, undated], '2023-10-18')).toEqual([ministry]);
});

describe('a timeline opens', () => {
  it('by the dates figures speak of', () => {
    expect(chooseAxis([ministry, agency])).toBe('asOf');
  });
  it('by publication where all speak of one day', () => {
    const later = { ...ministry, publishedOn: '2023-11-10' };
    expect(chooseAxis([ministry, later])).toBe('published');
    expect(chooseAxis([ministry, later, { ...later, publishedOn: null }])).toBe('asOf');
  });
});
