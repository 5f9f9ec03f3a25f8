import type pg from 'pg';

/** A question put to the database under a name, so that each connection plans it once. */
export interface NamedQuery<Row extends pg.QueryResultRow> {
  readonly name: string;
  readonly text: string;
  /** Never set: carries the type of a row. */
  readonly row?: Row;
}

/** Asks a named question; the rows are as PostgreSQL words them, for a reader to parse. */
export async function ask<Row extends pg.QueryResultRow>(
  pool: pg.Pool,
  query: NamedQuery<Row>,
  values: readonly unknown[],
): Promise<readonly Row[]> {
  const { rows } = await pool.query<Row>({ name: query.name, text: query.text, values: [...values] });
  return rows;
}
