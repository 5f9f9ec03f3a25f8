import { dateInWords, momentInWords } from '#lib/format/format-date.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import type { StatisticView } from '#lib/timeline/statistic-view.ts';
import { statisticAddress } from './statistic-address.ts';
import styles from './view-notice.module.css';

/** Says by which clock the page looks back, before anything else on it is read. */
export function ViewNotice({ slug, view, words }: ViewNoticeProps) {
  const labels = words.statistic.view;
  const { knownOn, recordedOn } = view;
  if (knownOn === null && recordedOn === null) return null;
  const today = { ...view, knownOn: null, recordedOn: null };
  return (
    <p className={styles.notice} role="note">
      {recordedOn === null ? null : `${labels.asRecorded(momentInWords(recordedOn, words.locale))} `}
      {knownOn === null ? null : `${labels.asKnown(dateInWords(knownOn, words.locale))} `}
      <a href={statisticAddress(words.locale, slug, today)}>{labels.today}</a>
    </p>
  );
}

interface ViewNoticeProps {
  readonly slug: string;
  readonly view: StatisticView;
  readonly words: Messages;
}
