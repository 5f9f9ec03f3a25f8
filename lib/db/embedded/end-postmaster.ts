import { realpathSync, rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { findPostmasterFile, postmasterPath } from './postmaster-file.ts';
import { isRunning, worksIn } from './running-process.ts';

/** PostgreSQL's own signals, the gentlest first, and how long each is given. */
const SHUTDOWNS = [
  { signal: 'SIGINT', seconds: 20 }, // "fast": ends connections, writes everything out
  { signal: 'SIGQUIT', seconds: 5 }, // "immediate": the next start recovers from the log
  { signal: 'SIGKILL', seconds: 5 },
] as const;

/** Stops the server with this id, gently first; returns when it is gone. */
export async function endPostmaster(processId: number): Promise<void> {
  for (const { signal, seconds } of SHUTDOWNS) {
    if (!isRunning(processId)) return;
    process.kill(processId, signal);
    const giveUp = Date.now() + seconds * 1000;
    while (isRunning(processId) && Date.now() < giveUp) await wait(10);
  }
}

/**
 * Ends the server that a killed start left running on this cluster, and clears what a killed server left behind.
 * Ending takes tens of milliseconds; carrying on with a server of unknown version and settings is not worth them.
 */
export async function endOrphan(clusterFolder: string): Promise<'none' | 'ended'> {
  const file = findPostmasterFile(clusterFolder);
  if (file === null) return 'none';
  if (isRunning(file.processId) && worksIn(file.processId, realpathSync(clusterFolder))) {
    await endPostmaster(file.processId);
    return 'ended';
  }
  // Left by a server that is gone; its id may be another program's by now, and PostgreSQL would take that for a server.
  rmSync(postmasterPath(clusterFolder), { force: true });
  return 'none';
}
