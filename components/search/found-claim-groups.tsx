import type { ClaimMatch, FoundClaims } from '#lib/domain/search-results.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { MOST_HITS, type SearchRequest } from '#lib/search/search-request.ts';
import { searchTerms } from '#lib/search/search-terms.ts';
import type { Understanding } from '#lib/search/understand-query.ts';
import { claimCount } from './counts-by-kind.ts';
import { FoundClaim } from './found-claim.tsx';
import styles from './found-claim-groups.module.css';
import { ResultGroup } from './result-group.tsx';

const MATCHES: readonly ClaimMatch[] = ['same', 'agreeing', 'worded'];

/** Claims by why they were found: the very figure first, then what agrees with it, then its words. */
export function FoundClaimGroups({ claims, understanding, request, words }: FoundClaimGroupsProps) {
  const { search } = words;
  const terms = searchTerms(understanding.words);
  const shown = MATCHES.filter((match) => claims.found.some((found) => found.match === match));
  // Words alone are found only by words: that need not be said.
  const isPlain = understanding.figure === null;
  return (
    <ResultGroup
      kind="claims"
      total={claimCount(claims)}
      shown={claims.found.length}
      request={request}
      words={words}
    >
      {shown.map((match) => (
        <div key={match} className={styles.match}>
          {isPlain ? null : (
            <h3 className={styles.why}>
              {search.matches[match]} <span>{search.count(claims.totals[match], MOST_HITS)}</span>
            </h3>
          )}
          {match === 'agreeing' ? <p className={styles.remark}>{search.agreeingExplained}</p> : null}
          <ul>
            {claims.found.map((found) =>
              found.match === match ? (
                <FoundClaim
                  key={found.claim.id}
                  claim={found.claim}
                  match={match}
                  terms={terms}
                  words={words}
                />
              ) : null,
            )}
          </ul>
        </div>
      ))}
    </ResultGroup>
  );
}

interface FoundClaimGroupsProps {
  readonly claims: FoundClaims;
  readonly understanding: Understanding;
  readonly request: SearchRequest;
  readonly words: Messages;
}
