import { EmptyNote } from '#components/page/empty-note.tsx';
import type { ReportingCounts } from '#lib/domain/public-article.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './reporting.module.css';

/** What an outlet's figures say of themselves, in counts. Never a score: the note says what they cannot show. */
export function Reporting({ counts, words }: ReportingProps) {
  const { reporting: labels } = words;
  const { figures } = counts;
  return (
    <section className={styles.reporting} aria-labelledby="reporting">
      <h2 id="reporting" className={styles.title}>
        {labels.title}
      </h2>
      {figures === 0 ? <EmptyNote>{labels.none}</EmptyNote> : <Counts counts={counts} words={words} />}
    </section>
  );
}

// With fewer, one article more would move a percentage by five points and over.
const LEAST_FOR_PERCENT = 20;

interface ReportingProps {
  readonly counts: ReportingCounts;
  readonly words: Messages;
}

function Counts({ counts, words }: ReportingProps) {
  const { reporting: labels } = words;
  const { figures } = counts;
  const isEnough = figures >= LEAST_FOR_PERCENT;
  return (
    <>
      <p>{labels.figures(figures)}</p>
      <ul className={styles.counts}>
        {(['sourced', 'dated', 'qualified', 'quoted'] as const).map((what) => (
          <li key={what}>
            {labels[what](counts[what], figures)}
            {isEnough ? (
              <span className={styles.percent}>
                {labels.percent(Math.round((counts[what] / figures) * 100))}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      {isEnough ? null : <p className={styles.note}>{labels.few(LEAST_FOR_PERCENT)}</p>}
      <p className={styles.note}>{labels.note}</p>
    </>
  );
}
