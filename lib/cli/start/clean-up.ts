import { setTimeout as wait } from 'node:timers/promises';
import type { Cleanup } from './startup.ts';

/** What hangs longer than this is left to end with the process; the next start copes with whatever it leaves. */
const PATIENCE_MS = 30_000;

/** Ends everything, the last begun first; one that fails does not keep the others from ending. */
export async function cleanUp(cleanups: readonly Cleanup[]): Promise<void> {
  for (const cleanup of cleanups.toReversed()) {
    try {
      await Promise.race([cleanup(), wait(PATIENCE_MS, undefined, { ref: false })]);
    } catch (error) {
      console.error('Stopping:', error);
    }
  }
}
