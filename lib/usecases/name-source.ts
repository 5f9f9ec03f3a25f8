import { freeSlug } from '#lib/db/free-slug.ts';
import { findSourceRecord } from '#lib/db/source-record.ts';
import { type WriteTransaction, write } from '#lib/db/transaction.ts';
import { type Failure, invalidField } from '#lib/domain/failure.ts';
import { nameKey } from '#lib/domain/name-key.ts';
import type { Actor } from '#lib/domain/person.ts';
import type { SourceKind } from '#lib/domain/source.ts';
import type { SourceRecord } from '#lib/domain/source-record.ts';
import { canNameSources } from '#lib/permissions/can-name-sources.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { UseCaseDeps } from './deps.ts';
import { refusal } from './refusal.ts';
import { sourceState } from './source-state.ts';

export interface NewSource {
  readonly name: string;
  readonly kind: SourceKind;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly parentId: string | null;
  readonly description: string | null;
  readonly aliases: readonly string[];
}

/** Names whoever claims are attributed to. A name the record already knows is refused with that source's id. */
export async function nameSource(
  deps: UseCaseDeps,
  actor: Actor,
  input: NewSource,
): Promise<Result<SourceRecord, Failure>> {
  const refused = refusal(canNameSources(actor));
  if (refused !== null) return err(refused);
  const name = input.name.trim();
  if (nameKey(name) === '')
    return err(invalidField('name', 'The name is empty.', 'Give the name the source goes by.'));
  return write(deps.database, actor, deps.now(), async (transaction, record) => {
    const existing = await findNamesake(transaction, name);
    if (existing !== null) {
      return err({
        kind: 'duplicate',
        field: 'name',
        message: 'A source has that name already.',
        existingId: existing,
      });
    }
    const { id } = await transaction.source.create({
      data: {
        slug: await freeSlug(transaction, 'source', name),
        name,
        kind: input.kind,
        country: input.country,
        parentId: input.parentId,
        description: input.description,
        series: await transaction.source.count(),
        aliases: { create: [...new Set(input.aliases)].map((alias) => ({ alias })) },
      },
    });
    const source = await findSourceRecord(transaction, id);
    if (source === null) throw new Error(`source ${id} vanished while it was named`);
    await record({
      event: 'SourceNamed',
      subject: 'source',
      subjectId: id,
      revision: source.revision,
      reason: null,
      state: sourceState(source),
      tags: ['sources'],
    });
    return ok(source);
  });
}

async function findNamesake(transaction: WriteTransaction, name: string): Promise<string | null> {
  const alike = await transaction.$queryRaw<{ id: string; name: string }[]>`
    SELECT id, name FROM source WHERE name % ${name} AND merged_into_id IS NULL`;
  return alike.find((source) => nameKey(source.name) === nameKey(name))?.id ?? null;
}
