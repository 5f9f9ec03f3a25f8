import { resolve } from 'node:path';
import { z } from 'zod';
import { err, ok, type Result } from './result.ts';

/** Everything the program reads from environment variables; nothing else in it looks at `process.env`. */
export interface Environment {
  /** 0 asks for any free port. */
  readonly port: number;
  /** The address to listen on; null for every address of this machine. */
  readonly host: string | null;
  readonly dataFolder: string;
  /** Null starts the embedded PostgreSQL. */
  readonly databaseUrl: string | null;
  /** Past a connection pooler, for LISTEN and migrations; the same as `databaseUrl` where there is none. */
  readonly directDatabaseUrl: string | null;
  /** Where readers reach the site, e.g. https://figures.example; null for http://localhost:PORT. */
  readonly origin: string | null;
  /** Signs sessions; null lets start keep one in the data folder. */
  readonly secret: string | null;
  /** What an empty database is filled with. */
  readonly seed: 'demo' | 'empty';
}

/** What the running server needs, all of it present: start fills in what the environment left out. */
export interface ServerEnvironment {
  readonly databaseUrl: string;
  readonly directDatabaseUrl: string;
  readonly origin: string;
  readonly secret: string;
}

/** One message a variable, each with its remedy. */
export interface EnvironmentFailure {
  readonly kind: 'environment';
  readonly messages: readonly string[];
}

type Variables = Readonly<Record<string, string | undefined>>;

const SERVER_VARIABLES = {
  databaseUrl: 'DATABASE_URL',
  directDatabaseUrl: 'DATABASE_DIRECT_URL',
  origin: 'FIGURES_ORIGIN',
  secret: 'FIGURES_SECRET',
} as const satisfies Record<keyof ServerEnvironment, string>;

const portNumber = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((port) => port <= 65_535);

const postgresUrl = z.url({ protocol: /^postgres(ql)?$/ });

const schema = z.object({
  PORT: portNumber.default(3000),
  HOST: z.string().optional(),
  FIGURES_DATA_DIR: z.string().default('.data'),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_DIRECT_URL: postgresUrl.optional(),
  FIGURES_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  // 32 characters: the shortest secret the sign-in library accepts without a warning.
  FIGURES_SECRET: z.string().min(32).optional(),
  FIGURES_SEED: z.enum(['demo', 'empty']).default('demo'),
});

const REMEDIES: Readonly<Record<keyof z.infer<typeof schema>, string>> = {
  PORT: 'must be a whole number from 0 to 65535, for example PORT=3001 npm start',
  HOST: 'must be an address to listen on, for example HOST=127.0.0.1',
  FIGURES_DATA_DIR: 'must be a folder, for example FIGURES_DATA_DIR=/srv/figures',
  DATABASE_URL:
    'must be like postgresql://user:password@host:5432/name; leave it out for the embedded database',
  DATABASE_DIRECT_URL:
    'must be like postgresql://user:password@host:5432/name; leave it out without a pooler',
  FIGURES_ORIGIN: 'must be the address readers use, for example https://figures.example',
  FIGURES_SECRET:
    'must have at least 32 characters; leave it out to have one made and kept in the data folder',
  FIGURES_SEED: 'must be demo or empty',
};

/** Reads the environment once; an empty variable counts as absent. */
export function parseEnvironment(variables: Variables): Result<Environment, EnvironmentFailure> {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) return err({ kind: 'environment', messages: parsed.error.issues.map(toMessage) });
  const value = parsed.data;
  return ok({
    port: value.PORT,
    host: value.HOST ?? null,
    dataFolder: resolve(value.FIGURES_DATA_DIR),
    databaseUrl: value.DATABASE_URL ?? null,
    directDatabaseUrl: value.DATABASE_DIRECT_URL ?? value.DATABASE_URL ?? null,
    origin: value.FIGURES_ORIGIN ? new URL(value.FIGURES_ORIGIN).origin : null,
    secret: value.FIGURES_SECRET ?? null,
    seed: value.FIGURES_SEED,
  });
}

/** The running server's settings; throws outside a server that start (or a test) has prepared. */
export function getServerEnvironment(): ServerEnvironment {
  const environment = parseEnvironment(process.env);
  if (!environment.ok) throw new Error(environment.failure.messages.join('\n'));
  const { databaseUrl, directDatabaseUrl, origin, secret } = environment.value;
  if (!databaseUrl || !directDatabaseUrl || !origin || !secret) {
    throw new Error(
      `${Object.values(SERVER_VARIABLES).join(', ')} must be set: start the server with npm start, which sets them`,
    );
  }
  return { databaseUrl, directDatabaseUrl, origin, secret };
}

/** The variables that hand these settings to whatever runs in this process or below it. */
export function toVariables(settings: ServerEnvironment): Record<string, string> {
  return {
    [SERVER_VARIABLES.databaseUrl]: settings.databaseUrl,
    [SERVER_VARIABLES.directDatabaseUrl]: settings.directDatabaseUrl,
    [SERVER_VARIABLES.origin]: settings.origin,
    [SERVER_VARIABLES.secret]: settings.secret,
  };
}

function toMessage(issue: z.core.$ZodIssue): string {
  const name = String(issue.path[0]) as keyof typeof REMEDIES; // the schema's keys are the only paths
  return `${name} ${REMEDIES[name]}.`;
}
