import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { addressOf } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './claim-relations.module.css';
import { QuoteInContext } from './quote-in-context.tsx';
import { relatedInWords, relationInWords } from './relation-in-words.ts';

/** The claims that deny, confirm, correct or make up a claim, each with its words. */
export function ClaimRelations({ claim: { relations }, words }: ClaimRelationsProps) {
  return (
    <ul className={styles.relations}>
      {relations.map((relation) => (
        <li key={`${relation.kind} ${relation.isReversed} ${relation.claim.id}`}>
          <p className={styles.relation}>
            <span className={styles.kind}>{relationInWords(relation, words)}</span>{' '}
            <a href={addressOf(words.locale, 'claims', relation.claim.id)}>
              {relatedInWords(relation, words)}
            </a>
          </p>
          {relation.claim.evidence.kind === 'quote' && relation.claim.evidence.words !== null ? (
            <QuoteInContext quoted={relation.claim.evidence.words} withContext={false} />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

interface ClaimRelationsProps {
  readonly claim: Pick<ReportedClaim, 'relations'>;
  readonly words: Messages;
}
