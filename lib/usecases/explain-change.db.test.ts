import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listChanges } from '#lib/db/changes.ts';
import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import { explainChange } from './explain-change.ts';
import { openPublishedRecord, type PublishedRecord } from './testing/published-record.ts';
import { unwrap } from './testing/unwrap.ts';
import { withdrawChange } from './withdraw-change.ts';

let record: PublishedRecord;
let from: ClaimRecord;
let to: ClaimRecord;

beforeAll(async () => {
  record = await openPublishedRecord();
  from = await record.publish();
  to = await record.publish();
});

afterAll(() => record.newsroom.close());

const step = () => ({
  statisticId: record.statistic.id,
  fromClaimId: from.id,
  toClaimId: to.id,
  kind: 'backlog' as const,
  amount: '298',
  explanation: 'Accepted by a committee after the fact.',
});
const read = () => listChanges(record.newsroom.database.pool, record.statistic.id);

describe('explaining a change', () => {
  it('is shown to readers, each reason with its amount, and can be taken back', async () => {
    const { deps } = record.newsroom;
    const change = unwrap(await explainChange(deps, record.editor, step()));
    const other = { ...step(), kind: 'new_events', amount: '61', explanation: 'New dead.' } as const;
    unwrap(await explainChange(deps, record.editor, other));
    expect((await read()).map(({ kind, amount }) => `${kind} ${amount}`)).toEqual([
      'backlog 298',
      'new_events 61',
    ]);
    unwrap(await withdrawChange(deps, record.editor, { id: change.id, reason: 'Wrong step.' }));
    expect((await read()).map(({ kind }) => kind)).toEqual(['new_events']);
  });

  it('is for those who define statistics', async () => {
    const contributor = await record.newsroom.hire('contributor');
    const result = await explainChange(record.newsroom.deps, contributor, step());
    expect(result).toMatchObject({ ok: false, failure: { kind: 'forbidden' } });
  });

  it.each([
    ['explanation', { explanation: '  ' }],
    ['step', { toClaimId: '019a0000-0000-7000-8000-000000000000' }],
  ])('names a wrong %s', async (field, change) => {
    const result = await explainChange(record.newsroom.deps, record.editor, { ...step(), ...change });
    expect(result).toMatchObject({ ok: false, failure: { kind: 'invalid', fields: [{ field }] } });
  });

  it('joins no figures of different sources', async () => {
    const nobodys = await record.publish({ attribution: [] });
    const result = await explainChange(record.newsroom.deps, record.editor, {
      ...step(),
      toClaimId: nobodys.id,
    });
    expect(result).toMatchObject({ ok: false, failure: { kind: 'invalid', fields: [{ field: 'step' }] } });
  });

  it('is out of sight once one of its claims is retracted', async () => {
    await record.move(to, 'retract', 'Printed twice.');
    expect(await read()).toEqual([]);
  });
});
