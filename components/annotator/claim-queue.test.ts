import { describe, expect, it } from 'vitest';
import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import type { DeskNames } from '#lib/domain/desk-article.ts';
import { nextToDo, readyDrafts, shownClaims, unreadyDrafts } from './claim-queue.ts';
import { testClaim, testStatistic } from './testing/claims.ts';

const NAMES: DeskNames = {
  topics: [],
  units: [],
  sources: [],
  outlets: [],
  statistics: [testStatistic('statistic-1', 'People injured')],
  propositions: [
    {
      id: 'proposition-1',
      slug: 'dam',
      revision: 1,
      topicId: 'topic-1',
      topicName: 'Flood',
      statement: 'The dam was opened',
    },
  ],
};

const draft = (changes: Partial<ClaimRecord>) => testClaim({ status: 'draft', figure: null, ...changes });
const DENIED = draft({
  id: 'denied',
  kind: 'statement',
  target: { kind: 'proposition', propositionId: 'proposition-1', stance: 'denies' },
});
const LOOSE = draft({ id: 'loose', kind: 'statement' });
const ABSENT = draft({ id: 'absent', kind: 'absence' });
const PLACED = draft({
  id: 'placed',
  kind: 'absence',
  target: { kind: 'statistic', statisticId: 'statistic-1' },
});

const desk = (query = '') => ({
  claims: [DENIED, LOOSE, ABSENT, PLACED],
  names: NAMES,
  query,
  currentId: null,
  showsDoubtful: false,
});
const idsOf = (claims: readonly ClaimRecord[]) => claims.map(({ id }) => id);

describe('claims without a figure', () => {
  it('are ready once they are tied to a proposition or a statistic', () => {
    expect(idsOf(readyDrafts(desk()))).toEqual(['denied', 'placed']);
    expect(idsOf(unreadyDrafts(desk()))).toEqual(['loose', 'absent']);
  });

  it('stand in the queue while they lack something', () => {
    expect(nextToDo(desk(), null)?.id).toBe('loose');
    expect(nextToDo(desk(), 'loose')?.id).toBe('absent');
  });

  it('are found by their proposition, their stance and by having no figure', () => {
    expect(idsOf(shownClaims(desk('dam denies')))).toEqual(['denied']);
    expect(idsOf(shownClaims(desk('no figure injured')))).toEqual(['placed']);
  });
});
