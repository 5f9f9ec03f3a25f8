import list from '#components/correction/correction-list.module.css';
import { RevisionEntry } from '#components/correction/revision-entry.tsx';
import { EmptyNote } from '#components/page/empty-note.tsx';
import type { Listed, SourceRevision } from '#lib/domain/correction.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './passing.module.css';

/** The figures a source changed, the latest first, each with what it had given before. */
export function SourceRevisions({ revisions: { entries, total }, words }: SourceRevisionsProps) {
  const { revisions: labels } = words.corrections;
  if (total === 0) return <EmptyNote>{labels.none}</EmptyNote>;
  return (
    <>
      <ol className={list.list}>
        {entries.map((revision) => (
          <RevisionEntry
            key={`${revision.before.id} ${revision.after.id}`}
            revision={revision}
            words={words}
            withSource={false}
          />
        ))}
      </ol>
      {total > entries.length ? (
        <p className={styles.explained}>{labels.more(total - entries.length)}</p>
      ) : null}
    </>
  );
}

interface SourceRevisionsProps {
  readonly revisions: Listed<SourceRevision>;
  readonly words: Messages;
}
