import { OutletName } from '#components/article/outlet-name.tsx';
import { FigureAsReported } from '#components/figure/figure-as-reported.tsx';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { addressOf } from '#lib/format/address.ts';
import { dateInWords } from '#lib/format/format-date.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './latest-figures.module.css';

/** The latest figure of each origin, side by side: no one of them is put before the others by size. */
export function LatestFigures({ claims, words }: LatestFiguresProps) {
  const shown = claims.slice(0, MOST_SHOWN);
  const rest = claims.slice(MOST_SHOWN);
  return (
    <>
      <LatestList claims={shown} words={words} size={claims.length === 1 ? 'large' : 'medium'} />
      {rest.length === 0 ? null : (
        <details className={styles.rest}>
          <summary>{words.statistic.otherLatest(rest.length)}</summary>
          <LatestList claims={rest} words={words} size="medium" />
        </details>
      )}
    </>
  );
}

// As many as a first screen holds.
const MOST_SHOWN = 6;

interface LatestFiguresProps {
  readonly claims: readonly ReportedClaim[];
  readonly words: Messages;
}

function LatestList({ claims, words, size }: LatestFiguresProps & { readonly size: 'large' | 'medium' }) {
  return (
    <ul className={styles.list}>
      {claims.map((claim) => (
        <li key={claim.id} className={styles.figure}>
          <FigureAsReported
            claim={claim}
            words={words}
            size={size}
            href={addressOf(words.locale, 'claims', claim.id)}
            underStatistic
          />
          <p className={styles.place}>
            <OutletName outlet={claim.article.outlet} words={words} />
            {claim.article.publishedOn === null
              ? null
              : `, ${dateInWords(claim.article.publishedOn, words.locale)}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
