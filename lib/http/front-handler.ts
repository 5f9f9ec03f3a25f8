import type { IncomingMessage, ServerResponse } from 'node:http';
import { BUILD_FILES_PREFIX, type BuildFiles } from './build-files.ts';
import type { RequestHandler } from './capture-response.ts';
import { type Destination, findDestination } from './find-destination.ts';
import { appendClientAddress } from './forwarded-for.ts';
import type { PageMemory } from './page-memory.ts';
import { createPageRenderer } from './page-renderer.ts';
import { type ReaderScripts, toElements, toFrameElements } from './reader-scripts.ts';
import { remember } from './remember.ts';
import { type DocumentKind, type RenderOptions, renderPage } from './render-page.ts';
import type { Representation } from './representation.ts';
import { findReturnedFormPair } from './returned-form.ts';
import {
  FRAME_POLICY,
  FRAME_POLICY_IN_DEVELOPMENT,
  READER_POLICY,
  READER_POLICY_IN_DEVELOPMENT,
  SECURITY_HEADERS,
} from './security-headers.ts';
import { sendRepresentation } from './send-representation.ts';
import { STATUS } from './status.ts';
import { stripFramework } from './strip-framework.ts';

export interface FrontParts {
  readonly handler: RequestHandler;
  readonly host: string;
  readonly development: boolean;
  readonly memory: PageMemory;
  readonly scripts: ReaderScripts;
  /** Null in development, where Next makes them as they are asked for. */
  readonly buildFiles: BuildFiles | null;
}

/** Answers a request: a script or file of ours, a public page, or whatever Next says. */
export function createFrontHandler(
  parts: FrontParts,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const options = renderOptions(parts);
  const fresh = { ...options, cacheControl: 'no-store' };
  const pages = createPageRenderer(parts.memory, (asked) => renderPage(options, asked));
  const destinationOf = remember(REMEMBERED_TARGETS, findDestination);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = request.url ?? '/';
    const file = findFile(parts, target);
    if (file !== null) return sendRepresentation(request, response, await file);

    const destination = destinationOf(target);
    if (destination.kind === 'next') return passOn(parts.handler, request, response);
    if (destination.kind === 'form') {
      request.url = destination.url;
      return passOn(parts.handler, request, response);
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response);
    if (destination.kind === 'moved') return redirect(response, destination.location);
    if (parts.development && request.headers.rsc !== undefined) {
      request.url = urlOf(destination) + searchOf(target);
      return passOn(parts.handler, request, response);
    }
    if (destination.kind === 'missing') {
      return sendRepresentation(request, response, await pages.renderOnly(destination.url), RENDERED);
    }
    if (destination.kind === 'fresh') {
      const asked = { url: destination.url, answer: 'page' } as const;
      const { page } = await renderPage(fresh, asked, returnedFormOf(request));
      return sendRepresentation(request, response, page, RENDERED);
    }
    const kept = parts.memory.find(destination.key);
    if (kept !== null) return sendRepresentation(request, response, kept, FROM_MEMORY);
    sendRepresentation(request, response, await pages.renderAndKeep(destination.key), RENDERED);
  }

  return async (request, response) => {
    try {
      await answer(request, response);
    } catch (error) {
      console.error(`${request.method} ${request.url} failed`, error);
      if (response.headersSent) response.destroy();
      else response.writeHead(STATUS.internalServerError, SECURITY_HEADERS).end();
    }
  };
}

/** So that people and tests can see where a page came from. */
const FROM_MEMORY = ['x-figures-page', 'memory'];
const RENDERED = ['x-figures-page', 'rendered'];

/** Some hundred bytes each; reading an address takes longer than all the rest of an answer from memory. */
const REMEMBERED_TARGETS = 2_000;

/** Longer than any page should take by far; it only frees those who wait from one that never ends. */
const RENDER_TIMEOUT_MILLISECONDS = 30_000;

function renderOptions({ handler, host, development, scripts }: FrontParts): RenderOptions {
  const document = (elements: string, policy: string): DocumentKind => {
    const withOurs = (html: string) => html.replace('</head>', () => `${elements}</head>`);
    return {
      finish: development ? withOurs : (html) => withOurs(stripFramework(html)),
      headers: { ...SECURITY_HEADERS, 'content-security-policy': policy },
    };
  };
  return {
    handler,
    host,
    timeoutMilliseconds: RENDER_TIMEOUT_MILLISECONDS,
    ownErrors: !development,
    cacheControl: development ? 'no-store' : 'public, max-age=0, must-revalidate',
    documents: {
      page: document(
        toElements(scripts, development),
        development ? READER_POLICY_IN_DEVELOPMENT : READER_POLICY,
      ),
      frame: document(toFrameElements(scripts), development ? FRAME_POLICY_IN_DEVELOPMENT : FRAME_POLICY),
    },
  };
}

function findFile(
  { scripts, buildFiles }: FrontParts,
  target: string,
): Promise<Representation> | Representation | null {
  if (target.startsWith('/reader/')) return scripts.files.get(target) ?? null;
  if (buildFiles !== null && target.startsWith(BUILD_FILES_PREFIX)) return buildFiles.find(pathOf(target));
  return null;
}

function pathOf(target: string): string {
  const end = target.indexOf('?');
  return end < 0 ? target : target.slice(0, end);
}

/** All that a fresh page learns of whoever asks for it. */
function returnedFormOf(request: IncomingMessage): Readonly<Record<string, string>> {
  const cookie = findReturnedFormPair(request.headers.cookie ?? null);
  return cookie === null ? {} : { cookie };
}

function urlOf(destination: Extract<Destination, { kind: 'page' | 'missing' | 'fresh' }>): string {
  return destination.kind === 'page' ? pathOf(destination.key.url) : destination.url;
}

function searchOf(target: string): string {
  return target.slice(pathOf(target).length);
}

function passOn(handler: RequestHandler, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  appendClientAddress(request);
  return handler(request, response);
}

function refuse(response: ServerResponse): void {
  response.writeHead(STATUS.methodNotAllowed, { ...SECURITY_HEADERS, allow: 'GET, HEAD' }).end();
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(STATUS.permanentRedirect, { ...SECURITY_HEADERS, location }).end();
}
