import { ArticleName } from '#components/article/article-name.tsx';
import { FigureAsReported } from '#components/figure/figure-as-reported.tsx';
import { assertNever } from '#lib/assert-never.ts';
import type { OwnCorrection } from '#lib/domain/correction.ts';
import type { PartChange } from '#lib/domain/part-change.ts';
import { addressOf } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { changesInWords } from './changes-in-words.ts';
import { CorrectionEntry } from './correction-entry.tsx';
import styles from './correction-list.module.css';

/** What this record corrected of itself, each with what stood there, what stands there now, and why. */
export function OwnCorrectionList({ corrections, words }: OwnCorrectionListProps) {
  return (
    <ol className={styles.list}>
      {corrections.map((correction) => (
        <CorrectionEntry key={correction.id} on={correction.at} words={words}>
          <p className={styles.deed}>{deedOf(correction, words)}</p>
          <Corrected correction={correction} words={words} />
          <Reason correction={correction} words={words} />
        </CorrectionEntry>
      ))}
    </ol>
  );
}

interface OwnCorrectionListProps {
  readonly corrections: readonly OwnCorrection[];
  readonly words: Messages;
}

interface OneProps {
  readonly correction: OwnCorrection;
  readonly words: Messages;
}

function deedOf(correction: OwnCorrection, { corrections: { deeds } }: Messages): string {
  return correction.kind === 'claim' ? deeds.claim[correction.event] : deeds[correction.kind];
}

function Corrected({ correction, words }: OneProps) {
  const { corrections: labels } = words;
  switch (correction.kind) {
    case 'claim':
      return <CorrectedClaim correction={correction} words={words} />;
    case 'statistic':
      return (
        <>
          <StatisticLink statistic={correction.statistic} words={words} />
          <Changes changes={correction.changes} partNames={labels.statisticParts} words={words} />
        </>
      );
    case 'article':
      return (
        <>
          <ArticleName article={correction.article} words={words} />
          <Changes changes={correction.changes} partNames={labels.articleParts} words={words} />
        </>
      );
    case 'explanation':
      return (
        <>
          <StatisticLink statistic={correction.statistic} words={words} />
          <p className={styles.words} dir="auto">
            {correction.words}
          </p>
        </>
      );
    case 'settlement':
      return (
        <>
          <StatisticLink statistic={correction.statistic} words={words} />
          <p className={styles.changes}>
            {words.claim.changed(words.discrepancy.explanation, correction.before, correction.after)}
          </p>
        </>
      );
    default:
      return assertNever(correction);
  }
}

function CorrectedClaim({
  correction: { claim, claimId, event, changes },
  words,
}: {
  readonly correction: Extract<OwnCorrection, { kind: 'claim' }>;
  readonly words: Messages;
}) {
  const href = addressOf(words.locale, 'claims', claimId);
  if (claim === null) {
    return (
      <p className={styles.changes}>
        <a href={href}>{words.claim.fullRecord}</a>. {words.corrections.withheld}
      </p>
    );
  }
  return (
    <>
      {claim.statistic === null ? null : <StatisticLink statistic={claim.statistic} words={words} />}
      <FigureAsReported claim={claim} words={words} size="medium" href={href} underStatistic />
      {event === 'revised' ? <Changes changes={changes} partNames={words.claim.parts} words={words} /> : null}
    </>
  );
}

interface ChangesProps<Part extends string> {
  readonly changes: readonly PartChange<Part>[] | null;
  readonly partNames: Readonly<Record<Part, string>>;
  readonly words: Messages;
}

function Changes<Part extends string>({ changes, partNames, words }: ChangesProps<Part>) {
  const { corrections: labels } = words;
  if (changes === null) return <p className={styles.changes}>{labels.takenDown}</p>;
  const phrases = changesInWords(changes, partNames, words);
  if (phrases.length === 0) return <p className={styles.place}>{labels.nothingSeen}</p>;
  return (
    <ul className={styles.changes}>
      {phrases.map((phrase) => (
        <li key={phrase} dir="auto">
          {phrase}
        </li>
      ))}
    </ul>
  );
}

function Reason({ correction, words }: OneProps) {
  const { corrections: labels } = words;
  if (correction.reason !== null)
    return (
      <p className={styles.reason} dir="auto">
        {labels.reason(correction.reason)}
      </p>
    );
  // A retraction always has one; of the others it is worth saying only where a figure was revised.
  const isRevision = correction.kind === 'claim' && correction.event === 'revised';
  return isRevision ? <p className={styles.place}>{labels.noReason}</p> : null;
}

function StatisticLink({
  statistic,
  words,
}: {
  readonly statistic: { readonly slug: string; readonly name: string };
  readonly words: Messages;
}) {
  return (
    <p className={styles.place}>
      <a href={addressOf(words.locale, 'statistics', statistic.slug)}>{statistic.name}</a>
    </p>
  );
}
