'use client';

import type { ReferenceFinding } from '#lib/comparison/reference-finding.ts';
import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import { dateInWords } from '#lib/format/format-date.ts';
import { useAnnotator, useDesk } from './annotator-context.tsx';
import styles from './claim-summary.module.css';
import { QuietButton } from './quiet-button.tsx';
import { referenceFindingsOf } from './reference-findings.ts';
import { proposedDay, takeOverDay } from './take-over-day.ts';

/** What published tables say of a claim's figure, with the day they propose. */
export function ClaimReference({ claim }: { readonly claim: ClaimRecord }) {
  const findings = useAnnotator((state) => referenceFindingsOf(state, claim.id));
  if (findings.length === 0) return null;
  return (
    <>
      <dt>Reference</dt>
      {findings.map((finding) => (
        <dd key={`${finding.seriesId} ${finding.kind}`} className={styles.reference}>
          {finding.sentence} <TakeOverDay claim={claim} finding={finding} />
        </dd>
      ))}
    </>
  );
}

function TakeOverDay({
  claim,
  finding,
}: {
  readonly claim: ClaimRecord;
  readonly finding: ReferenceFinding;
}) {
  const desk = useDesk();
  const isBusy = useAnnotator((state) => state.busyIds.includes(claim.id));
  const day = proposedDay(finding, claim);
  if (day === null) return null;
  return (
    <QuietButton disabled={isBusy} onClick={() => void takeOverDay(desk, claim.id, finding)}>
      Take {dateInWords(day)} as its date
    </QuietButton>
  );
}
