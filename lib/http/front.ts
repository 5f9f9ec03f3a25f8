import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { openBuildFiles } from './build-files.ts';
import type { RequestHandler } from './capture-response.ts';
import { createFrontHandler } from './front-handler.ts';
import { listenForChanges } from './listen-for-changes.ts';
import { createPageMemory } from './page-memory.ts';
import { buildReaderScripts } from './reader-scripts.ts';

export interface FrontOptions {
  readonly port: number;
  readonly host: string;
  readonly dev: boolean;
  /** The project's folder, where `.next` lies. */
  readonly dir: string;
  /** Straight to the database: a pooler would not pass notifications on. */
  readonly directDatabaseUrl: string;
  /** Next's own handlers. */
  readonly handler: RequestHandler;
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => Promise<void>;
  readonly pageMemoryMegabytes?: number;
}

export interface Front {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * The web server before Next: public pages from memory, dropped when the record changes; everything else passed on.
 * Rejects with code EADDRINUSE where the port is taken.
 */
export async function startFront(options: FrontOptions): Promise<Front> {
  const memory = createPageMemory({ maximumBytes: (options.pageMemoryMegabytes ?? 64) * 1024 * 1024 });
  const handle = createFrontHandler({
    handler: options.handler,
    host: `${options.host}:${options.port}`,
    development: options.dev,
    memory,
    scripts: await buildReaderScripts(),
    buildFiles: options.dev ? null : openBuildFiles(options.dir),
  });
  const server = createServer((request, response) => void handle(request, response));
  if (options.dev) forwardUpgrades(server, options.upgrade);
  await listen(server, options);

  // In development nothing is kept, so there is nothing to hear about.
  const listening = options.dev
    ? null
    : await listenForChanges(options.directDatabaseUrl, {
        onTags: memory.drop,
        onAnything: memory.dropAll,
        onHearing: memory.setHearing,
      });
  return {
    port: portOf(server),
    async close() {
      await Promise.all([listening?.close(), stop(server)]);
    },
  };
}

/** Hot reload speaks over a web socket. Next puts a listener of its own on any server it sees; two would clash. */
function forwardUpgrades(server: Server, upgrade: FrontOptions['upgrade']): void {
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (server.listenerCount('upgrade') > 1) return;
    upgrade(request, socket, head).catch(() => socket.destroy());
  });
}

function listen(server: Server, { port, host }: FrontOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Answers that are under way get this long to end. */
const GRACE_MILLISECONDS = 2_000;

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), GRACE_MILLISECONDS);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function portOf(server: Server): number {
  // A TCP server that listens has an address with a port.
  return (server.address() as AddressInfo).port;
}
