import type { Database } from './database.ts';

/** An answer given to a write, kept so that the same request, sent again, is answered and not carried out twice. */
export interface KeptAnswer {
  readonly status: number;
  readonly body: string;
  readonly etag: string | null;
}

export type IdempotencyClaim =
  | { readonly kind: 'first' }
  | { readonly kind: 'answered'; readonly answer: KeptAnswer }
  | { readonly kind: 'under_way' }
  | { readonly kind: 'other_request' };

interface Request {
  readonly personId: string;
  readonly key: string;
  /** SHA-256 of method, path and body. */
  readonly hash: Buffer;
}

/** Takes a person's key for a request, or says what became of the request that took it before. */
export async function claimIdempotencyKey(database: Database, request: Request): Promise<IdempotencyClaim> {
  const { personId, key, hash } = request;
  const taken = await database.pool.query(
    `INSERT INTO idempotency_key (person_id, key, request_hash) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
    [personId, key, hash],
  );
  if (taken.rowCount === 1) return { kind: 'first' };
  const { rows } = await database.pool.query<{
    same: boolean;
    status: number | null;
    body: string;
    etag: string | null;
  }>(
    `SELECT request_hash = $3 AS same, status, body, etag FROM idempotency_key WHERE person_id = $1 AND key = $2`,
    [personId, key, hash],
  );
  const [held] = rows;
  if (held === undefined) return claimIdempotencyKey(database, request);
  if (!held.same) return { kind: 'other_request' };
  if (held.status === null) return { kind: 'under_way' };
  return { kind: 'answered', answer: { status: held.status, body: held.body, etag: held.etag } };
}

/** Keeps the answer under the key; a request that failed gives its key back instead, so that it can be tried again. */
export async function settleIdempotencyKey(
  database: Database,
  { personId, key }: Request,
  answer: KeptAnswer | null,
): Promise<void> {
  if (answer === null) {
    await database.pool.query(`DELETE FROM idempotency_key WHERE person_id = $1 AND key = $2`, [
      personId,
      key,
    ]);
    return;
  }
  await database.pool.query(
    `UPDATE idempotency_key SET status = $3, body = $4, etag = $5 WHERE person_id = $1 AND key = $2`,
    [personId, key, answer.status, answer.body, answer.etag],
  );
}
