import { freeSlug } from '#lib/db/free-slug.ts';
import { write } from '#lib/db/transaction.ts';
import { type Failure, invalidField } from '#lib/domain/failure.ts';
import type { Actor } from '#lib/domain/person.ts';
import { canDefineStatistics } from '#lib/permissions/can-define-statistics.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { UseCaseDeps } from './deps.ts';
import { refusal } from './refusal.ts';

export interface TopicRecord {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly summary: string;
  readonly place: string | null;
}

/** Opens a matter in the news that statistics can belong to. */
export async function openTopic(
  deps: UseCaseDeps,
  actor: Actor,
  input: { readonly name: string; readonly summary: string; readonly place: string | null },
): Promise<Result<TopicRecord, Failure>> {
  const refused = refusal(canDefineStatistics(actor, { topicId: null }));
  if (refused !== null) return err(refused);
  const name = input.name.trim();
  if (name === '') return err(invalidField('name', 'The name is empty.', 'Give the topic a name.'));
  return write(deps.database, actor, deps.now(), async (transaction, record) => {
    const same = await transaction.topic.findFirst({
      where: { name: { equals: name, mode: 'insensitive' } },
    });
    if (same !== null) {
      return err({
        kind: 'duplicate',
        field: 'name',
        message: 'A topic has that name already.',
        existingId: same.id,
      });
    }
    const slug = await freeSlug(transaction, 'topic', name);
    const { id, summary, place, revision } = await transaction.topic.create({
      data: { ...input, name, slug },
    });
    await record({
      event: 'TopicOpened',
      subject: 'topic',
      subjectId: id,
      revision,
      reason: null,
      state: { slug, name, summary, place },
      tags: ['topics'],
    });
    return ok({ id, slug, name, summary, place });
  });
}
