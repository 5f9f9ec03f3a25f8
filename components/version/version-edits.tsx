import { FigureValue } from '#components/figure/figure-value.tsx';
import { EmptyNote } from '#components/page/empty-note.tsx';
import type { VersionEdit } from '#lib/comparison/article-page.ts';
import type { VersionChange } from '#lib/comparison/compare-versions.ts';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { addressOf } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { versionChangeInWords } from './version-change-words.ts';
import styles from './version-edits.module.css';

/** What an outlet changed from version to version: figures before words. */
export function VersionEdits({ edits, words }: VersionEditsProps) {
  const { versions: labels } = words;
  return edits.map(({ from, to, changes }) => (
    <section key={to}>
      <h3 className={styles.between}>{labels.between(from, to)}</h3>
      {changes === null ? <EmptyNote>{labels.notComparable}</EmptyNote> : null}
      {changes?.length === 0 ? <EmptyNote>{labels.nothing}</EmptyNote> : null}
      <ul className={styles.list}>
        {(changes ?? []).map((change) => (
          <li key={claimOf(change).id} className={styles.change}>
            <p className={styles.kind}>{labels.kinds[change.kind]}</p>
            <ChangeLine change={change} words={words} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

interface VersionEditsProps {
  readonly edits: readonly VersionEdit[];
  readonly words: Messages;
}

interface ChangeProps {
  readonly change: VersionChange<ReportedClaim>;
  readonly words: Messages;
}

function claimOf(change: VersionChange<ReportedClaim>): ReportedClaim {
  return change.kind === 'added' ? change.after : change.before;
}

function ChangeLine({ change, words }: ChangeProps) {
  if (change.kind !== 'changed') {
    return (
      <>
        <p className={styles.figure}>
          <Linked claim={claimOf(change)} words={words} />
        </p>
        {change.kind === 'reworded' ? (
          <p className={styles.note}>{words.versions.rewordedExplained}</p>
        ) : null}
      </>
    );
  }
  return (
    <>
      <p className={styles.figure}>
        <Linked claim={change.before} words={words} /> {words.change.to}{' '}
        <Linked claim={change.after} words={words} />
      </p>
      <ul className={styles.phrases}>
        {versionChangeInWords(change, words).map((phrase) => (
          <li key={phrase} dir="auto">
            {phrase}
          </li>
        ))}
      </ul>
    </>
  );
}

function Linked({ claim, words }: { readonly claim: ReportedClaim; readonly words: Messages }) {
  return (
    <a href={addressOf(words.locale, 'claims', claim.id)}>
      <FigureValue claim={claim} words={words} withCounts />
    </a>
  );
}
