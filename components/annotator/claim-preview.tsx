import { AttributionChain } from '#components/claim/attribution-chain.tsx';
import { ClaimDates } from '#components/claim/claim-dates.tsx';
import { Evidence } from '#components/claim/evidence.tsx';
import { FigureAsReported } from '#components/figure/figure-as-reported.tsx';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { messagesInEnglish as words } from '#lib/format/messages/en.ts';
import styles from './claim-preview.module.css';

/** A claim as readers will see it, by their own components: the figure, whose it is, its words, chain and dates. */
export function ClaimPreview({
  claim,
  missing,
}: {
  readonly claim: ReportedClaim;
  readonly missing: string;
}) {
  const { statistic, proposition } = claim;
  return (
    <article className={styles.claim}>
      <p className={styles.state}>
        {words.figure.statuses[claim.status]}
        {missing === '' ? '' : `. Still needed: ${missing}.`}
      </p>
      <p className={styles.statistic}>
        {statistic === null ? (
          claim.kind === 'figure' && words.claim.untracked
        ) : (
          <a href={`/statistics/${statistic.slug}`}>{statistic.name}</a>
        )}
        {proposition === null ? null : (
          <a href={`/propositions/${proposition.slug}`}>{words.proposition.title}</a>
        )}
      </p>
      <div className={styles.columns}>
        <div>
          <FigureAsReported claim={claim} words={words} size="large" />
          <Evidence claim={claim} words={words} />
          <AttributionChain claim={claim} words={words} />
        </div>
        <ClaimDates claim={claim} words={words} />
      </div>
    </article>
  );
}
