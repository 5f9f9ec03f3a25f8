import { OutletName } from '#components/article/outlet-name.tsx';
import { FigureAsReported } from '#components/figure/figure-as-reported.tsx';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { addressOf } from '#lib/format/address.ts';
import { branchesOf } from '#lib/format/format-attribution.ts';
import { dateInWords } from '#lib/format/format-date.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { cardIdOf } from './card-id.ts';
import styles from './claim-card.module.css';
import { QuoteInContext } from './quote-in-context.tsx';
import { relatedInWords, relationInWords } from './relation-in-words.ts';

/** One claim in a list: the figure as reported, its words, and where they stand. A mark on a chart leads here. */
export function ClaimCard({ claim, words, under, remark = '' }: ClaimCardProps) {
  const { evidence } = claim;
  return (
    <article id={cardIdOf(claim.id)} className={styles.card}>
      <div>
        <FigureAsReported
          claim={claim}
          words={words}
          size="medium"
          href={addressOf(words.locale, 'claims', claim.id)}
          underStatistic={under === 'statistic'}
          underProposition={under === 'proposition'}
        />
        {evidence.kind === 'quote' && evidence.words !== null ? (
          <div className={styles.quote}>
            <QuoteInContext quoted={evidence.words} withContext={false} />
          </div>
        ) : null}
        {remark === '' ? null : <p className={styles.reason}>{remark}</p>}
        {claim.status === 'retracted' ? <p className={styles.reason}>{claim.retractionReason}</p> : null}
      </div>
      <CardPlace claim={claim} words={words} under={under} />
    </article>
  );
}

export interface ClaimCardProps {
  readonly claim: ReportedClaim;
  readonly words: Messages;
  /** What the card stands under: it does not say again what that says. */
  readonly under: 'statistic' | 'proposition' | 'article';
  /** What became of it, in a sentence. */
  readonly remark?: string;
}

/** Where the claim stands: outlet, relays, day, and what was captured of it. */
function CardPlace({ claim, words, under }: ClaimCardProps) {
  const { article, evidence } = claim;
  const relays = relaysOf(claim);
  return (
    <ul className={styles.place}>
      {under === 'article' ? null : (
        <li>
          <OutletName outlet={article.outlet} words={words} />
          {article.publishedOn === null ? null : `, ${dateInWords(article.publishedOn, words.locale)}`}
        </li>
      )}
      {relays.length === 0 ? null : <li>{words.claim.via(relays)}</li>}
      {claim.relations.map((relation) => (
        <li key={`${relation.kind} ${relation.isReversed} ${relation.claim.id}`}>
          {relationInWords(relation, words)}{' '}
          <a href={addressOf(words.locale, 'claims', relation.claim.id)}>{relatedInWords(relation, words)}</a>
        </li>
      ))}
      {evidence.kind === 'quote' ? null : <li>{words.claim.evidenceInShort[evidence.kind]}</li>}
    </ul>
  );
}

/** Whoever stands between the outlet and the origins, each once. */
function relaysOf(claim: ReportedClaim): readonly string[] {
  const relays = branchesOf(claim.attribution).flatMap((branch) => branch.slice(0, -1));
  return [...new Set(relays.map((link) => link.target?.name ?? link.name))];
}
