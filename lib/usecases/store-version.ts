import { createHash } from 'node:crypto';
import type { RecordEvent, WriteTransaction } from '#lib/db/transaction.ts';
import type { Actor } from '#lib/domain/person.ts';
import { suggestClaims } from './suggest-claims.ts';

/** Stores a text as the next version of its article, never to be changed, with what the program reads in it. */
export async function storeVersion(
  transaction: WriteTransaction,
  record: RecordEvent,
  actor: Actor,
  capture: { readonly articleId: string; readonly text: string; readonly sha256: Buffer; readonly at: Date },
): Promise<void> {
  const { articleId, text, sha256, at } = capture;
  const number = (await transaction.articleVersion.count({ where: { articleId } })) + 1;
  const version = await transaction.articleVersion.create({
    data: {
      articleId,
      number,
      sha256: new Uint8Array(sha256),
      length: text.length,
      capturedAt: at,
      capturedById: actor.kind === 'person' ? actor.personId : null,
      text: { create: { text } },
    },
  });
  await record({
    event: 'ArticleVersionCaptured',
    subject: 'article',
    subjectId: articleId,
    revision: null,
    reason: null,
    state: { versionId: version.id, number, sha256: sha256.toString('hex'), length: text.length },
    tags: [`article:${articleId}`],
  });
  await suggestClaims(transaction, record, { articleId, versionId: version.id, text });
}

/** By which a text is known again, and anybody can check it: SHA-256 of its UTF-8. */
export function hashOfText(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest();
}

/** Lets one text in at a time until the transaction ends, so that two people with the same one make one version. */
export async function lockTexts(transaction: WriteTransaction): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${TEXTS_LOCK}::bigint)`;
}

/** Any number that no other advisory lock of ours uses. */
const TEXTS_LOCK = 31_988;
