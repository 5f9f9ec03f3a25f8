import { spawn } from 'node:child_process';
import { PROJECT_ROOT } from './project-root.ts';

/** How a program below us is run. */
export interface ProgramOptions {
  readonly variables?: Readonly<Record<string, string | undefined>>;
  /** Gives it our terminal: what it says is shown instead of kept, and it may ask. */
  readonly terminal?: boolean;
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
async function runProgram(
  command: string,
  parameters: readonly string[],
  options: ProgramOptions = {},
): Promise<ProgramEnd> {
  options.signal?.throwIfAborted();
  const ownGroup = !options.terminal && process.platform !== 'win32';
  const child = spawn(command, parameters, {
    cwd: PROJECT_ROOT,
    env: { ...process.env, ...options.variables },
    // Its own process group, so that stopping it stops its workers; in our terminal, Ctrl-C reaches them all anyway.
    detached: ownGroup,
    stdio: options.terminal ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  const end = () => endProgram(child.pid, ownGroup);
  options.signal?.addEventListener('abort', end);
  process.once('exit', end);
  const output: string[] = [];
  child.stdout?.on('data', (chunk) => output.push(String(chunk)));
  child.stderr?.on('data', (chunk) => output.push(String(chunk)));
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

function endProgram(processId: number | undefined, ownGroup: boolean): void {
  if (processId === undefined) return;
  try {
    process.kill(ownGroup ? -processId : processId, 'SIGTERM');
  } catch {
    // it ended by itself meanwhile
  }
}
