import { describe, expect, it } from 'vitest';
import { checkFitsKind, missingForPublication } from './check-claim.ts';
import { type ClaimRecord, type ClaimTarget, NO_DEPARTURES } from './claim-record.ts';

const ON_A_PROPOSITION: ClaimTarget = { kind: 'proposition', propositionId: 'p', stance: 'denies' };
const OF_A_STATISTIC: ClaimTarget = { kind: 'statistic', statisticId: 's' };
const UNTRACKED: ClaimTarget = { kind: 'untracked' };
const DAY = {
  date: '2024-03-22',
  from: '2024-03-22',
  to: '2024-03-22',
  precision: 'day',
  basis: 'stated',
} as const;

const claim = (parts: Partial<ClaimRecord>): ClaimRecord => ({
  id: 'claim',
  kind: 'statement',
  status: 'draft',
  revision: 1,
  articleId: 'article',
  versionId: null,
  evidence: { kind: 'recorded', url: null, note: 'Read in a stored copy.' },
  figure: null,
  asOf: null,
  since: null,
  saidOn: null,
  target: null,
  departures: NO_DEPARTURES,
  attribution: [],
  relations: [],
  suggestion: null,
  note: null,
  retractionReason: null,
  createdAt: '2024-03-22T10:00:00.000Z',
  updatedAt: '2024-03-22T10:00:00.000Z',
  publishedAt: null,
  ...parts,
});

describe('before readers see it', () => {
  it.each<[string, Partial<ClaimRecord>, readonly string[]]>([
    ['a statement on nothing lacks its proposition', {}, ['proposition']],
    ['a statement on a proposition lacks nothing', { target: ON_A_PROPOSITION }, []],
    ['a statement an editor leaves untracked lacks nothing', { target: UNTRACKED }, []],
    ['a denial says what it speaks of', { relations: [{ kind: 'denies', claimId: 'x' }] }, []],
    ['so does a confirmation', { relations: [{ kind: 'confirms', claimId: 'x' }] }, []],
    ['a comparison does not', { relations: [{ kind: 'compares_with', claimId: 'x' }] }, ['proposition']],
    ['an absence lacks its day and its statistic', { kind: 'absence' }, ['asOf', 'statistic']],
    [
      'an absence of a statistic on a day lacks nothing',
      { kind: 'absence', asOf: DAY, target: OF_A_STATISTIC },
      [],
    ],
  ])('%s', (_, parts, fields) => {
    const missing = missingForPublication(claim(parts), null);
    expect(missing.map(({ field }) => field)).toEqual(fields);
    for (const { message, remedy } of missing) expect([message, remedy]).not.toContain('');
  });
});

describe('a claim of a kind', () => {
  it.each([
    ['figure', ON_A_PROPOSITION, ['proposition']],
    ['absence', ON_A_PROPOSITION, ['proposition']],
    ['statement', ON_A_PROPOSITION, []],
    ['statement', OF_A_STATISTIC, ['statistic']],
    ['absence', OF_A_STATISTIC, []],
    ['statement', UNTRACKED, []],
  ] as const)('%s, tied to %o', (kind, target, fields) => {
    expect(checkFitsKind({ target }, kind).map(({ field }) => field)).toEqual(fields);
  });
});
