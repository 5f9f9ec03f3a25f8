'use client';

import { useMemo } from 'react';
import { useAnnotator, useDesk } from './annotator-context.tsx';
import { ClaimCard } from './claim-card.tsx';
import styles from './claim-pane.module.css';
import { countDoubtful, shownClaims } from './claim-queue.ts';
import { KeyButton } from './key-button.tsx';
import { SEARCH_FIELD_ID } from './run-command.ts';

/** The article's claims as cards, in reading order. */
export function ClaimPane() {
  const { store } = useDesk();
  const state = useAnnotator((all) => all);
  const { claims, names, query, currentId, showsDoubtful } = state;
  const shown = useMemo(
    () => shownClaims({ claims, names, query, currentId, showsDoubtful }),
    [claims, names, query, currentId, showsDoubtful],
  );
  const doubtful = countDoubtful(state);
  return (
    <section className={styles.pane} aria-labelledby="claims-heading" data-pane="claims">
      <div className={styles.head}>
        <h2 className={styles.heading} id="claims-heading">
          Claims
        </h2>
        <label className={styles.search} htmlFor={SEARCH_FIELD_ID}>
          <span className={styles.searchLabel}>
            Search <kbd>/</kbd>
          </span>
          <input
            id={SEARCH_FIELD_ID}
            type="search"
            value={query}
            onChange={(event) => store.dispatch({ kind: 'searched', query: event.target.value })}
            onKeyDown={(event) => {
              if (event.key === 'Escape') store.dispatch({ kind: 'searched', query: '' });
            }}
          />
        </label>
      </div>
      {shown.length === 0 ? <EmptyPane isSearching={query !== ''} /> : null}
      <ol className={styles.list}>
        {shown.map((claim, index) => (
          <ClaimCard key={claim.id} claim={claim} number={index + 1} isCurrent={claim.id === currentId} />
        ))}
      </ol>
      {doubtful === 0 ? null : (
        <KeyButton command="showDoubtful">
          {showsDoubtful ? 'Fold away' : 'Show'} {doubtful} more the program is unsure of
        </KeyButton>
      )}
    </section>
  );
}

function EmptyPane({ isSearching }: { readonly isSearching: boolean }) {
  return (
    <p className={styles.empty}>
      {isSearching
        ? 'No claim holds these words.'
        : 'No figure was found in this text. Select the words of a figure and press A.'}
    </p>
  );
}
