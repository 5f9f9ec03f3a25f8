import type pg from 'pg';
import { findQuote } from '#lib/anchoring/find-quote.ts';
import type { VersionEdit } from '#lib/comparison/article-page.ts';
import { compareVersions, type Fate } from '#lib/comparison/compare-versions.ts';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { listReportedClaims } from './reported-claims.ts';
import {
  QUOTES_OF_ARTICLE,
  VERSION_TEXTS,
  type VersionQuoteRow,
  type VersionRow,
} from './sql/article-versions.ts';
import { ask } from './sql/named-query.ts';

// Each quote is sought in every version: enough for the longest article anybody works through.
const MOST_CLAIMS = 300;
// Of a page that is rewritten hourly the latest edits tell most.
const MOST_EDITS = 10;

/** What an article's outlet changed from each version to the next, by the figures published of them; the latest first. */
export async function readVersionEdits(
  pool: pg.Pool,
  articleId: string,
  versions: readonly VersionRow[],
): Promise<readonly VersionEdit[]> {
  if (versions.length < 2) return [];
  const shown = versions.slice(-MOST_EDITS - 1);
  const [texts, quotes] = await Promise.all([
    ask(pool, VERSION_TEXTS, [shown.map(({ id }) => id)]),
    ask(pool, QUOTES_OF_ARTICLE, [articleId, MOST_CLAIMS]),
  ]);
  const textOf = new Map(texts.map(({ version_id, text }) => [version_id, text]));
  const claims = new Map(
    (
      await listReportedClaims(
        pool,
        quotes.map(({ id }) => id),
      )
    ).map((claim) => [claim.id, claim]),
  );
  const read = shown.map(({ id, number }) => ({ number, text: textOf.get(id) ?? null }));
  return read
    .slice(1)
    .map((to, index) => editBetween(read[index] ?? to, to, quotes, claims))
    .reverse();
}

interface ReadVersion {
  readonly number: number;
  readonly text: string | null;
}

function editBetween(
  from: ReadVersion,
  to: ReadVersion,
  quotes: readonly VersionQuoteRow[],
  claims: ReadonlyMap<string, ReportedClaim>,
): VersionEdit {
  const [old, next] = [from.text, to.text];
  if (old === null || next === null) return { from: from.number, to: to.number, changes: null };
  const told = quotes.flatMap((quote) => {
    const claim = claims.get(quote.id);
    return claim === undefined ? [] : [{ claim, quote }];
  });
  // A claim keeps the version it was read in, however long its words stand.
  const earlier = told
    .filter(({ quote }) => quote.number === from.number || (quote.number < from.number && stands(old, quote)))
    .map(({ claim, quote }) => ({ claim, quote, fate: fateIn(next, quote) }));
  const left = earlier.filter(({ fate }) => fate !== 'same').map(({ quote }) => placeIn(old, quote));
  const later = told
    .filter(({ quote }) => quote.number === to.number)
    .map(({ claim, quote }) => ({ claim, stoodBefore: stoodApart(old, quote, left) }));
  return { from: from.number, to: to.number, changes: compareVersions(earlier, later) };
}

function stands(text: string, quote: VersionQuoteRow): boolean {
  return fateIn(text, quote) === 'same';
}

/** Where the words stand, if they do. */
function placeIn(text: string, quote: VersionQuoteRow): Place | null {
  const found = findQuote(text, quote);
  return found.kind === 'orphan' ? null : found;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Words that stood there as a part of a claim that was changed are what is left of it: "about" was cut before them. */
function stoodApart(text: string, quote: VersionQuoteRow, changed: readonly (Place | null)[]): boolean {
  const place = stands(text, quote) ? placeIn(text, quote) : null;
  if (place === null) return false;
  return !changed.some((one) => one !== null && one.start < place.end && place.start < one.end);
}

function fateIn(text: string, quote: VersionQuoteRow): Fate {
  const found = findQuote(text, quote);
  switch (found.kind) {
    case 'exact':
    case 'moved':
      return 'same';
    case 'changed':
      return 'reworded';
    case 'orphan':
      // Words that stand there twice are not gone.
      return found.reason === 'ambiguous' ? 'same' : 'gone';
  }
}
