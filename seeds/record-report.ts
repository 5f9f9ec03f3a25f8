import type { Actor } from '#lib/domain/person.ts';
import type { UseCaseDeps } from '#lib/usecases/deps.ts';
import { recordArticle } from '#lib/usecases/record-article.ts';
import { must } from './must.ts';
import type { ReportedFigure } from './read-facts.ts';

/** What a fact says of the report it was read in. */
type ReadIn = Pick<ReportedFigure, 'outlet' | 'article_title' | 'article_url' | 'published' | 'evidence'>;

/** The report a fact was read in, recorded once: an article known by address, or a data set. */
export async function recordReport(
  { deps, actor }: { readonly deps: UseCaseDeps; readonly actor: Actor },
  row: ReadIn,
  topicId: string,
): Promise<string> {
  const report = row.outlet === null ? dataSetOf(row) : articleOf(row, row.outlet);
  const known = await deps.database.prisma.article.findFirst({
    where:
      report.canonicalUrl === null
        ? { headline: report.headline, outlet: { name: report.outletName } }
        : { canonicalUrl: report.canonicalUrl },
    select: { id: true },
  });
  if (known !== null) return known.id;
  const article = { ...report, byline: null, language: 'en', topicId, headlineIsOurs: true };
  return must(await recordArticle(deps, actor, article)).id;
}

/** The evidence of a report that gives no address. */
export const READ_IN_A_STORED_COPY = {
  kind: 'recorded',
  url: null,
  note: 'Read in a stored copy of the article, which gives no address.',
} as const;

interface Report {
  readonly outletName: string;
  readonly headline: string;
  readonly canonicalUrl: string | null;
  readonly publishedOn: string | null;
}

function articleOf(row: ReadIn, outletName: string): Report {
  return {
    outletName,
    headline: row.article_title ?? `Report of ${row.published}`,
    canonicalUrl: row.article_url,
    publishedOn: row.published,
  };
}

/** "owner/repository:path" of a public data set, which its owner publishes. */
function dataSetOf(row: ReadIn): Report {
  const [repository = '', path = ''] = (row.evidence ?? '').split(':');
  const [owner = ''] = repository.split('/');
  return {
    outletName: owner,
    headline: `Data set ${path} in ${repository}`,
    canonicalUrl: `https://github.com/${repository}/blob/main/${path}`,
    publishedOn: null,
  };
}
