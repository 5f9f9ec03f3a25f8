import { DEFAULT_LOCALE, findLocale, type Locale } from './locales.ts';
import { CONTROL_CHARACTER, MAXIMUM_VALUE_LENGTH, type PageKey, toPageKey } from './page-key.ts';
import { findReaderRoute, READER_FORMS } from './reader-routes.ts';

/** Where a request goes. */
export type Destination =
  /** A public document, from memory or rendered. */
  | { readonly kind: 'page'; readonly key: PageKey }
  /** A public document with something of its own for whoever asks: rendered each time. */
  | { readonly kind: 'fresh'; readonly url: string }
  /** Where a form of readers' pages is posted to. */
  | { readonly kind: 'form'; readonly url: string }
  /** A public address where nothing is: the not-found page of its language. */
  | { readonly kind: 'missing'; readonly url: string }
  /** Another spelling of an address. */
  | { readonly kind: 'moved'; readonly location: string }
  /** Not the front's business: Next answers. */
  | { readonly kind: 'next' };

/** Decides what a request target (`/topics/gaza?page=2`) asks for. */
export function findDestination(target: string): Destination {
  const { pathname, search, searchParams } = parseTarget(target);
  const raw = pathname.split('/').slice(1);
  const first = raw[0] ?? '';
  if (isOfNext(first)) return { kind: 'next' };

  const written = raw.filter((segment) => segment !== '');
  if (written[0] === DEFAULT_LOCALE)
    return { kind: 'moved', location: `/${written.slice(1).join('/')}${search}` };
  // A doubled or a trailing slash; "/" itself is one empty segment.
  if (written.length !== raw.length && pathname !== '/') {
    return { kind: 'moved', location: `/${written.join('/')}${search}` };
  }
  const prefix = findLocale(first);
  const segments = decodeSegments(prefix === null ? written : written.slice(1));
  return findPage(prefix ?? DEFAULT_LOCALE, segments, searchParams);
}

/** First segments that are answered by Next as they come: the desk, accounts, machines, and files. */
const NEXT_SEGMENTS: ReadonlySet<string> = new Set([
  '_next',
  'api',
  'desk',
  'account',
  'sign-in',
  'sign-out',
  'invitations',
  'first-administrator',
  'favicon.ico',
  'icon.svg',
  'robots.txt',
]);

function isOfNext(segment: string): boolean {
  // `__nextjs_...` are the error overlay's own requests in development.
  return NEXT_SEGMENTS.has(segment) || segment.startsWith('__nextjs');
}

/** Targets come from anybody: no host in them is believed, and no target makes this throw. */
function parseTarget(target: string): URL {
  const path = target.replace(/^[a-z]+:\/\/[^/?]*/i, '').replace(/^[/\\]*/, '/');
  return URL.canParse(path, ANY_ORIGIN) ? new URL(path, ANY_ORIGIN) : new URL(ANY_ORIGIN);
}

const ANY_ORIGIN = 'http://figures.invalid';

/** Null where a segment is nothing that a page could be named. */
function decodeSegments(segments: readonly string[]): readonly string[] | null {
  try {
    const decoded = segments.map(decodeURIComponent);
    const sound = decoded.every(
      (segment) => segment.length <= MAXIMUM_VALUE_LENGTH && !CONTROL_CHARACTER.test(segment),
    );
    return sound ? decoded : null;
  } catch {
    return null; // a stray percent sign
  }
}

function findPage(locale: Locale, segments: readonly string[] | null, query: URLSearchParams): Destination {
  const path = segments?.join('/') ?? '';
  if (READER_FORMS.has(path)) return { kind: 'form', url: `/${locale}/${path}` };
  const route = segments === null ? null : findReaderRoute(segments);
  // One address for whatever is missing: no hostile path reaches a page, and a flood of them is rendered once at a time.
  if (segments === null || route === null) return { kind: 'missing', url: `/${locale}/not-found` };
  const key = toPageKey(locale, route, segments, query);
  return route.isFresh ? { kind: 'fresh', url: key.url } : { kind: 'page', key };
}
