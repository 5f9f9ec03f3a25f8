import type { Environment } from '#lib/env.ts';
import type { ListeningAddress } from './listening-address.ts';
import type { Progress } from './progress.ts';
import type { StopRequest } from './stop-request.ts';

/** What every step of start works with. */
export interface Startup {
  readonly environment: Environment;
  readonly development: boolean;
  readonly address: ListeningAddress;
  /** Where readers reach the site. */
  readonly origin: string;
  readonly progress: Progress;
  readonly stop: StopRequest;
  /** Registers how to end what a step began; the last begun is the first ended. */
  readonly onStop: (cleanup: Cleanup) => void;
}

export type Cleanup = () => Promise<void> | void;
