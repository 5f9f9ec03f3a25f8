import type { PropositionSummary } from '#lib/domain/public-proposition.ts';
import { addressOf } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './proposition-list.module.css';

/** Propositions of a topic, each with how many sources stand where. */
export function PropositionList({ propositions, words }: PropositionListProps) {
  return (
    <ul>
      {propositions.map(({ id, slug, statement, bySource }) => (
        <li key={id} className={styles.entry}>
          <a className={styles.statement} href={addressOf(words.locale, 'propositions', slug)}>
            {statement}
          </a>
          <p className={styles.stances}>{words.stance.summary(bySource)}</p>
        </li>
      ))}
    </ul>
  );
}

interface PropositionListProps {
  readonly propositions: readonly PropositionSummary[];
  readonly words: Messages;
}
