'use client';

import { FigureValue } from '#components/figure/figure-value.tsx';
import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import type { DeskNames } from '#lib/domain/desk-article.ts';
import { attributionInWords } from '#lib/format/format-attribution.ts';
import { messagesInEnglish } from '#lib/format/messages/en.ts';
import { useAnnotator } from './annotator-context.tsx';
import { findStatistic, missingPartsOf } from './claim-queue.ts';
import { ClaimQuoteView } from './claim-quote.tsx';
import { ClaimReference } from './claim-reference.tsx';
import { ClaimRelations } from './claim-relations.tsx';
import styles from './claim-summary.module.css';
import { describeClaim, unitOf } from './describe-claim.ts';
import { missingPartsInWords } from './missing-parts.ts';
import { proposeStatistic } from './propose-statistic.ts';

/** What a claim says, part by part. */
export function ClaimSummary({ claim }: { readonly claim: ClaimRecord }) {
  const names = useAnnotator((state) => state.names);
  const { source, asOf, since, note, proposition } = describeClaim(claim, names);
  const missing = claim.status === 'draft' ? missingPartsOf({ names }, claim) : [];
  return (
    <div className={styles.summary}>
      <p className={styles.value}>
        <FigureValue claim={toReported(claim, names)} words={messagesInEnglish} withCounts />
      </p>
      <ClaimQuoteView claim={claim} />
      <dl className={styles.parts}>
        <ClaimRelations claim={claim} />
        <dt>Source</dt>
        <dd>{source}</dd>
        <Chain claim={claim} />
        {proposition === '' ? null : (
          <>
            <dt>Proposition</dt>
            <dd>{proposition}</dd>
          </>
        )}
        {claim.kind === 'statement' ? null : (
          <>
            <dt>As of</dt>
            <dd>{since === '' ? asOf : `${asOf}, counted since ${since}`}</dd>
            <dt>Statistic</dt>
            <dd>
              <StatisticWords claim={claim} />
            </dd>
            <ClaimReference claim={claim} />
          </>
        )}
        {note === '' ? null : (
          <>
            <dt>Note</dt>
            <dd>{note}</dd>
          </>
        )}
      </dl>
      {missing.length === 0 ? null : (
        <p className={styles.missing}>Still needed to publish: {missingPartsInWords(missing, claim)}.</p>
      )}
    </div>
  );
}

function toReported({ figure, kind, status, relations }: ClaimRecord, names: DeskNames) {
  const reported = figure === null ? null : { ...figure, unit: unitOf(figure, names) };
  // The card has a line of its own for the proposition.
  return { kind, status, figure: reported, relations, proposition: null };
}

function StatisticWords({ claim }: { readonly claim: ClaimRecord }) {
  const names = useAnnotator((state) => state.names);
  const topicId = useAnnotator(({ article }) => article.topicId);
  const chosen = findStatistic({ names }, claim);
  const isProposal = claim.status === 'suggested';
  if (chosen !== null) return isProposal ? `proposed: ${chosen.name}` : chosen.name;
  if (claim.target !== null) return describeClaim(claim, names).statistic;
  const proposed = isProposal ? proposeStatistic(claim, names.statistics, topicId) : null;
  return proposed === null ? (
    <span className={styles.open}>not chosen</span>
  ) : (
    `proposed: ${proposed.statistic.name} (${proposed.because.join('; ')})`
  );
}

/** The way from the outlet to the origin, where somebody relayed it. */
function Chain({ claim: { attribution } }: { readonly claim: ClaimRecord }) {
  const outlet = useAnnotator(({ article }) => article.outletName);
  if (attribution.every(({ position }) => position === 0)) return null;
  return (
    <>
      <dt>Chain</dt>
      <dd>{attributionInWords(outlet, attribution)}</dd>
    </>
  );
}
