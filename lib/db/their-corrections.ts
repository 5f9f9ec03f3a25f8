import type pg from 'pg';
import type { Listed, TheirCorrection } from '#lib/domain/correction.ts';
import { type Page, pageOf } from './page.ts';
import { readPrinted } from './printed-corrections.ts';
import { listRevisedPairs, newestFirst, type RevisedPair, readWhole } from './source-revisions.ts';
import { ask } from './sql/named-query.ts';
import { PRINTED_CORRECTIONS, type PrintedCorrectionRow } from './sql/printed-corrections.ts';

/** What sources and outlets corrected themselves, the latest first; of one topic, or (null) of all. */
export async function listTheirCorrections(
  pool: pg.Pool,
  topicId: string | null,
  page: Page,
): Promise<Listed<TheirCorrection>> {
  const [pairs, notices] = await Promise.all([
    listRevisedPairs(pool, topicId),
    ask(pool, PRINTED_CORRECTIONS, [topicId]),
  ]);
  const all: readonly Told[] = [
    ...pairs.map((pair) => ({ on: pair.on, pair })),
    ...notices.map((notice) => ({ on: notice.noticed_on, notice })),
  ].sort((a, b) => newestFirst(a.on, b.on));
  const [size, first] = pageOf(page);
  return { entries: await readAll(pool, all.slice(first, first + size)), total: all.length };
}

interface Told {
  readonly on: string | null;
  readonly pair?: RevisedPair;
  readonly notice?: PrintedCorrectionRow;
}

async function readAll(pool: pg.Pool, told: readonly Told[]): Promise<readonly TheirCorrection[]> {
  const [revisions, printed] = await Promise.all([
    readWhole(
      pool,
      told.flatMap(({ pair }) => pair ?? []),
    ),
    readPrinted(
      pool,
      told.flatMap(({ notice }) => notice ?? []),
    ),
  ]);
  const revisionOf = new Map(revisions.map((one) => [`${one.before.id} ${one.after.id}`, one]));
  const noticeOf = new Map(printed.map((one) => [one.id, one]));
  return told.flatMap(({ pair, notice }): readonly TheirCorrection[] => {
    const revision = pair && revisionOf.get(`${pair.beforeId} ${pair.afterId}`);
    if (revision) return [{ by: 'source', revision }];
    const words = notice && noticeOf.get(notice.id);
    return words ? [{ by: 'outlet', notice: words }] : [];
  });
}
