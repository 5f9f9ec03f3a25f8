#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { SchemaEngine } from '@prisma/schema-engine-wasm';
import pg from 'pg';
import { withClient } from '#lib/db/with-client.ts';
import { SchemaAdapterFactory } from './schema-adapter.ts';

/**
 * Prisma's schema engine as the program its command line expects: questions in lines of JSON on standard input, answers
 * on standard output. Prisma ships it as a download; here it is the same engine compiled to WebAssembly, from npm, so
 * that `npm run migrate` works without a network.
 */
async function runSchemaEngine(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { datamodels: { type: 'string', multiple: true }, datasource: { type: 'string' } },
    allowPositionals: true,
    strict: false,
  });
  const url = readUrl(values.datasource);
  if (positionals.includes('cli')) return answerDatabaseCommand(url, positionals);

  const adapters = new SchemaAdapterFactory(url);
  const files = (values.datamodels ?? []).filter((path) => typeof path === 'string');
  // A failure to open is given as the answer to whatever is asked: an engine that ends in silence counts as success.
  const opened = openEngine(files, adapters);
  opened.catch(() => undefined);
  for await (const line of createInterface({ input: process.stdin })) await answer(opened, line);
  await adapters.dispose();
}

function openEngine(files: readonly string[], adapters: SchemaAdapterFactory): Promise<SchemaEngine> {
  // A panic's message goes here; without it only "unreachable" would be told.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: console.error } });
  const datamodels = files.map((path): [string, string] => [path, readFileSync(path, 'utf8')]);
  return SchemaEngine.new(
    { datamodels: datamodels.length === 0 ? undefined : datamodels },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapters),
  );
}

interface Question {
  readonly id: number;
  readonly method: string;
  readonly params: unknown;
}

/** The engine's methods by the names the command line calls them. */
type Methods = Readonly<Record<string, ((parameters: unknown) => Promise<unknown>) | undefined>>;

async function answer(opened: Promise<SchemaEngine>, line: string): Promise<void> {
  const { id, method, params }: Question = JSON.parse(line);
  if (method === undefined) return; // an answer to something we said
  try {
    const engine = await opened;
    const name = method === 'getDatabaseVersion' ? 'version' : method;
    const call = (engine as unknown as Methods)[name]; // the protocol's methods and the class's are the same
    if (call === undefined) throw new Error(`the schema engine has no ${method}`);
    say({ id, result: show(await call.call(engine, params)) });
  } catch (error) {
    say({
      id,
      error: {
        code: 4466,
        message: 'An error happened. Check the data field for details.',
        data: toData(error),
      },
    });
  }
}

/** A diff's text is printed by the command line when told to, apart from the answer. */
function show(result: unknown): unknown {
  if (typeof result !== 'object' || result === null || !('stdout' in result)) return result ?? null;
  if (typeof result.stdout === 'string')
    say({ id: PRINT_ID, method: 'print', params: { content: result.stdout } });
  return { ...result, stdout: null };
}

/** Far above the ids the command line gives its own questions. */
const PRINT_ID = 9_000_000;

function say(message: object): void {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
}

function toData(error: unknown): object {
  const message = error instanceof Error ? error.message : String(error);
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  const meta = typeof error === 'object' && error !== null && 'meta' in error ? error.meta : null;
  return { is_panic: false, message, meta, error_code: code ?? null };
}

function readUrl(datasource: unknown): string {
  const parsed: unknown = typeof datasource === 'string' ? JSON.parse(datasource) : null;
  if (typeof parsed === 'object' && parsed !== null && 'url' in parsed) return String(parsed.url);
  return process.env.DATABASE_URL ?? '';
}

/** Prisma's codes for what keeps a database from being reached, by PostgreSQL's. */
const CONNECTION_CODES: Readonly<Record<string, string>> = { '3D000': 'P1003', '28P01': 'P1000' };

/** `can-connect-to-database`, `create-database`, `drop-database`: the exit code is the answer. */
async function answerDatabaseCommand(url: string, positionals: readonly string[]): Promise<void> {
  const database = decodeURIComponent(new URL(url).pathname.slice(1));
  const maintenance = new URL(url);
  maintenance.pathname = '/postgres';
  const quoted = pg.escapeIdentifier(database);
  try {
    if (positionals.includes('create-database')) await ask(maintenance.href, `CREATE DATABASE ${quoted}`);
    else if (positionals.includes('drop-database')) await ask(maintenance.href, `DROP DATABASE ${quoted}`);
    else await ask(url, 'SELECT 1');
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const code = error instanceof pg.DatabaseError ? CONNECTION_CODES[error.code ?? ''] : undefined;
    const fields = { message, error_code: code ?? 'P1001' };
    // The command line drops the first line it reads here.
    process.stderr.write(
      `{}\n${JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields })}\n`,
    );
    process.exitCode = 1;
  }
}

function ask(url: string, statement: string): Promise<unknown> {
  return withClient(url, (client) => client.query(statement));
}

await runSchemaEngine();
