import { Caveat } from '#components/statistic/caveat.tsx';
import type { ComparePage } from '#lib/comparison/compare-page.ts';
import { listDefinitionDifferences } from '#lib/comparison/definition-differences.ts';
import { commonDays } from '#lib/comparison/small-multiples.ts';
import type { PublicStatistic } from '#lib/domain/public-statistic.ts';
import { addressOf } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { AddStatistic } from './add-statistic.tsx';
import styles from './beside-statistics.module.css';
import { type CompareView, compareAddress } from './compare-address.ts';
import { SmallChart } from './small-chart.tsx';
import { WorkedOut } from './worked-out.tsx';

/** Several statistics as small charts over one span of dates, each on its own scale, with what keeps them apart. */
export function BesideStatistics({ page, view, words }: BesideProps) {
  const { statistic, timelines, unknown } = page;
  const { compare } = words;
  const days = commonDays(timelines.map(({ claims }) => claims));
  const addressWithout = ({ slug }: PublicStatistic) =>
    compareAddress(words.locale, statistic.slug, {
      ...view,
      beside: timelines.flatMap(({ statistic: one }) =>
        one.id === statistic.id || one.slug === slug ? [] : [one.slug],
      ),
    });
  return (
    <>
      {unknown.map((slug) => (
        <p key={slug}>{compare.unknown(slug)}</p>
      ))}
      {timelines.length === 0 ? null : <p className={styles.remark}>{compare.besideExplained}</p>}
      <ul className={styles.charts}>
        {timelines.map(({ statistic: one, claims }, place) => (
          <li key={one.id} className={styles.chart}>
            <h3 className={styles.name}>
              <a href={addressOf(words.locale, 'statistics', one.slug)}>{one.name}</a>
            </h3>
            {/* The first stands with its caveat at the head of the page. */}
            {one.id === statistic.id ? null : <Caveat caveat={one.caveat} words={words} />}
            <SmallChart statistic={one} claims={claims} days={days} place={place} words={words} />
            {one.id === statistic.id ? null : (
              <>
                <Differences first={statistic} second={one} />
                <p className={styles.remark}>
                  <a href={addressWithout(one)} aria-label={compare.removeOf(one.name)}>
                    {compare.remove}
                  </a>
                </p>
              </>
            )}
          </li>
        ))}
      </ul>
      <AddStatistic page={page} view={view} words={words} />
      <WorkedOut page={page} view={view} words={words} />
    </>
  );
}

interface BesideProps {
  readonly page: ComparePage;
  readonly view: CompareView;
  readonly words: Messages;
}

function Differences({
  first,
  second,
}: {
  readonly first: PublicStatistic;
  readonly second: PublicStatistic;
}) {
  const names = [first.name, second.name] as const;
  const sentences = listDefinitionDifferences(first.definition, second.definition, names);
  if (sentences.length === 0) return null;
  return (
    <ul className={styles.remark}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
