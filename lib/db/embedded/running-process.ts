import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';

/**
 * When a process started, as words to compare with another reading of the same process; null when none has that id.
 * Ids are used again, after a restart of the machine often for another program: id and start together are not.
 */
export function findProcessStart(processId: number): string | null {
  if (process.platform === 'linux') return readLinuxStart(processId);
  if (!isRunning(processId)) return null;
  if (process.platform === 'win32') return 'running'; // no cheap way to ask: the id alone has to do
  return askPs(processId, 'lstart=');
}

/** Whether a process with this id runs, whoever owns it; one that has ended and waits to be noticed does not. */
export function isRunning(processId: number): boolean {
  if (process.platform === 'linux') return readLinuxStart(processId) !== null;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Whether the process works in this folder: a PostgreSQL server does in its cluster's. */
export function worksIn(processId: number, folder: string): boolean {
  if (process.platform === 'linux') {
    try {
      return readlinkSync(`/proc/${processId}/cwd`) === folder;
    } catch {
      return false; // gone, or another user's and so not one we started
    }
  }
  return askPs(processId, 'command=')?.includes(folder) ?? false;
}

function readLinuxStart(processId: number): string | null {
  try {
    const stat = readFileSync(`/proc/${processId}/stat`, 'utf8');
    // The name in brackets may hold spaces; after it, the start (clock ticks since boot) is field 22 of proc(5).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return null; // a zombie: ended, but its parent has not asked yet
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot} ${fields[19]}`;
  } catch {
    return null;
  }
}

function askPs(processId: number, column: string): string | null {
  try {
    const words = execFileSync('ps', ['-o', column, '-p', String(processId)], { encoding: 'utf8' }).trim();
    return words === '' ? null : words;
  } catch {
    return null; // ps ends with 1 when there is no such process
  }
}
