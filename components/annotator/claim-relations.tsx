'use client';

import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import type { DeskNames } from '#lib/domain/desk-article.ts';
import type { ClaimRelation } from '#lib/domain/relation.ts';
import { originInWords } from '#lib/format/format-attribution.ts';
import { messagesInEnglish } from '#lib/format/messages/en.ts';
import { useAnnotator } from './annotator-context.tsx';
import { isStanding } from './annotator-state.ts';
import { describeClaim } from './describe-claim.ts';

const { relations: WORDS, relationsReversed: WORDS_REVERSED } = messagesInEnglish.claim;

/** The claims of this article that a claim denies or is a part of, and those that deny it. */
export function ClaimRelations({ claim }: { readonly claim: ClaimRecord }) {
  const names = useAnnotator((state) => state.names);
  const claims = useAnnotator((state) => state.claims);
  const others = claims.filter((other) => isStanding(other) && denies(other, claim.id));
  return (
    <>
      {claim.relations.map((relation) => (
        <Related
          key={`${relation.kind} ${relation.claimId}`}
          term={WORDS[relation.kind]}
          words={nameOf(relation, claims, names)}
        />
      ))}
      {others.map((other) => (
        <Related key={other.id} term={WORDS_REVERSED.denies} words={originInWords(other.attribution)} />
      ))}
    </>
  );
}

function Related({ term, words }: { readonly term: string; readonly words: string }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{words}</dd>
    </>
  );
}

function denies({ relations }: ClaimRecord, claimId: string): boolean {
  return relations.some((relation) => relation.kind === 'denies' && relation.claimId === claimId);
}

function nameOf({ claimId }: ClaimRelation, claims: readonly ClaimRecord[], names: DeskNames): string {
  const whole = claims.find(({ id }) => id === claimId);
  if (whole === undefined) return 'a claim of another article';
  const { value } = describeClaim(whole, names);
  return [value, whole.figure?.counts ?? ''].filter((words) => words !== '').join(' ');
}
