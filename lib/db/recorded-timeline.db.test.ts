import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import { type StatisticView, WHOLE_VIEW } from '#lib/timeline/statistic-view.ts';
import { editClaim } from '#lib/usecases/edit-claim.ts';
import { injured } from '#lib/usecases/testing/claim-edits.ts';
import { openPublishedRecord, type PublishedRecord } from '#lib/usecases/testing/published-record.ts';
import { unwrap } from '#lib/usecases/testing/unwrap.ts';
import { findStatisticPage } from './statistic-page.ts';

let record: PublishedRecord;

// 10 November: 46 published, and another. 12: the 46 becomes 50. 14: the other is retracted. 16: a third is published.
beforeAll(async () => {
  record = await openPublishedRecord();
  const { newsroom, editor } = record;
  newsroom.setDay('2026-11-10');
  const revised = await record.publish();
  const retracted = await record.publish(injured('30'));
  newsroom.setDay('2026-11-12');
  await revise(revised);
  newsroom.setDay('2026-11-14');
  await record.move(retracted, 'retract', 'Printed twice.');
  newsroom.setDay('2026-11-16');
  await record.publish(injured('60'));

  async function revise({ id, revision }: ClaimRecord) {
    unwrap(await editClaim(newsroom.deps, editor, { id, revision, edit: injured('50') }));
  }
});

afterAll(() => record.newsroom.close());

async function pageIn(view: Partial<StatisticView>) {
  const page = await findStatisticPage(record.newsroom.database, record.statistic.slug, {
    view: { ...WHOLE_VIEW, ...view },
    page: { number: 1, size: 200 },
  });
  if (page?.kind !== 'found') throw new Error('the statistic is gone');
  return page.record;
}

async function valuesOn(recordedOn: string | null): Promise<readonly string[]> {
  const { claims } = await pageIn({ recordedOn });
  return claims.map(({ low, status }) => (status === 'retracted' ? `(${low})` : `${low}`)).sort();
}

describe('a statistic as this record had published it', () => {
  it.each([
    ['2026-11-09', []],
    ['2026-11-10', ['30', '46']],
    ['2026-11-12', ['30', '50']],
    ['2026-11-14', ['(30)', '50']],
    ['2026-11-16', ['(30)', '50', '60']],
    [null, ['(30)', '50', '60']],
  ])('on %s', async (day, values) => {
    expect(await valuesOn(day)).toEqual(values);
  });

  it('has its table as it stood then too', async () => {
    const { rows } = await pageIn({ recordedOn: '2026-11-10' });
    expect(rows.map(({ figure, status }) => `${status} ${figure?.verbatim}`).sort()).toEqual([
      'published 30',
      'published 46',
    ]);
    expect(rows.every(({ figure }) => figure?.unit?.labelPlural === 'people')).toBe(true);
    expect(rows.every(({ attribution }) => attribution[0]?.target?.kind === 'source')).toBe(true);
  });
});

describe('a revised figure', () => {
  it('says what it was revised from, and when; not before it was', async () => {
    const revisions = async (recordedOn: string | null) =>
      (await pageIn({ recordedOn })).claims.flatMap(({ revisedFrom }) => revisedFrom ?? []);
    expect(await revisions('2026-11-10')).toEqual([]);
    expect(await revisions(null)).toEqual([
      { verbatim: '46', qualifier: 'at_least', low: '46', high: null, revisedOn: '2026-11-12' },
    ]);
  });
});

describe('a statistic as outlets had published it', () => {
  it('leaves out what was printed later', async () => {
    expect((await pageIn({ knownOn: '2026-11-13' })).claims).toEqual([]);
    expect((await pageIn({ knownOn: '2026-11-14' })).claims).toHaveLength(3);
  });

  it('keeps to both clocks where both are set back', async () => {
    const { claims } = await pageIn({ knownOn: '2026-11-14', recordedOn: '2026-11-12' });
    expect(claims.map(({ low }) => low).sort()).toEqual(['30', '50']);
  });
});
