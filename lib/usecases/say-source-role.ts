import { findSourceRecord } from '#lib/db/source-record.ts';
import { write } from '#lib/db/transaction.ts';
import type { Failure } from '#lib/domain/failure.ts';
import type { Actor } from '#lib/domain/person.ts';
import type { SourceRecord } from '#lib/domain/source-record.ts';
import { canDefineStatistics } from '#lib/permissions/can-define-statistics.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { UseCaseDeps } from './deps.ts';
import { refusal } from './refusal.ts';
import { sourceState } from './source-state.ts';

/** What a source is in one topic. */
export interface SourceRoleSaid {
  readonly sourceId: string;
  readonly topicId: string;
  /** Whether it is a party to the matter. */
  readonly party: boolean;
  /** Its part in words. */
  readonly role: string | null;
}

/** Says what a source is in a topic, and whether it is a party to the matter; readers see it wherever it speaks there. */
export async function saySourceRole(
  deps: UseCaseDeps,
  actor: Actor,
  { sourceId, topicId, party, role }: SourceRoleSaid,
): Promise<Result<SourceRecord, Failure>> {
  const refused = refusal(canDefineStatistics(actor, { topicId }));
  if (refused !== null) return err(refused);
  return write(deps.database, actor, deps.now(), async (transaction, record) => {
    const source = await findSourceRecord(transaction, sourceId);
    if (source === null) return err({ kind: 'not_found', what: 'source', id: sourceId });
    if ((await transaction.topic.count({ where: { id: topicId } })) === 0)
      return err({ kind: 'not_found', what: 'topic', id: topicId });
    const said = { party, role: role?.trim() || null };
    await transaction.sourceRole.upsert({
      where: { sourceId_topicId: { sourceId, topicId } },
      create: { sourceId, topicId, ...said },
      update: said,
    });
    await record({
      event: 'SourceEdited',
      subject: 'source',
      subjectId: sourceId,
      revision: null,
      reason: null,
      state: { ...sourceState(source), roleIn: { topicId, ...said } },
      tags: [`source:${sourceId}`, `topic:${topicId}`],
    });
    return ok(source);
  });
}
