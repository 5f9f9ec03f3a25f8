import { Client } from 'pg';

/** Who is told, and what. */
export interface ChangeListener {
  /** Records changed: pages made from them are old. */
  readonly onTags: (tags: readonly string[]) => void;
  /** Something changed, and it is not known what. */
  readonly onAnything: () => void;
  /** Whether changes can be heard; while they cannot, anything may have changed. */
  readonly onHearing: (hearing: boolean) => void;
}

export interface Listening {
  close(): Promise<void>;
}

/** The channel on which writers say which records they changed, as JSON `{"tags": ["statistic:<id>"]}`. */
export const CHANGES_CHANNEL = 'figures_changes';

/**
 * Listens on a connection of its own, directly to the database (a pooler would not pass notifications on). Resolves
 * after the first attempt, whether it succeeded or not; a lost connection is tried again until closed.
 */
export async function listenForChanges(databaseUrl: string, listener: ChangeListener): Promise<Listening> {
  let client: Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  let failures = 0;

  async function connect(): Promise<void> {
    const attempt = newClient(databaseUrl);
    client = attempt;
    let lost = false;
    const lose = (error?: Error) => {
      if (lost || closed) return;
      lost = true;
      clearTimeout(timer);
      listener.onHearing(false);
      attempt.end().catch(() => {}); // it is lost already; only the socket remains to be let go
      const waitMilliseconds = Math.min(100 * 2 ** failures, MAXIMUM_WAIT_MILLISECONDS);
      failures += 1;
      if (error !== undefined) console.error(`Changes cannot be heard: ${error.message}`);
      timer = setTimeout(() => void connect(), waitMilliseconds);
    };
    attempt.on('error', lose);
    attempt.on('end', lose);
    attempt.on('notification', ({ payload }) => hear(payload ?? '', listener));
    try {
      await attempt.connect();
      await attempt.query(`LISTEN ${CHANGES_CHANNEL}`);
    } catch (error) {
      lose(error instanceof Error ? error : new Error(String(error)));
      return;
    }
    if (lost || closed) return;
    failures = 0;
    listener.onHearing(true);
    stayInTouch(attempt, lose);
  }

  /** A connection can die without a word (a router forgot it): it is asked for a sign of life. */
  function stayInTouch(attempt: Client, lose: (error: Error) => void): void {
    timer = setTimeout(() => {
      attempt.query('SELECT 1').then(() => !closed && stayInTouch(attempt, lose), lose);
    }, HEARTBEAT_MILLISECONDS);
    timer.unref();
  }

  await connect();
  return {
    async close() {
      closed = true;
      clearTimeout(timer);
      await client?.end();
    },
  };
}

const MAXIMUM_WAIT_MILLISECONDS = 5_000;
const HEARTBEAT_MILLISECONDS = 15_000;

function newClient(connectionString: string): Client {
  return new Client({
    connectionString,
    connectionTimeoutMillis: 5_000,
    query_timeout: 5_000,
    keepAlive: true,
    application_name: 'figures-of-record front',
  });
}

/** A message that cannot be read is a change we know nothing about: everything may be old. */
function hear(payload: string, listener: ChangeListener): void {
  const tags = parseTags(payload);
  if (tags !== null) {
    listener.onTags(tags);
    return;
  }
  console.error(`Unreadable message on ${CHANGES_CHANNEL}: ${payload.slice(0, 200)}`);
  listener.onAnything();
}

function parseTags(payload: string): readonly string[] | null {
  try {
    const message: unknown = JSON.parse(payload);
    if (typeof message !== 'object' || message === null || !('tags' in message)) return null;
    const { tags } = message;
    return Array.isArray(tags) && tags.every((tag) => typeof tag === 'string') ? tags : null;
  } catch {
    return null;
  }
}
