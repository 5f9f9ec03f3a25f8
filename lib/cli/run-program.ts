import { spawn } from 'node:child_process';
import { PROJECT_ROOT } from './project-root.ts';

/** How a program below us is run. */
export interface ProgramOptions {
  readonly variables?: Readonly<Record<string, string | undefined>>;
  /** Written to the program's standard input. */
  readonly input?: string;
  /** Shows output as it comes instead of keeping it. */
  readonly shown?: boolean;
  /** Ends the program, and whatever it started, when aborted. */
  readonly signal?: AbortSignal;
}

/** How it ended; `code` is null when a signal ended it. */
export interface ProgramEnd {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a JavaScript program of a package (or of ours) on the Node that runs us, from the project's root. */
export function runNode(
  script: string,
  parameters: readonly string[],
  options: ProgramOptions = {},
): Promise<ProgramEnd> {
  return runProgram(process.execPath, [script, ...parameters], options);
}

/** Runs a program from the project's root and waits for its end; throws only if it cannot be started. */
export async function runProgram(
  command: string,
  parameters: readonly string[],
  options: ProgramOptions = {},
): Promise<ProgramEnd> {
  options.signal?.throwIfAborted();
  const child = spawn(command, parameters, {
    cwd: PROJECT_ROOT,
    env: { ...process.env, ...options.variables },
    // Its own process group, so that stopping it stops its workers, and Ctrl-C reaches us alone.
    detached: process.platform !== 'win32',
    stdio: [
      options.input === undefined ? 'ignore' : 'pipe',
      options.shown ? 'inherit' : 'pipe',
      options.shown ? 'inherit' : 'pipe',
    ],
  });
  const end = () => endGroup(child.pid);
  options.signal?.addEventListener('abort', end);
  process.once('exit', end);
  const output: string[] = [];
  child.stdout?.on('data', (chunk) => output.push(String(chunk)));
  child.stderr?.on('data', (chunk) => output.push(String(chunk)));
  child.stdin?.end(options.input);
  try {
    const code = await new Promise<number | null>((settle, reject) =>
      child.on('error', reject).on('close', settle),
    );
    return { code, output: output.join('') };
  } finally {
    options.signal?.removeEventListener('abort', end);
    process.removeListener('exit', end);
  }
}

function endGroup(processId: number | undefined): void {
  if (processId === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? processId : -processId, 'SIGTERM');
  } catch {
    // it ended by itself meanwhile
  }
}
