import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a PostgreSQL server says of itself in its data directory while it runs. */
export interface PostmasterFile {
  readonly processId: number;
  readonly ready: boolean;
}

/** The file a running server keeps; a killed one leaves it behind. */
export function postmasterPath(clusterFolder: string): string {
  return join(clusterFolder, 'postmaster.pid');
}

/** Reads the file; null when there is none or it is not written yet. */
export function findPostmasterFile(clusterFolder: string): PostmasterFile | null {
  try {
    // Lines: process id, data directory, start, port, socket folder, listen address, shared memory, status.
    const lines = readFileSync(postmasterPath(clusterFolder), 'utf8').split('\n');
    const processId = Number(lines[0]);
    return processId > 0 ? { processId, ready: lines[7]?.trim() === 'ready' } : null;
  } catch {
    return null;
  }
}
