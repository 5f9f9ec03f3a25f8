import type { ReferenceSeries } from '#lib/domain/reference-series.ts';
import { matchReference } from './match-reference.ts';
import type { ReferenceFinding } from './reference-finding.ts';
import { equalPoints, type MatchedFigure } from './reference-points.ts';

/** One figure of an article, with the published tables of its statistic. */
export interface ArticleFigure {
  readonly id: string;
  /** The figure in words, to name it by: "74,188 Palestinians wounded". */
  readonly words: string;
  readonly figure: MatchedFigure;
  /** The sources it is settled to come from; empty where that is open. */
  readonly originIds: readonly string[];
  readonly series: readonly ReferenceSeries[];
}

/**
 * What published tables say of an article's figures. Figures that equal one source's reports for the same day speak
 * for each other: of several days of equal numbers the shared one is taken, and each finding names the others.
 */
export function matchArticle(
  figures: readonly ArticleFigure[],
): ReadonlyMap<string, readonly ReferenceFinding[]> {
  const equalDays = countEqualDays(figures);
  const found = figures.map((each) => ({ each, findings: findingsOf(each, equalDays) }));
  return new Map(
    found.map(({ each, findings }) => [
      each.id,
      findings.map((finding) => withOthers(finding, namesOfSameDay(finding, each, found))),
    ]),
  );
}

/** For how many figures each source gives the printed number, by source and day. */
function countEqualDays(figures: readonly ArticleFigure[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { figure, series } of figures) {
    for (const one of series) {
      for (const { asOf } of equalPoints(figure, one)) {
        const key = `${one.source.id} ${asOf}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return counts;
}

function sharedDays(
  { source, points }: ReferenceSeries,
  equalDays: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const isShared = (day: string) => (equalDays.get(`${source.id} ${day}`) ?? 0) > 1;
  return new Set(points.map(({ asOf }) => asOf).filter(isShared));
}

/** A table that holds the very number silences those that only come near it. */
function findingsOf(
  { figure, originIds, series }: ArticleFigure,
  equalDays: ReadonlyMap<string, number>,
): readonly ReferenceFinding[] {
  const findings = series.flatMap((one) => {
    const isOfOrigin = originIds.length === 0 || originIds.includes(one.source.id);
    // Somebody else's table is worth a word only where it holds the number itself.
    return matchReference(figure, one, sharedDays(one, equalDays)).filter(
      ({ kind }) => isOfOrigin || kind === 'equals',
    );
  });
  const exact = findings.filter(({ kind }) => kind !== 'near_miss' && kind !== 'agrees');
  return exact.length > 0 ? exact : findings;
}

function namesOfSameDay(
  finding: ReferenceFinding,
  figure: ArticleFigure,
  found: readonly { readonly each: ArticleFigure; readonly findings: readonly ReferenceFinding[] }[],
): readonly string[] {
  if (finding.kind !== 'equals') return [];
  const isSame = (other: ReferenceFinding) =>
    other.kind === 'equals' &&
    other.day === finding.day &&
    other.proposes?.sourceId === finding.proposes?.sourceId;
  return found
    .filter(({ each, findings }) => each !== figure && findings.some(isSame))
    .map(({ each }) => each.words);
}

function withOthers(finding: ReferenceFinding, others: readonly string[]): ReferenceFinding {
  if (others.length === 0) return finding;
  const names = new Intl.ListFormat('en-GB').format(others);
  return {
    ...finding,
    sentence: `${finding.sentence} For the same day ${names} ${others.length === 1 ? 'matches' : 'match'} too.`,
  };
}
