'use client';

import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import { useAnnotator, useDesk } from './annotator-context.tsx';
import styles from './conflict-panel.module.css';
import { CLAIM_PARTS, describeClaim } from './describe-claim.ts';
import { QuietButton } from './quiet-button.tsx';
import { settleConflict } from './save-claim.ts';

/** Two people saved the same claim: both versions side by side, and three ways on. */
export function ConflictPanel({ claim }: { readonly claim: ClaimRecord }) {
  const desk = useDesk();
  const conflict = useAnnotator((state) => state.conflict);
  const names = useAnnotator((state) => state.names);
  if (conflict === null) return null;
  const mine = describeClaim({ ...claim, ...conflict.mine }, names);
  const theirs = describeClaim(conflict.theirs, names);
  return (
    <section className={styles.panel} aria-label="Two versions of this claim">
      <p>Somebody saved this claim while you were editing it. Nothing of yours is lost.</p>
      <table className={styles.versions}>
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col">Mine</th>
            <th scope="col">Theirs</th>
          </tr>
        </thead>
        <tbody>
          {CLAIM_PARTS.filter(({ part }) => mine[part] !== '' || theirs[part] !== '').map(
            ({ part, label }) => (
              <tr key={part} data-differs={mine[part] !== theirs[part]}>
                <th scope="row">{label}</th>
                <td>{mine[part]}</td>
                <td>
                  {theirs[part]}
                  {mine[part] === theirs[part] ? null : <span className={styles.differs}> differs</span>}
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
      <div className={styles.choices}>
        <QuietButton onClick={() => void settleConflict(desk, 'keep_theirs')}>Keep theirs</QuietButton>
        <QuietButton onClick={() => void settleConflict(desk, 'save_mine')}>Save mine over it</QuietButton>
        <QuietButton onClick={() => void settleConflict(desk, 'edit_on')}>Edit on</QuietButton>
      </div>
    </section>
  );
}
