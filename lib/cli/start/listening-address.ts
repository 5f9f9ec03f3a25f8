import { createServer } from 'node:net';
import { err, ok, type Result } from '#lib/result.ts';

/** Where the web server is going to listen. */
export interface ListeningAddress {
  readonly host: string;
  readonly port: number;
}

/** Why it cannot listen there. */
export interface AddressFailure {
  readonly kind: 'taken' | 'forbidden' | 'no-such-address';
  readonly host: string | null;
  readonly port: number;
}

/**
 * Makes sure that the port is free before any slow work; port 0 becomes a free one. Without a host it is every address
 * of the machine, where there is IPv6 that is `::`, so that localhost and 127.0.0.1 both answer.
 */
export async function findListeningAddress(
  port: number,
  host: string | null,
): Promise<Result<ListeningAddress, AddressFailure>> {
  for (const candidate of host === null ? ['::', '0.0.0.0'] : [host]) {
    const found = await tryListening(port, candidate);
    if (found.kind === 'free') return ok({ host: candidate, port: found.port });
    if (found.kind !== 'no-such-address') return err({ kind: found.kind, host, port });
  }
  return err({ kind: 'no-such-address', host, port });
}

/** What happened and what to do, for the person at the terminal. */
export function describeAddressFailure(failure: AddressFailure): string {
  switch (failure.kind) {
    case 'taken':
      return `Port ${failure.port} is taken by another program. Stop that program, or choose another port: PORT=${failure.port + 1} npm start`;
    case 'forbidden':
      return `This user may not listen on port ${failure.port}. Choose a port above 1023: PORT=3000 npm start`;
    case 'no-such-address':
      return `This machine has no address ${failure.host}. Set HOST to one it has, or leave it out.`;
  }
}

type Attempt = { kind: 'free'; port: number } | { kind: AddressFailure['kind'] };

function tryListening(port: number, host: string): Promise<Attempt> {
  return new Promise((settle, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      const kind = FAILURES[error.code ?? ''];
      if (kind) settle({ kind });
      else reject(error);
    });
    server.listen(port, host, () => {
      const address = server.address();
      const free = address !== null && typeof address === 'object' ? address.port : port;
      server.close(() => settle({ kind: 'free', port: free }));
    });
  });
}

const FAILURES: Readonly<Record<string, AddressFailure['kind']>> = {
  EADDRINUSE: 'taken',
  EACCES: 'forbidden',
  EADDRNOTAVAIL: 'no-such-address',
  EAFNOSUPPORT: 'no-such-address',
  ENOTFOUND: 'no-such-address',
};
