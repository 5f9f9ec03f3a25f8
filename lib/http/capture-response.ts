import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';

/** Next's request handler, or anything of its shape. */
export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** An answer that went to nobody yet. */
export interface CapturedResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

/**
 * Has a handler answer a GET for `url` and keeps the answer. The request carries the given headers and nothing else of
 * whoever asked, neither language nor address, so the page cannot depend on them, and goes on when they hang up.
 */
export async function captureResponse(
  handler: RequestHandler,
  url: string,
  headers: Readonly<Record<string, string>>,
  timeoutMilliseconds: number,
): Promise<CapturedResponse> {
  const socket = new CapturingSocket();
  const request = new IncomingMessage(socket);
  request.method = 'GET';
  request.url = url;
  request.headers = { ...headers, accept: 'text/html' };
  request.push(null);
  const response = new ServerResponse(request);
  // Without chunks the body arrives as it is; the head comes first and is cut off below.
  response.useChunkedEncodingByDefault = false;
  response.assignSocket(socket);
  // An http.Server passes this on; a writer that was told to wait would otherwise wait for ever.
  socket.on('drain', () => response.emit('drain'));

  await finishInTime(handler, request, response, timeoutMilliseconds);
  return { status: response.statusCode, ...parseWritten(socket.written()) };
}

class CapturingSocket extends Socket {
  readonly #chunks: Buffer[] = [];

  override _write(chunk: Buffer | string, encoding: BufferEncoding, done: () => void): void {
    this.#chunks.push(typeof chunk === 'string' ? Buffer.from(chunk, encoding) : chunk);
    done();
  }

  override _writev(
    chunks: readonly { readonly chunk: Buffer | string; readonly encoding: BufferEncoding }[],
    done: () => void,
  ): void {
    for (const { chunk, encoding } of chunks) this._write(chunk, encoding, () => {});
    done();
  }

  override _read(): void {}

  written(): Buffer {
    return Buffer.concat(this.#chunks);
  }
}

function finishInTime(
  handler: RequestHandler,
  request: IncomingMessage,
  response: ServerResponse,
  timeoutMilliseconds: number,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`${request.url} took longer than ${timeoutMilliseconds} ms`)),
      timeoutMilliseconds,
    );
    const settle = (action: () => void) => {
      clearTimeout(timer);
      action();
    };
    response.once('finish', () => settle(resolve));
    response.once('close', () => settle(() => reject(new Error(`${request.url} was cut off`))));
    handler(request, response).catch((error: unknown) => settle(() => reject(error)));
  });
}

/** Headers given to writeHead are in no other place than the bytes. */
function parseWritten(written: Buffer): { headers: Headers; body: Buffer } {
  const headEnd = written.indexOf('\r\n\r\n');
  if (headEnd < 0) throw new Error('An answer without an end to its head');
  const [, ...lines] = written.toString('latin1', 0, headEnd).split('\r\n');
  const headers = new Headers();
  for (const line of lines) {
    const colon = line.indexOf(':');
    headers.append(line.slice(0, colon), line.slice(colon + 1).trim());
  }
  return { headers, body: written.subarray(headEnd + 4) };
}
