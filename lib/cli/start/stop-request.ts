/** The wish to stop, from Ctrl-C, a service manager, or a terminal that was closed. */
export interface StopRequest {
  readonly signal: AbortSignal;
  /** Resolves when stopping is asked for. */
  readonly asked: Promise<void>;
}

/**
 * Listens for the signals that mean stop. Each may come twice (npm passes on what the terminal has already sent to
 * both), so a second one changes nothing.
 */
export function listenForStop(): StopRequest {
  const controller = new AbortController();
  const asked = new Promise<void>((settle) => controller.signal.addEventListener('abort', () => settle()));
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => controller.abort());
  // Our reader may go before us; the signal that ends it reaches us too.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return { signal: controller.signal, asked };
}

/** The work's value, or an AbortError as soon as stopping is asked for; the work itself is left to fail quietly. */
export async function untilStopped<Value>(stop: StopRequest, work: Promise<Value>): Promise<Value> {
  work.catch(() => undefined);
  await Promise.race([work, stop.asked]);
  stop.signal.throwIfAborted();
  return work;
}
