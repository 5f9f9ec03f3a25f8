import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';

/** A running site, brought up by the real start command on a free port. */
export interface Server {
  /** Where it is, without a slash at the end. */
  readonly origin: string;
  /** The one-time link at which the first administrator is created; null while there is one. */
  readonly firstAdministratorLink: string | null;
  /** Stops it as Ctrl-C does; the exit code. */
  stop(): Promise<number | null>;
  /** Ends it as `kill -9` does; its database is left behind. */
  kill(): Promise<void>;
  /** What it printed so far. */
  said(): string;
}

const PROJECT_ROOT = join(import.meta.dirname, '..');

/**
 * Starts the site on a data folder, on a free port where none is given, and waits until it says that it is ready.
 * Rejects with what it printed where it ends before. `settings` are environment variables of its own.
 */
export async function startServer(
  dataFolder: string,
  port = 0,
  settings: Readonly<Record<string, string>> = {},
): Promise<Server> {
  const child = spawn(process.execPath, [join(PROJECT_ROOT, 'lib/cli/start.ts')], {
    cwd: PROJECT_ROOT,
    env: {
      ...withoutSettings(process.env),
      PORT: String(port),
      FIGURES_DATA_DIR: dataFolder,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.on('data', (chunk) => said.push(String(chunk)));
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => said.push(line));
  const ready = waitForReady(lines);
  // 'close' comes when all it printed has been read.
  const ended = once(child, 'close').then(([code]) => {
    throw new Error(`start ended with ${code} before it was ready:\n${said.join('\n')}`);
  });
  ended.catch(() => undefined); // later, ending is what is wanted
  const origin = await Promise.race([ready, ended]);
  return {
    origin,
    firstAdministratorLink: findFirstAdministratorLink(dataFolder),
    stop: () => end(child, 'SIGTERM'),
    kill: async () => {
      await end(child, 'SIGKILL');
    },
    said: () => said.join('\n'),
  };
}

function waitForReady(lines: Interface): Promise<string> {
  return new Promise((resolve) => {
    lines.on('line', (line) => {
      const origin = /^Ready: (\S+)$/.exec(line)?.[1];
      if (origin !== undefined) resolve(origin);
    });
  });
}

/** Start leaves the link in the data folder too. */
function findFirstAdministratorLink(dataFolder: string): string | null {
  const file = join(dataFolder, 'first-administrator-link');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
}

/** The settings of whoever runs the tests, their database above all, are not for the tests. */
function withoutSettings(variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const ours = /^(FIGURES_|DATABASE_|PORT$|HOST$|NODE_ENV$)/;
  const kept = Object.entries(variables).filter(([name]) => !ours.test(name));
  return { ...Object.fromEntries(kept), NODE_ENV: 'production' };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  child.kill(signal);
  const [code] = await once(child, 'exit');
  return code;
}
