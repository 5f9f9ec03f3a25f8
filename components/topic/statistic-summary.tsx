import { FigureAsReported } from '#components/figure/figure-as-reported.tsx';
import { EmptyNote } from '#components/page/empty-note.tsx';
import type { StatisticSummary } from '#lib/domain/public-topic.ts';
import { addressOf } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './statistic-summary.module.css';

/** A statistic in a list: its name and what its origins say now. */
export function StatisticSummaryEntry({ statistic, words }: StatisticSummaryProps) {
  const href = addressOf(words.locale, 'statistics', statistic.slug);
  const shown = statistic.latest.slice(0, MOST_SHOWN);
  const others = statistic.latest.length - shown.length;
  return (
    <li className={styles.entry}>
      <h3 className={styles.name}>
        <a href={href}>{statistic.name}</a>
      </h3>
      {shown.length === 0 ? <EmptyNote>{words.home.noFigures}</EmptyNote> : null}
      <ul className={styles.figures}>
        {shown.map((claim) => (
          <li key={claim.id}>
            <FigureAsReported claim={claim} words={words} size="medium" href={href} underStatistic />
          </li>
        ))}
      </ul>
      {others === 0 ? null : (
        <p className={styles.others}>
          <a href={href}>{words.home.otherOrigins(others)}</a>
        </p>
      )}
    </li>
  );
}

// Enough to see whether origins agree; the statistic's own page has them all.
const MOST_SHOWN = 3;

interface StatisticSummaryProps {
  readonly statistic: StatisticSummary;
  readonly words: Messages;
}
