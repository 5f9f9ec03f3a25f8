import type { Qualifier } from '#lib/domain/figure.ts';
import type { ReportedClaim, ReportedFigure } from '#lib/domain/reported-claim.ts';

/** What a test says of a report; everything else is as usual. */
export interface ReportSketch {
  readonly value?: string;
  readonly qualifier?: Qualifier;
  readonly figure?: Partial<ReportedFigure> | null;
  readonly kind?: ReportedClaim['kind'];
  /** Names from the outlet to the origin; none for nobody. */
  readonly chain?: readonly string[];
  /** Null where the article gives no date. */
  readonly asOf?: string | null;
  readonly publishedOn?: string | null;
  /** Null for a claim that is not tracked. */
  readonly statistic?: string | null;
  readonly departureKey?: string;
}

/** An exact 7,000 people missing, as of 1 March 2024, the ministry said; published the day after. */
export function reportedClaim(id: string, sketch: ReportSketch = {}): ReportedClaim {
  const { chain = ['Ministry'], publishedOn = '2024-03-02', statistic = 'missing' } = sketch;
  const asOf = sketch.asOf === undefined ? '2024-03-01' : sketch.asOf;
  const day = asOf ?? publishedOn ?? '2024-03-02';
  return {
    id,
    kind: sketch.kind ?? 'figure',
    status: 'published',
    figure: sketch.figure === null ? null : figureOf(sketch),
    asOf: { date: day, from: day, to: day, precision: 'day', basis: asOf === null ? 'published' : 'stated' },
    since: null,
    saidOn: null,
    article: {
      id: `article-${id}`,
      slug: `article-${id}`,
      headline: 'A headline',
      headlineIsOurs: false,
      language: 'en',
      publishedOn,
      url: null,
      outlet: { id: 'wire', slug: 'wire', name: 'Sample Wire', fictional: true },
    },
    attribution: chain.map((name, position) => ({ branch: 0, position, name, wording: null, target: null })),
    originKey: chain.at(-1)?.toLowerCase() ?? '',
    statistic: statistic === null ? null : { id: statistic, slug: statistic, name: statistic, counted: '' },
    relations: [],
    proposition: null,
    evidence: { kind: 'recorded', url: null, note: null },
    departureKey: sketch.departureKey ?? '',
    note: null,
    retractionReason: null,
    publishedAt: '2024-03-03T00:00:00.000Z',
    retractedAt: null,
  };
}

function figureOf({ value = '7000', qualifier = 'exact', figure = {} }: ReportSketch): ReportedFigure {
  const isOpenAbove = qualifier === 'at_least' || qualifier === 'more_than';
  const isOpenBelow = qualifier === 'at_most' || qualifier === 'less_than';
  return {
    verbatim: value,
    qualifier,
    low: isOpenBelow ? null : value,
    high: isOpenAbove ? null : value,
    best: null,
    unit: { code: 'people', labelSingular: 'person', labelPlural: 'people', kind: 'people', iso4217: null },
    counts: 'people missing',
    modality: 'reported',
    measure: 'count',
    vague: null,
    policy: null,
    ...figure,
  };
}
