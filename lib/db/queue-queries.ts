import type { PoolClient } from 'pg';

/**
 * Makes a client send one query at a time. Prisma loads the relations of an `include` side by side on a
 * transaction's single connection; pg only queues them with a warning, and will refuse them from version 9.
 */
export function queueQueries(client: PoolClient): void {
  // pg's overloads come down to this: arguments in, a promise out, unless the last argument is a callback.
  const send = client.query.bind(client) as (...query: readonly unknown[]) => Promise<unknown>;
  let last: Promise<unknown> = Promise.resolve();
  const queued = (...query: readonly unknown[]) => {
    if (typeof query.at(-1) === 'function') return send(...query);
    const answer = last.then(() => send(...query));
    last = answer.catch(() => undefined);
    return answer;
  };
  client.query = queued as typeof client.query;
}
