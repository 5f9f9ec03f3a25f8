import type { Claim, Graph } from 'schema-dts';
import { traceLineage } from '#lib/comparison/lineage.ts';
import type { AsOf } from '#lib/domain/as-of.ts';
import type { OtherReports, RecordState } from '#lib/domain/public-claim.ts';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { addressOf } from '#lib/format/address.ts';
import { claimValueInWords } from '#lib/format/claim-value-in-words.ts';
import { branchesOf, originInWords } from '#lib/format/format-attribution.ts';
import { underRecordNames } from '#lib/format/under-record-names.ts';
import { type SchemaSetting, urlAt } from './setting.ts';
import { toLinkBody } from './to-body.ts';
import { toBreadcrumbs } from './to-breadcrumbs.ts';
import { toNewsArticle } from './to-news-article.ts';
import { toObservation } from './to-observation.ts';
import { toPublisher } from './to-publisher.ts';

export interface ClaimToDescribe {
  readonly claim: ReportedClaim;
  readonly others: OtherReports;
  readonly state: RecordState;
}

/** A claim's page: what was claimed, by whom, where, and the figure as an observation. No verdict is given on it. */
export function toClaimGraph({ claim, others, state }: ClaimToDescribe, setting: SchemaSetting): Graph {
  const { words } = setting;
  const { statistic } = claim;
  const address = addressOf(words.locale, 'claims', claim.id);
  const url = urlAt(setting, address);
  const name = claimValueInWords(claim, words);
  const observation = toObservation(claim, setting);
  const quote = quoteOf(claim);
  const described: Claim = {
    '@type': 'Claim',
    '@id': url,
    url,
    name,
    // Words of ours are no words of the outlet's.
    ...(quote === null ? {} : { text: quote }),
    inLanguage:
      claim.evidence.kind === 'quote' ? (claim.evidence.words?.language ?? words.locale) : words.locale,
    appearance: toNewsArticle(claim.article, setting),
    ...firstAppearance(claim, others, setting),
    ...originOf(claim, setting),
    ...coverageOf(claim.asOf),
    ...(observation === null ? {} : { about: observation }),
    ...(statistic === null
      ? {}
      : { isPartOf: { '@id': urlAt(setting, addressOf(words.locale, 'statistics', statistic.slug)) } }),
    ...(claim.publishedAt === null ? {} : { sdDatePublished: claim.publishedAt }),
    dateModified: state.changedOn,
    version: state.revision,
    creativeWorkStatus: words.figure.statuses[claim.status],
    sdPublisher: toPublisher(setting),
  };
  const way = statistic === null ? [] : [crumbOf(statistic, words.locale)];
  return {
    '@context': 'https://schema.org',
    '@graph': [described, toBreadcrumbs([...way, { name, address }], setting)],
  };
}

function crumbOf({ name, slug }: { readonly name: string; readonly slug: string }, locale: string) {
  return { name, address: addressOf(locale, 'statistics', slug) };
}

function quoteOf({ evidence }: ReportedClaim): string | null {
  return evidence.kind === 'quote' ? (evidence.words?.exact ?? null) : null;
}

/** Only where the days of publication tell which report was the first, and no report is left unlisted. */
function firstAppearance(claim: ReportedClaim, { reports, more }: OtherReports, setting: SchemaSetting) {
  const { first } = traceLineage(claim, reports);
  const isKnown = first.kind === 'one' && more === 0 && reports.length > 0;
  return isKnown ? { firstAppearance: toNewsArticle(first.claim.article, setting) } : {};
}

/** The origins; those nobody has settled, or may not be named, are credited in words alone. */
function originOf(claim: ReportedClaim, setting: SchemaSetting) {
  const links = branchesOf(claim.attribution).flatMap((branch) => branch.at(-1) ?? []);
  if (links.length === 0) return {};
  const bodies = links.flatMap(({ target }) => (target === null ? [] : toLinkBody(target, setting)));
  const creditText = originInWords(underRecordNames(claim.attribution), setting.words.locale);
  return bodies.length === 0 ? { creditText } : { author: bodies, creditText };
}

/** "On or before" leaves the beginning open. */
function coverageOf(asOf: AsOf | null) {
  if (asOf === null) return {};
  const { from, to, date, basis } = asOf;
  if (basis === 'published') return { temporalCoverage: `../${to}` };
  return { temporalCoverage: from === to ? date : `${from}/${to}` };
}
