import type { Page } from '#lib/db/page.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { messagesFor } from '#lib/format/messages/messages-for.ts';

/** What Next hands to a readers' page. */
export interface ReaderProps {
  readonly params: Promise<{ readonly locale: string; readonly slug: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** The parts of an address, read once. */
export interface ReaderParameters {
  readonly words: Messages;
  /** What the address names: a slug, or a claim's id. */
  readonly slug: string;
  readonly page: Page;
  /** One value of the query string, or null. */
  readonly parameter: (name: string) => string | null;
  /** Every value of a parameter that may be repeated. */
  readonly values: (name: string) => readonly string[];
}

export async function readParameters({ params, searchParams }: ReaderProps): Promise<ReaderParameters> {
  const [{ locale, slug }, query] = await Promise.all([params, searchParams]);
  const values = (name: string) => valuesOf(query[name]);
  const parameter = (name: string) => values(name)[0] ?? null;
  return {
    words: messagesFor(locale),
    slug: decodeSegment(slug),
    page: { number: pageNumber(parameter('page')), size: PAGE_SIZE },
    parameter,
    values,
  };
}

/** The values of one parameter of a query string, as Next hands them over. */
export function valuesOf(value: string | string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** A page after the last of a list is no page; the first is one even where the list is empty. */
export function isBeyondLast(page: Page, listed: readonly unknown[]): boolean {
  return page.number > 1 && listed.length === 0;
}

// A table of 200 rows is read in one go and compresses to a few kilobytes.
const PAGE_SIZE = 200;

/** The page a parameter asks for; the first where it asks for none that can be. */
export function pageNumber(text: string | null): number {
  const number = Number(text);
  return Number.isInteger(number) && number >= 1 && number <= LAST_PAGE ? number : 1;
}

// OFFSET walks over every row before a page; nobody reads this far by hand.
const LAST_PAGE = 1_000;

/** Next leaves a segment as it stood in the address. */
function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
