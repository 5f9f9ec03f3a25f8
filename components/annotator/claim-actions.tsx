'use client';

import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import { useDesk } from './annotator-context.tsx';
import styles from './claim-actions.module.css';
import { acceptClaim, rejectClaim } from './decide-claim.ts';
import { KeyButton } from './key-button.tsx';
import { openEditor } from './run-command.ts';

/** The decisions a claim's state allows, each with its key. */
export function ClaimActions({ claim }: { readonly claim: ClaimRecord }) {
  const desk = useDesk();
  const { id, status } = claim;
  if (status === 'rejected') return null;
  const isOpen = status === 'suggested' || status === 'draft' || status === 'in_review';
  return (
    <div className={styles.actions}>
      {status === 'suggested' ? (
        <KeyButton command="accept" onClick={() => void acceptClaim(desk, id)}>
          Accept
        </KeyButton>
      ) : null}
      <KeyButton command="edit" onClick={() => openEditor(desk, id)}>
        Edit
      </KeyButton>
      {isOpen ? (
        <KeyButton command="reject" onClick={() => void rejectClaim(desk, id)}>
          Reject
        </KeyButton>
      ) : null}
      {status === 'published' || status === 'retracted' ? (
        <a className={styles.link} href={`/claims/${id}`}>
          Readers’ page
        </a>
      ) : null}
    </div>
  );
}
