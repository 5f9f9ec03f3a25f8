import { freeSlug } from '#lib/db/free-slug.ts';
import { findStatisticRecord } from '#lib/db/statistic-record.ts';
import { write } from '#lib/db/transaction.ts';
import { type Failure, type FieldProblem, invalidField } from '#lib/domain/failure.ts';
import type { Actor } from '#lib/domain/person.ts';
import type { StatisticDefinition } from '#lib/domain/statistic.ts';
import type { StatisticRecord } from '#lib/domain/statistic-record.ts';
import { canDefineStatistics } from '#lib/permissions/can-define-statistics.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { UseCaseDeps } from './deps.ts';
import { refusal } from './refusal.ts';
import { statisticState } from './statistic-state.ts';

export interface NewStatistic {
  readonly topicId: string;
  readonly name: string;
  readonly caveat: string | null;
  readonly aliases: readonly string[];
  readonly definition: StatisticDefinition;
}

/** Opens a tracked quantity with its first written definition. */
export async function defineStatistic(
  deps: UseCaseDeps,
  actor: Actor,
  input: NewStatistic,
): Promise<Result<StatisticRecord, Failure>> {
  const refused = refusal(canDefineStatistics(actor, { topicId: input.topicId }));
  if (refused !== null) return err(refused);
  const fields = checkDefinition(input);
  if (fields.length > 0) return err({ kind: 'invalid', fields });
  const at = deps.now();
  return write(deps.database, actor, at, async (transaction, record) => {
    const name = input.name.trim();
    if ((await transaction.topic.count({ where: { id: input.topicId } })) === 0) {
      return err(invalidField('topicId', 'The topic does not exist.', 'Choose a topic, or open one.'));
    }
    if ((await transaction.unit.count({ where: { code: input.definition.unit } })) === 0) {
      return err(
        invalidField('definition.unit', 'The unit is not known.', 'Choose one from the list of units.'),
      );
    }
    const same = await transaction.statistic.findFirst({
      where: { topicId: input.topicId, name: { equals: name, mode: 'insensitive' } },
    });
    if (same !== null) {
      const message = 'A statistic of this topic has that name already.';
      return err({ kind: 'duplicate', field: 'name', message, existingId: same.id });
    }
    const { unit, start, ...definition } = input.definition;
    const { id } = await transaction.statistic.create({
      data: {
        slug: await freeSlug(transaction, 'statistic', name),
        topicId: input.topicId,
        name,
        caveat: input.caveat?.trim() || null,
        aliases: { create: input.aliases.map((alias) => ({ alias })) },
        definitions: {
          create: {
            ...definition,
            unitCode: unit,
            start: start === null ? null : new Date(start),
            number: 1,
            createdAt: at,
            createdById: actor.kind === 'person' ? actor.personId : null,
          },
        },
      },
    });
    const statistic = await findStatisticRecord(transaction, id);
    if (statistic === null) throw new Error(`statistic ${id} vanished while it was defined`);
    await record({
      event: 'StatisticDefined',
      subject: 'statistic',
      subjectId: id,
      revision: statistic.revision,
      reason: null,
      state: statisticState(statistic),
      tags: ['statistics', `topic:${statistic.topicId}`],
    });
    return ok(statistic);
  });
}

/** What keeps a definition from being written: a missing name, what is counted, or a rate's denominator. */
export function checkDefinition(input: Pick<NewStatistic, 'name' | 'definition'>): readonly FieldProblem[] {
  const { definition } = input;
  return [
    input.name.trim() === ''
      ? { field: 'name', message: 'The name is empty.', remedy: 'Give the statistic a short name.' }
      : null,
    definition.counted.trim() === ''
      ? {
          field: 'definition.counted',
          message: 'What is counted is not said.',
          remedy: 'Say in words what is counted.',
        }
      : null,
    definition.measure === 'rate' && (definition.per ?? '').trim() === ''
      ? {
          field: 'definition.per',
          message: 'The rate has no denominator.',
          remedy: 'Say per how many, such as "100,000 people".',
        }
      : null,
  ].filter((problem) => problem !== null);
}
