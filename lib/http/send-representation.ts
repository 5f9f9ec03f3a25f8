import type { IncomingMessage, ServerResponse } from 'node:http';
import { remember } from './remember.ts';
import { ENCODINGS, type Encoding, type Representation } from './representation.ts';
import { STATUS } from './status.ts';

/** Answers with a finished representation: the encoding the client takes, 304 if it has it, no body for HEAD. */
export function sendRepresentation(
  request: IncomingMessage,
  response: ServerResponse,
  representation: Representation,
  extraHeaders: readonly string[] = [],
): void {
  const { status, variants } = representation;
  const { body, headers, bodyHeaders } = chooseVariant(variants, request.headers['accept-encoding']);
  if (hasIt(request, representation)) {
    response.writeHead(STATUS.notModified, [...headers, ...extraHeaders]).end();
    return;
  }
  response.writeHead(status, [...headers, ...bodyHeaders, ...extraHeaders]);
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** The best encoding that the client takes and we have. */
function chooseVariant(variants: Representation['variants'], accepted: string | undefined) {
  if (accepted === undefined) return variants.identity;
  for (const encoding of encodingsOf(accepted)) {
    const variant = variants[encoding];
    if (variant !== null) return variant;
  }
  return variants.identity;
}

/** Browsers send the same few lines over and over. */
const encodingsOf = remember(100, parseAcceptEncoding);

function parseAcceptEncoding(accepted: string): readonly Encoding[] {
  const taken = accepted.split(',').flatMap((part) => {
    const [name, ...parameters] = part.split(';').map((word) => word.trim().toLowerCase());
    return parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)) ? [] : [name];
  });
  return ENCODINGS.filter((encoding) => taken.includes(encoding));
}

/** Whether If-None-Match names this content in any of its encodings: whoever holds one of them holds the content. */
function hasIt(request: IncomingMessage, representation: Representation): boolean {
  const held = request.headers['if-none-match'];
  if (held === undefined || representation.status !== STATUS.ok) return false;
  return held.split(',').some((part) => {
    const tag = part.trim().replace(/^W\//, '');
    return tag === '*' || /^"([\w-]{22})(?:-(?:br|gzip))?"$/.exec(tag)?.[1] === representation.hash;
  });
}
