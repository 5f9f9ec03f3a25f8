import { findSourceRecord } from '#lib/db/source-record.ts';
import { write } from '#lib/db/transaction.ts';
import { type Failure, invalidField } from '#lib/domain/failure.ts';
import type { Actor } from '#lib/domain/person.ts';
import type { SourceRecord } from '#lib/domain/source-record.ts';
import { canNameSources } from '#lib/permissions/can-name-sources.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { UseCaseDeps } from './deps.ts';
import { refusal } from './refusal.ts';
import { sourceState } from './source-state.ts';

/** Gives a source another name; with a topic, only there ("Ministry of Health" in the Gaza topic). */
export async function addSourceAlias(
  deps: UseCaseDeps,
  actor: Actor,
  input: { readonly sourceId: string; readonly alias: string; readonly topicId: string | null },
): Promise<Result<SourceRecord, Failure>> {
  const refused = refusal(canNameSources(actor));
  if (refused !== null) return err(refused);
  const { sourceId, topicId } = input;
  const alias = input.alias.trim();
  if (alias === '') return err(invalidField('alias', 'The alias is empty.', 'Give the other name.'));
  return write(deps.database, actor, deps.now(), async (transaction, record) => {
    const known = await transaction.source.updateMany({
      where: { id: sourceId },
      data: { revision: { increment: 1 } },
    });
    if (known.count === 0) return err({ kind: 'not_found', what: 'source', id: sourceId });
    await transaction.sourceAlias.createMany({ data: { sourceId, alias, topicId }, skipDuplicates: true });
    const source = await findSourceRecord(transaction, sourceId);
    if (source === null) throw new Error(`source ${sourceId} vanished while it was given an alias`);
    await record({
      event: 'SourceAliasAdded',
      subject: 'source',
      subjectId: sourceId,
      revision: source.revision,
      reason: null,
      state: sourceState(source),
      tags: [`source:${sourceId}`],
    });
    return ok(source);
  });
}
