import { createHash } from 'node:crypto';
import { type WriteTransaction, write } from '#lib/db/transaction.ts';
import { checkReferencePoints } from '#lib/domain/check-reference-points.ts';
import { type Failure, invalidField } from '#lib/domain/failure.ts';
import type { Actor } from '#lib/domain/person.ts';
import type { ReferencePoint } from '#lib/domain/reference-series.ts';
import { canImportReferenceSeries } from '#lib/permissions/can-import-reference-series.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { UseCaseDeps } from './deps.ts';
import { refusal } from './refusal.ts';

export interface ReferenceImport {
  readonly statisticId: string;
  /** Whose figures the table holds. */
  readonly sourceId: string;
  readonly name: string;
  /** Where it is published. */
  readonly url: string | null;
  readonly licence: string | null;
  /** Day it was read, YYYY-MM-DD. */
  readonly retrievedOn: string | null;
  /** In any order; the statistic's unit is theirs. */
  readonly points: readonly ReferencePoint[];
}

export interface ImportedReference {
  readonly id: string;
  /** How many values it holds now. */
  readonly count: number;
  /** SHA-256 of the values, one "day,value" a line, earliest first. */
  readonly sha256: string;
}

/**
 * Imports a published table to match figures against. A series of the same name is replaced whole; history keeps one
 * entry with the hash of the contents, which a batch of a thousand values has in place of a thousand entries.
 */
export async function importReferenceSeries(
  deps: UseCaseDeps,
  actor: Actor,
  { statisticId, points: given, ...described }: ReferenceImport,
): Promise<Result<ImportedReference, Failure>> {
  const name = described.name.trim();
  if (name === '') return err(invalidField('name', 'The name is empty.', 'Give the series a name.'));
  const fields = checkReferencePoints(given);
  if (fields.length > 0) return err({ kind: 'invalid', fields });
  const points = given.toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1));
  return write(deps.database, actor, deps.now(), async (transaction, record) => {
    const topicId = await lockStatistic(transaction, statisticId);
    if (topicId === null) return err({ kind: 'not_found', what: 'statistic', id: statisticId });
    const refused = refusal(canImportReferenceSeries(actor, { topicId }));
    if (refused !== null) return err(refused);
    if ((await transaction.source.count({ where: { id: described.sourceId } })) === 0) {
      return err(
        invalidField('sourceId', 'The source does not exist.', 'Choose a source, or name it first.'),
      );
    }
    const id = await putSeries(transaction, statisticId, { ...described, name });
    await replaceValues(transaction, id, points);
    const sha256 = hashOf(points);
    await record({
      event: 'ReferenceSeriesImported',
      subject: 'reference_series',
      subjectId: id,
      revision: null,
      reason: null,
      state: { statisticId, ...described, name, count: points.length, sha256 },
      tags: [`statistic:${statisticId}`],
    });
    return ok({ id, count: points.length, sha256 });
  });
}

/** The statistic's topic; until the end nobody else imports for it, so that a name stands for one series. */
async function lockStatistic(transaction: WriteTransaction, id: string): Promise<string | null> {
  const [row] = await transaction.$queryRaw<{ topic_id: string }[]>`
    SELECT topic_id FROM statistic WHERE id = ${id}::uuid FOR UPDATE`;
  return row?.topic_id ?? null;
}

async function putSeries(
  transaction: WriteTransaction,
  statisticId: string,
  { retrievedOn, ...described }: Omit<ReferenceImport, 'statisticId' | 'points'>,
): Promise<string> {
  const columns = { ...described, retrievedOn: retrievedOn === null ? null : new Date(retrievedOn) };
  const same = await transaction.referenceSeries.findFirst({
    where: { statisticId, name: described.name },
    select: { id: true },
  });
  const { id } =
    same === null
      ? await transaction.referenceSeries.create({ data: { statisticId, ...columns } })
      : await transaction.referenceSeries.update({ where: { id: same.id }, data: columns });
  return id;
}

async function replaceValues(
  transaction: WriteTransaction,
  seriesId: string,
  points: readonly ReferencePoint[],
): Promise<void> {
  await transaction.referenceValue.deleteMany({ where: { seriesId } });
  const days = points.map(({ asOf }) => asOf);
  const values = points.map(({ value }) => value);
  await transaction.$executeRaw`
    INSERT INTO reference_value (series_id, as_of, value)
    SELECT ${seriesId}::uuid, day, value FROM unnest(${days}::date[], ${values}::numeric[]) AS points (day, value)`;
}

function hashOf(points: readonly ReferencePoint[]): string {
  const lines = points.map(({ asOf, value }) => `${asOf},${value}\n`);
  return createHash('sha256').update(lines.join('')).digest('hex');
}
