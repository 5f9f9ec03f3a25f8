import type pg from 'pg';

/** Asks the questions of one search: in one snapshot, and with values the planner sees. */
export interface SearchSession {
  ask<Row extends pg.QueryResultRow>(build: (bind: Bind) => string): Promise<readonly Row[]>;
}

/** Puts a value into the question being written: `$1`. */
export type Bind = (value: unknown, type?: string) => string;

/**
 * Searches go unprepared: under a name PostgreSQL would choose one plan for all values at the sixth run, which for
 * some is a walk through the whole table. One search may take a few seconds and no more, whatever was typed.
 */
export async function inSearchSession<Value>(
  pool: pg.Pool,
  work: (session: SearchSession) => Promise<Value>,
): Promise<Value> {
  const client = await pool.connect();
  try {
    await client.query(BEGIN);
    const found = await work(sessionOn(client));
    await client.query('COMMIT');
    return found;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined); // the first error is the one to tell
    throw error;
  } finally {
    client.release();
  }
}

/** How alike a name must be to what was typed, of 1: "isreal" and "Israel" share three groups of letters of seven. */
const LEAST_LIKENESS = 0.42;

const BEGIN = `
  BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
  SET LOCAL statement_timeout = '5s';
  SET LOCAL jit = off;
  SET LOCAL pg_trgm.word_similarity_threshold = ${LEAST_LIKENESS}`;

function sessionOn(client: pg.PoolClient): SearchSession {
  return {
    ask: async <Row extends pg.QueryResultRow>(build: (bind: Bind) => string) => {
      const values: unknown[] = [];
      const text = build((value, type) => {
        values.push(value);
        return type === undefined ? `$${values.length}` : `$${values.length}::${type}`;
      });
      return (await client.query<Row>(text, values)).rows;
    },
  };
}
