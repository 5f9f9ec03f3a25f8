import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { asOfInWords } from '#lib/format/format-date.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './figure-as-reported.module.css';
import { FigureValue } from './figure-value.tsx';
import { Origin } from './origin.tsx';

/**
 * A figure as reported, the one way it is set anywhere: qualifier, numeral, what is counted; then whose it is, and as
 * of when. `large` for the first on a page, `medium` in lists, `small` in tables, where columns hold the rest.
 */
export function FigureAsReported({ claim, words, size, href = null }: FigureAsReportedProps) {
  return (
    <div className={styles[size]} data-status={claim.status}>
      <p className={styles.figure}>
        {href === null ? (
          <FigureValue claim={claim} words={words} withCounts={size !== 'small'} />
        ) : (
          <a className={styles.link} href={href}>
            <FigureValue claim={claim} words={words} withCounts={size !== 'small'} />
          </a>
        )}
      </p>
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
  readonly size: 'large' | 'medium' | 'small';
  /** Where the figure leads; null where it stands on its own page. */
  readonly href?: string | null;
}

function AsOfPhrase({ claim, words }: Pick<FigureAsReportedProps, 'claim' | 'words'>) {
  if (claim.asOf === null) return null;
  const date = asOfInWords(claim.asOf, words.locale);
  return <span>, {claim.asOf.basis === 'published' ? date : words.figure.asOf(date)}</span>;
}
