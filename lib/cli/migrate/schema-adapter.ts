import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { withClient } from '#lib/db/with-client.ts';

/** PostgreSQL's one-character type `"char"`, which its own catalogue uses. */
const CHARACTER_TYPE = 18;

/**
 * Prisma's PostgreSQL adapter, mended where the schema engine asks more of it than the client does:
 * scripts go whole (it cuts them at semicolons, and so functions in two), `"char"` columns are understood, and the
 * shadow database gets an address of its own (with a connection string it would be the real one).
 */
export class SchemaAdapterFactory implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'postgres';
  readonly adapterName = 'figures-schema-adapter';
  readonly #url: string;
  readonly #shadowDatabases: string[] = [];

  constructor(url: string) {
    this.#url = url;
  }

  connect(): Promise<SqlDriverAdapter> {
    return connectMended(this.#url);
  }

  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    const database = `prisma_shadow_${randomUUID().replaceAll('-', '')}`;
    await withClient(this.#url, (client) => client.query(`CREATE DATABASE ${database}`));
    this.#shadowDatabases.push(database);
    const url = new URL(this.#url);
    url.pathname = `/${database}`;
    return connectMended(url.href);
  }

  /** Drops the shadow databases: the engine leaves them behind. */
  async dispose(): Promise<void> {
    await withClient(this.#url, async (client) => {
      for (const database of this.#shadowDatabases)
        await client.query(`DROP DATABASE ${database} WITH (FORCE)`);
    });
  }
}

async function connectMended(url: string): Promise<SqlDriverAdapter> {
  // One connection: the engine's advisory lock and what it guards must share it.
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const characterColumns = watchCharacterColumns(pool);
  const adapter = await new PrismaPg(pool, { disposeExternalPool: true }).connect();
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    const columnTypes = [...result.columnTypes];
    for (const column of characterColumns.splice(0)) columnTypes[column] = ColumnTypeEnum.Character;
    return { ...result, columnTypes };
  };
  // Without values PostgreSQL takes any number of statements in one query.
  adapter.executeScript = async (script) => {
    await adapter.executeRaw({ sql: script, args: [], argTypes: [] });
  };
  return adapter;
}

/** Has the pool report `"char"` as text, which the adapter understands, and notes which columns those were. */
function watchCharacterColumns(pool: pg.Pool): number[] {
  const columns: number[] = [];
  const query = pool.query.bind(pool);
  Object.assign(pool, {
    query: async (question: pg.QueryArrayConfig) => {
      const result = await query(question);
      for (const [column, field] of (result.fields ?? []).entries()) {
        if (field.dataTypeID !== CHARACTER_TYPE) continue;
        field.dataTypeID = pg.types.builtins.TEXT;
        columns.push(column);
      }
      return result;
    },
  });
  return columns;
}
