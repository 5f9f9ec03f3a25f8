import { freeSlug } from '#lib/db/free-slug.ts';
import { findPropositionRecord } from '#lib/db/proposition-record.ts';
import { write } from '#lib/db/transaction.ts';
import { type Failure, type FieldProblem, invalidField } from '#lib/domain/failure.ts';
import type { Actor } from '#lib/domain/person.ts';
import type { PropositionRecord } from '#lib/domain/proposition-record.ts';
import { canDefineStatistics } from '#lib/permissions/can-define-statistics.ts';
import { listSentences } from '#lib/reading/sentences.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { UseCaseDeps } from './deps.ts';
import { refusal } from './refusal.ts';

export interface NewProposition {
  readonly topicId: string;
  readonly statement: string;
}

/** Opens a tracked statement, in one sentence, for claims to assert, deny, doubt or make conditional. */
export async function stateProposition(
  deps: UseCaseDeps,
  actor: Actor,
  input: NewProposition,
): Promise<Result<PropositionRecord, Failure>> {
  const { topicId } = input;
  const refused = refusal(canDefineStatistics(actor, { topicId }));
  if (refused !== null) return err(refused);
  const statement = withoutFullStop(input.statement);
  const problem = checkStatement(statement);
  if (problem !== null) return err({ kind: 'invalid', fields: [problem] });
  const at = deps.now();
  return write(deps.database, actor, at, async (transaction, record) => {
    if ((await transaction.topic.count({ where: { id: topicId } })) === 0) {
      return err(invalidField('topicId', 'The topic does not exist.', 'Choose a topic, or open one.'));
    }
    const same = await transaction.proposition.findFirst({
      where: { topicId, statement: { equals: statement, mode: 'insensitive' } },
    });
    if (same !== null) {
      const message = 'This topic has that proposition already.';
      return err({ kind: 'duplicate', field: 'statement', message, existingId: same.id });
    }
    const slug = await freeSlug(transaction, 'proposition', statement);
    const { id } = await transaction.proposition.create({
      data: { slug, topicId, statement, createdAt: at },
    });
    const proposition = await findPropositionRecord(transaction, id);
    if (proposition === null) throw new Error(`proposition ${id} vanished while it was stated`);
    await record({
      event: 'PropositionStated',
      subject: 'proposition',
      subjectId: id,
      revision: proposition.revision,
      reason: null,
      state: { ...proposition },
      tags: [`topic:${topicId}`],
    });
    return ok(proposition);
  });
}

/** It is set within sentences of ours: "Denies: ...". */
function withoutFullStop(statement: string): string {
  return statement.trim().replace(/\s+/g, ' ').replace(/\.$/, '');
}

// Longer than this a statement holds several, and nobody could say which of them a source denies.
const LONGEST_STATEMENT = 300;

function checkStatement(statement: string): FieldProblem | null {
  const field = 'statement';
  if (statement === '') {
    return { field, message: 'The statement is empty.', remedy: 'Say in one sentence what is claimed.' };
  }
  if (statement.length > LONGEST_STATEMENT || [...listSentences(statement)].length > 1) {
    return {
      field,
      message: 'The statement is more than one sentence.',
      remedy: 'State one thing, so that a source can assert or deny it as a whole.',
    };
  }
  return null;
}
