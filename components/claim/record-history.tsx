import { changesInWords } from '#components/correction/changes-in-words.ts';
import type { ClaimEvent } from '#lib/domain/public-claim.ts';
import { dateInWords } from '#lib/format/format-date.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './record-history.module.css';

/** What happened to a record since it was published: nothing is changed quietly. */
export function RecordHistory({ history, words }: RecordHistoryProps) {
  return (
    <ol className={styles.history}>
      {history.map((event) => (
        <li
          key={event.at}
          className={styles.event}
          {...(event.revision === null ? {} : { id: `revision-${event.revision}` })}
        >
          <time className={styles.at} dateTime={event.at}>
            {dateInWords(event.at.slice(0, 10), words.locale)}
          </time>
          <span>
            {words.claim.events[event.kind]}
            {event.reason === null ? null : <span className={styles.reason}>: {event.reason}</span>}
            <Changes event={event} words={words} />
          </span>
        </li>
      ))}
    </ol>
  );
}

interface RecordHistoryProps {
  readonly history: readonly ClaimEvent[];
  readonly words: Messages;
}

function Changes({ event, words }: { readonly event: ClaimEvent; readonly words: Messages }) {
  if (event.changes.length === 0) return null;
  const phrases = changesInWords(event.changes, words.claim.parts, words);
  return <span className={styles.changes}>{phrases.join('; ')}</span>;
}
