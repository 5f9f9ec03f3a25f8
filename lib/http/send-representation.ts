import type { IncomingMessage, ServerResponse } from 'node:http';
import { ENCODINGS, type Encoding, type Representation } from './representation.ts';
import { STATUS } from './status.ts';

/** Answers with a finished representation: the encoding the client takes, 304 if it has it, no body for HEAD. */
export function sendRepresentation(
  request: IncomingMessage,
  response: ServerResponse,
  representation: Representation,
  extraHeaders: Readonly<Record<string, string>> = {},
): void {
  const encoding = chooseEncoding(representation, request.headers['accept-encoding']);
  const body = representation.bodies[encoding] ?? representation.bodies.identity;
  const headers: Record<string, string | number> = {
    ...representation.headers,
    ...extraHeaders,
    etag: `"${representation.hash}${encoding === 'identity' ? '' : `-${encoding}`}"`,
  };
  if (hasIt(request, representation)) {
    response.writeHead(STATUS.notModified, headers).end();
    return;
  }
  if (encoding !== 'identity') headers['content-encoding'] = encoding;
  headers['content-length'] = body.length;
  response.writeHead(representation.status, headers).end(request.method === 'HEAD' ? undefined : body);
}

/** The best encoding that the client takes and we have. */
function chooseEncoding(representation: Representation, accepted: string | undefined): Encoding {
  if (accepted === undefined) return 'identity';
  return (
    ENCODINGS.find((encoding) => representation.bodies[encoding] !== null && accepts(accepted, encoding)) ??
    'identity'
  );
}

function accepts(accepted: string, encoding: Encoding): boolean {
  if (!accepted.includes(encoding)) return false;
  return accepted.split(',').some((part) => {
    const [name, ...parameters] = part.split(';').map((word) => word.trim().toLowerCase());
    return name === encoding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}

/** Whether If-None-Match names this content in any of its encodings: whoever holds one of them holds the content. */
function hasIt(request: IncomingMessage, representation: Representation): boolean {
  if (representation.status !== STATUS.ok) return false;
  const held = request.headers['if-none-match'];
  if (held === undefined) return false;
  return held.split(',').some((part) => {
    const tag = part.trim().replace(/^W\//, '');
    return tag === '*' || /^"([\w-]{22})(?:-(?:br|gzip))?"$/.exec(tag)?.[1] === representation.hash;
  });
}
