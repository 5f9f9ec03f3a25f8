import { DerivedFigures } from '#components/derived/derived-figures.tsx';
import { EmptyNote } from '#components/page/empty-note.tsx';
import { Section } from '#components/page/section.tsx';
import { convertAmounts, type ExchangeRates } from '#lib/comparison/derived/convert-amounts.ts';
import type { PublicStatistic } from '#lib/domain/public-statistic.ts';
import { addressOf } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import type { TimelineClaim } from '#lib/timeline/timeline-claim.ts';
import styles from './statistic-document.module.css';

/** The amounts of a statistic in the currency a reader asked for, beneath what was reported and never in its place. */
export function ConvertedAmounts({ statistic, shown, rates, words }: ConvertedProps) {
  const { derived } = words;
  const converted = convertAmounts(shown, statistic.definition, rates);
  const leftOut = shown.length - converted.figures.length;
  const title = derived.converted(rates.to.labelPlural);
  return (
    <Section title={title} id="converted" note={<Prices rates={rates} words={words} />}>
      {converted.figures.length === 0 ? (
        <EmptyNote>{derived.convertedNone}</EmptyNote>
      ) : (
        <>
          <p>{derived.convertedExplained}</p>
          <DerivedFigures
            title={`${statistic.name}: ${title}`}
            derived={converted}
            idPrefix="converted-"
            words={words}
          />
        </>
      )}
      {leftOut === 0 || converted.figures.length === 0 ? null : <p>{derived.leftOut(leftOut)}</p>}
    </Section>
  );
}

interface ConvertedProps {
  readonly statistic: PublicStatistic;
  /** What the page shows, as reported. */
  readonly shown: readonly TimelineClaim[];
  readonly rates: ExchangeRates;
  readonly words: Messages;
}

function Prices({ rates, words }: Pick<ConvertedProps, 'rates' | 'words'>) {
  const { statistic, source } = rates;
  return (
    <p className={styles.prices}>
      {words.derived.prices}:{' '}
      <a href={addressOf(words.locale, 'statistics', statistic.slug)}>{statistic.name}</a>,{' '}
      <a href={addressOf(words.locale, 'sources', source.slug)}>
        <bdi>{source.name}</bdi>
      </a>
    </p>
  );
}
