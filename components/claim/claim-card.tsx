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

/** One claim in a list: the figure as reported, its words, and where they stand. A mark on a chart leads here. */
export function ClaimCard({ claim, words }: ClaimCardProps) {
  const { evidence } = claim;
  return (
    <article id={cardIdOf(claim.id)} className={styles.card}>
      <FigureAsReported
        claim={claim}
        words={words}
        size="medium"
        href={addressOf(words.locale, 'claims', claim.id)}
      />
      {evidence.kind === 'quote' && evidence.words !== null ? (
        <div className={styles.quote}>
          <QuoteInContext quoted={evidence.words} withContext={false} />
        </div>
      ) : null}
      <p className={styles.place}>
        <OutletName outlet={claim.article.outlet} words={words} />
        {relaysOf(claim).length === 0 ? null : <>, {words.claim.via(relaysOf(claim))}</>}
        {claim.article.publishedOn === null ? null : (
          <>, {dateInWords(claim.article.publishedOn, words.locale)}</>
        )}
        {evidence.kind === 'quote' ? null : <>; {words.claim.evidenceInShort[evidence.kind]}</>}
      </p>
      {claim.status === 'retracted' ? <p className={styles.place}>{claim.retractionReason}</p> : null}
    </article>
  );
}

interface ClaimCardProps {
  readonly claim: ReportedClaim;
  readonly words: Messages;
}

/** Whoever stands between the outlet and the origins, each once. */
function relaysOf(claim: ReportedClaim): readonly string[] {
  const relays = branchesOf(claim.attribution).flatMap((branch) => branch.slice(0, -1));
  return [...new Set(relays.map((link) => link.target?.name ?? link.name))];
}
