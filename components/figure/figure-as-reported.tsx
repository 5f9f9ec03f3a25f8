import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { asOfInWords } from '#lib/format/format-date.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './figure-as-reported.module.css';
import { FigureValue } from './figure-value.tsx';
import { Origin } from './origin.tsx';

/**
 * A figure as reported, the one way it is set anywhere: qualifier, numeral, what is counted; then whose it is, and as
 * of when. `heading` is the name of its own page, `large` the only one of a list, `medium` one of several, `small` in
 * tables, where columns hold the rest.
 */
export function FigureAsReported({
  claim,
  words,
  size,
  href,
  underStatistic = false,
  underProposition = false,
}: FigureAsReportedProps) {
  const Element = size === 'heading' ? 'h1' : 'p';
  const value = (
    <FigureValue
      claim={claim}
      words={words}
      withCounts={size === 'small' ? claim.statistic === null : !(underStatistic && isSaidByStatistic(claim))}
      withPolicy={size === 'heading'}
      withStatement={!underProposition}
    />
  );
  return (
    <div className={styles[size]} data-status={claim.status}>
      <Element className={styles.figure}>
        {href === undefined ? (
          value
        ) : (
          <a className={styles.link} href={href}>
            {value}
          </a>
        )}
      </Element>
      {size === 'small' ? null : (
        <p className={styles.attribution}>
          <Origin claim={claim} words={words} />
          <AsOfPhrase claim={claim} words={words} />
        </p>
      )}
    </div>
  );
}

export interface FigureAsReportedProps {
  readonly claim: ReportedClaim;
  readonly words: Messages;
  readonly size: 'heading' | 'large' | 'medium' | 'small';
  /** Where the figure leads; left out where it stands on its own page. */
  readonly href?: string;
  /** Whether it stands under the name of its statistic, which then need not be said again. */
  readonly underStatistic?: boolean;
  /** Whether it stands under its proposition, which then need not be said again. */
  readonly underProposition?: boolean;
}

/** What is counted is only left unsaid where it is word for word what the statistic counts. */
function isSaidByStatistic({ figure, statistic }: ReportedClaim): boolean {
  const [counts, counted] = [figure?.counts, statistic?.counted];
  return counts !== undefined && counts.toLowerCase() === counted?.toLowerCase();
}

function AsOfPhrase({ claim, words }: Pick<FigureAsReportedProps, 'claim' | 'words'>) {
  if (claim.asOf === null) return null;
  const date = asOfInWords(claim.asOf, words.locale);
  const phrase = claim.asOf.basis === 'published' ? date : words.figure.asOf(date);
  return (
    <>
      , <span className={styles.asOf}>{phrase}</span>
    </>
  );
}
