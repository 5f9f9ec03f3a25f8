'use client';

import { memo, useEffect, useRef } from 'react';
import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import { useAnnotator, useDesk } from './annotator-context.tsx';
import { ClaimActions } from './claim-actions.tsx';
import styles from './claim-card.module.css';
import { ClaimEditor } from './claim-editor.tsx';
import { ClaimReasons } from './claim-reasons.tsx';
import { ClaimSummary } from './claim-summary.tsx';
import { ConflictPanel } from './conflict-panel.tsx';
import { MissingPartField } from './missing-part-field.tsx';
import { stateInWords } from './state-words.ts';
import { UnsavedNotice } from './unsaved-notice.tsx';

interface CardProps {
  readonly claim: ClaimRecord;
  readonly number: number;
  readonly isCurrent: boolean;
}

/** One claim: what it says, why the program thinks so, and what can be done with it. */
export const ClaimCard = memo(function ClaimCard({ claim, number, isCurrent }: CardProps) {
  const { store } = useDesk();
  const card = useCardFocus(isCurrent);
  const editor = useAnnotator((state) => (state.editor?.claimId === claim.id ? state.editor : null));
  const hasConflict = useAnnotator((state) => state.conflict?.claimId === claim.id);
  const isBusy = useAnnotator((state) => state.busyIds.includes(claim.id));
  const headingId = `claim-${claim.id}`;
  return (
    <li className={styles.item} data-part={claim.relations.length > 0}>
      <article
        ref={card}
        className={styles.card}
        data-state={claim.status}
        aria-labelledby={headingId}
        aria-current={isCurrent}
        aria-busy={isBusy}
        tabIndex={isCurrent ? 0 : -1}
        onFocus={() => {
          if (!isCurrent) store.dispatch({ kind: 'claim_chosen', claimId: claim.id });
        }}
      >
        <h3 className={styles.heading} id={headingId}>
          <span className={styles.number}>{number}</span>
          <span className={styles.state}>{stateInWords(claim.status)}</span>
        </h3>
        {hasConflict ? <ConflictPanel claim={claim} /> : null}
        {editor?.purpose === 'edit' && !hasConflict ? (
          <ClaimEditor claim={claim} />
        ) : (
          <>
            <ClaimSummary claim={claim} />
            <UnsavedNotice claimId={claim.id} />
            {editor?.purpose === 'complete' ? (
              <MissingPartField claim={claim} field={editor.field} />
            ) : (
              <ClaimActions claim={claim} />
            )}
            {isCurrent ? <ClaimReasons claim={claim} /> : null}
          </>
        )}
      </article>
    </li>
  );
});

/** The current card takes the focus when a command asks for it, unless a field within it has it already. */
function useCardFocus(isCurrent: boolean) {
  const card = useRef<HTMLElement>(null);
  const serial = useAnnotator((state) => state.cardFocusSerial);
  const hasEditor = useAnnotator((state) => state.editor !== null);
  useEffect(() => {
    const element = card.current;
    // Where the focus is within already, a pointer may be pressing a button of the card: it must not move away.
    if (!isCurrent || element === null || hasEditor || element.contains(document.activeElement)) return;
    // As the page opens, the card is shown but the focus stays where the browser puts it.
    if (serial > 0) element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest' });
  }, [isCurrent, serial, hasEditor]);
  return card;
}
