import { correctionsAddress } from '#components/correction/corrections-address.ts';
import { OwnCorrectionList } from '#components/correction/own-correction-list.tsx';
import { TheirCorrectionList } from '#components/correction/their-correction-list.tsx';
import { Section } from '#components/page/section.tsx';
import type { PublicTopic } from '#lib/domain/public-topic.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './topic-document.module.css';

/** What was corrected lately in a matter, by this record and by others, never mixed; nothing where nothing was. */
export function TopicCorrections({ topic, words }: TopicCorrectionsProps) {
  const { own, their } = topic.corrected;
  if (own.total + their.total === 0) return null;
  const { corrections: labels } = words;
  return (
    <Section title={labels.lately} id="corrections">
      {own.total === 0 ? null : (
        <>
          <h3 className={styles.part}>{labels.own.title}</h3>
          <OwnCorrectionList corrections={own.entries} words={words} />
        </>
      )}
      {their.total === 0 ? null : (
        <>
          <h3 className={styles.part}>{labels.their.title}</h3>
          <TheirCorrectionList corrections={their.entries} words={words} />
        </>
      )}
      <p className={styles.extent}>
        <a href={correctionsAddress(words.locale, { topic: topic.slug })}>{labels.allOf(topic.name)}</a>
      </p>
    </Section>
  );
}

interface TopicCorrectionsProps {
  readonly topic: Pick<PublicTopic, 'slug' | 'name' | 'corrected'>;
  readonly words: Messages;
}
