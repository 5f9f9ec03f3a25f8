import { type CapturedResponse, captureResponse, type RequestHandler } from './capture-response.ts';
import { errorDocument } from './error-document.ts';
import type { PageKey } from './page-key.ts';
import type { AnswerKind } from './reader-routes.ts';
import { type Representation, toRepresentation } from './representation.ts';
import { type RequestContext, runInRequestContext } from './request-context.ts';
import { STATUS, type Status } from './status.ts';
import { toFile } from './to-file.ts';

/** A page fresh from Next, with the records it was made from. */
export interface RenderedPage {
  readonly page: Representation;
  readonly tags: ReadonlySet<string>;
  /** Whether the same bytes may be given to the next who asks. */
  readonly keepable: boolean;
}

export interface RenderOptions {
  readonly handler: RequestHandler;
  /** What the page believes it is called; never what a client wrote. */
  readonly host: string;
  readonly timeoutMilliseconds: number;
  /** Whether our own page stands in for the framework's error page, which needs its scripts. */
  readonly ownErrors: boolean;
  readonly cacheControl: string;
  readonly documents: Readonly<Record<Exclude<AnswerKind, 'file'>, DocumentKind>>;
}

/** What all documents of a kind have in common. */
export interface DocumentKind {
  /** Last changes to the HTML: scripts out, our own in. */
  readonly finish: (html: string) => string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Makes a public answer once, for whoever asks for it. Never rejects: a page that cannot be made is a page that says so. */
export async function renderPage(
  options: RenderOptions,
  { url, answer }: Pick<PageKey, 'url' | 'answer'>,
  headers: Readonly<Record<string, string>> = {},
): Promise<RenderedPage> {
  const context: RequestContext = { tags: new Set(), status: null };
  try {
    const captured = await runInRequestContext(context, () =>
      captureResponse(options.handler, url, { ...headers, host: options.host }, options.timeoutMilliseconds),
    );
    const location = captured.headers.get('location');
    if (location !== null && isRedirect(captured.status)) return await redirected(captured.status, location);
    if (answer === 'file') return await toFile(captured, context, options.cacheControl);
    return await toPage(options, captured, context, answer);
  } catch (error) {
    console.error(`${url} could not be rendered`, error);
    return failed(STATUS.internalServerError);
  }
}

async function toPage(
  options: RenderOptions,
  captured: CapturedResponse,
  context: RequestContext,
  kind: keyof RenderOptions['documents'],
): Promise<RenderedPage> {
  const html = captured.body.toString('utf8');
  const isPage = captured.headers.get('content-type')?.startsWith('text/html') === true;
  const isError = captured.status >= STATUS.internalServerError || html.includes(FRAMEWORK_ERROR);
  if (!isPage || (isError && options.ownErrors)) {
    return failed(captured.status === STATUS.notFound ? STATUS.notFound : STATUS.internalServerError);
  }
  const { headers, finish } = options.documents[kind];
  const status = context.status ?? toStatus(captured.status);
  return {
    page: await toRepresentation(
      status,
      { ...headers, 'content-type': 'text/html; charset=utf-8', 'cache-control': options.cacheControl },
      Buffer.from(finish(html)),
    ),
    tags: context.tags,
    keepable: status === STATUS.ok && !captured.headers.has('set-cookie'),
  };
}

function isRedirect(status: number): boolean {
  return status >= 300 && status < 400;
}

function toStatus(status: number): Status {
  if (status === STATUS.notFound) return STATUS.notFound;
  return status >= STATUS.internalServerError ? STATUS.internalServerError : STATUS.ok;
}

/** How Next marks the page it shows in place of one that threw; text on a page has its quotes escaped. */
const FRAMEWORK_ERROR = '<html id="__next_error__"';

async function failed(status: Status): Promise<RenderedPage> {
  const { headers, body } = errorDocument(status);
  return { page: await toRepresentation(status, headers, body), tags: new Set(), keepable: false };
}

/** A record under another address now; asked afresh each time, since it costs little and must not outlive a correction. */
async function redirected(status: number, location: string): Promise<RenderedPage> {
  const permanent = status === STATUS.permanentRedirect;
  const page = await toRepresentation(
    permanent ? STATUS.permanentRedirect : STATUS.temporaryRedirect,
    { location, 'cache-control': 'no-store' },
    Buffer.alloc(0),
  );
  return { page, tags: new Set(), keepable: false };
}
