import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import { WHOLE_VIEW } from '#lib/timeline/statistic-view.ts';
import { editClaim } from '#lib/usecases/edit-claim.ts';
import { injured } from '#lib/usecases/testing/claim-edits.ts';
import { openPublishedRecord, type PublishedRecord } from '#lib/usecases/testing/published-record.ts';
import { unwrap } from '#lib/usecases/testing/unwrap.ts';
import { findEmbeddedClaim } from './embedded-claim.ts';
import { instantOf } from './recorded-timeline.ts';
import { findStatisticPage } from './statistic-page.ts';

let record: PublishedRecord;
let revised: ClaimRecord;
let retracted: ClaimRecord;

// 10 November: 46 and 30 are published. 12: the 46 becomes 50. 14: the 30 is retracted.
beforeAll(async () => {
  record = await openPublishedRecord();
  const { newsroom, editor } = record;
  newsroom.setDay('2026-11-10');
  revised = await record.publish();
  retracted = await record.publish(injured('30'));
  newsroom.setDay('2026-11-12');
  const { id, revision } = revised;
  unwrap(await editClaim(newsroom.deps, editor, { id, revision, edit: injured('50') }));
  newsroom.setDay('2026-11-14');
  await record.move(retracted, 'retract', 'Printed twice.');
});

afterAll(() => record.newsroom.close());

async function find({ id }: ClaimRecord, moment: string | null) {
  const found = await findEmbeddedClaim(
    record.newsroom.database,
    id,
    moment === null ? null : instantOf(moment),
  );
  if (found?.kind !== 'shown') return found;
  const { claim, isChangedSince } = found;
  return { low: claim.figure?.low, status: claim.status, isChangedSince };
}

describe('a claim within another page', () => {
  it('is shown as it stands', async () => {
    expect(await find(revised, null)).toEqual({ low: '50', status: 'published', isChangedSince: false });
    expect(await find(retracted, null)).toEqual({ low: '30', status: 'retracted', isChangedSince: false });
  });

  it('keeps what it showed on an earlier day, and knows that it was changed since', async () => {
    expect(await find(revised, '2026-11-11')).toEqual({
      low: '46',
      status: 'published',
      isChangedSince: true,
    });
    expect(await find(retracted, '2026-11-13')).toEqual({
      low: '30',
      status: 'published',
      isChangedSince: true,
    });
    expect(await find(revised, '2026-11-13')).toEqual({
      low: '50',
      status: 'published',
      isChangedSince: false,
    });
  });

  it('is not there before it was published, nor under an id that is none', async () => {
    expect(await find(revised, '2026-11-09')).toBeNull();
    expect(await findEmbeddedClaim(record.newsroom.database, 'none', null)).toBeNull();
  });
});

describe('a statistic as it stood at an instant', () => {
  it('counts what was changed since, of what it shows', async () => {
    const changedSince = async (recordedOn: string | null) => {
      const page = await findStatisticPage(record.newsroom.database, record.statistic.slug, {
        view: { ...WHOLE_VIEW, recordedOn },
        page: { number: 1, size: 200 },
      });
      return page?.kind === 'found' ? page.record.changedSince : null;
    };
    expect(await changedSince('2026-11-11T08:00:00Z')).toBe(2);
    expect(await changedSince('2026-11-13T08:00:00Z')).toBe(1);
    expect(await changedSince('2026-11-15T08:00:00Z')).toBe(0);
    expect(await changedSince(null)).toBe(0);
  });
});
