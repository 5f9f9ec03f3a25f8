import type { RecordState } from '#lib/domain/public-claim.ts';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { addressOf } from '#lib/format/address.ts';
import { claimValueInWords } from '#lib/format/claim-value-in-words.ts';
import { branchesOf, waysOf } from '#lib/format/format-attribution.ts';
import { asOfInWords, dateInWords } from '#lib/format/format-date.ts';
import { isolateName } from '#lib/format/isolate-name.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { underRecordNames } from '#lib/format/under-record-names.ts';
import type { Citation } from './citation.ts';

/** A claim to be cited: whoever gave the figure comes first, then who passed it on, then the article, then this record. */
export function toClaimCitation(
  claim: ReportedClaim,
  { state, site, words }: { readonly state: RecordState; readonly site: string; readonly words: Messages },
): Citation {
  const { cite, locale } = words;
  const { outlet } = claim.article;
  const credits = creditsOf(claim, words);
  const said = cite.claimOf(claimValueInWords(claim, words), asOfOf(claim, words));
  const url = new URL(addressOf(locale, 'claims', claim.id), site).href;
  const article = articleOf(claim, words);
  const record = cite.record(url, state.revision, dateInWords(state.changedOn, locale));
  const standing =
    claim.status === 'retracted' ? `${record}. ${cite.retracted(claim.retractionReason)}` : record;
  return {
    key: `figures-of-record-claim-${claim.id}`,
    kind: 'claim',
    short: cite.shortClaim(credits.short, publishedOf(claim, words), said),
    full: cite.fullClaim(credits.full, said, article, standing),
    authors: credits.origins.length === 0 ? [outlet.name] : credits.origins,
    title: said,
    issuedOn: claim.article.publishedOn,
    url,
    note: credits.origins.length === 0 ? cite.reportedIn(article) : cite.citedBy(article),
    abstract: claim.evidence.kind === 'quote' ? (claim.evidence.words?.exact ?? null) : null,
    version: String(state.revision),
    site: words.site.name,
    language: locale,
  };
}

/** Origins, and both ways to credit them: with the outlet alone, and with everyone between. */
function creditsOf({ attribution, article }: ReportedClaim, { cite }: Messages) {
  const outlet = isolateName(article.outlet.name);
  const ways = waysOf(branchesOf(underRecordNames(attribution)));
  const origins = [...new Set(ways.flatMap((way) => way.origins))];
  if (origins.length === 0) return { origins, short: cite.nobody(outlet), full: cite.nobody(outlet) };
  const named = (names: readonly string[]) => cite.jointly(names.map(isolateName));
  const full = ways.map(({ relays, origins: ofWay }) =>
    cite.credit([named(ofWay), ...relays.map(isolateName).reverse(), outlet]),
  );
  return { origins, short: cite.credit([named(origins), outlet]), full: cite.ways(full) };
}

function asOfOf({ asOf }: ReportedClaim, { figure, locale }: Messages): string {
  if (asOf === null) return '';
  const date = asOfInWords(asOf, locale);
  return asOf.basis === 'stated' ? figure.asOf(date) : date;
}

function articleOf({ article }: ReportedClaim, words: Messages): string {
  const { headline, headlineIsOurs, outlet, url } = article;
  const title = headlineIsOurs ? headline : words.cite.quotedHeadline(isolateName(headline));
  return words.cite.article(title, isolateName(outlet.name), publishedOf({ article }, words), url);
}

function publishedOf({ article }: Pick<ReportedClaim, 'article'>, { cite, locale }: Messages): string {
  return article.publishedOn === null ? cite.undated : dateInWords(article.publishedOn, locale);
}
