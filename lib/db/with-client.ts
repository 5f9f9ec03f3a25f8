import pg from 'pg';

/** One connection for one piece of work, closed whatever happens. */
export async function withClient<Value>(
  url: string,
  work: (client: pg.Client) => Promise<Value>,
): Promise<Value> {
  const client = new pg.Client({ connectionString: url });
  // A server that ends in mid-work fails the query itself; the event tells nothing more, and unheard ends the program.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
