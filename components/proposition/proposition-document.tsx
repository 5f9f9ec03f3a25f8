import { ClaimList } from '#components/claim/claim-list.tsx';
import { EmptyNote } from '#components/page/empty-note.tsx';
import { Heading } from '#components/page/heading.tsx';
import { Pager } from '#components/page/pager.tsx';
import { Section } from '#components/page/section.tsx';
import type { PublicProposition } from '#lib/domain/public-proposition.ts';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { addressOf, pageAddress } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { listStances } from '#lib/timeline/list-stances.ts';
import type { StanceClaim } from '#lib/timeline/stance-claim.ts';
import { LatestStances } from './latest-stances.tsx';
import { StanceFigure } from './stance-figure.tsx';
import { StanceKey } from './stance-key.tsx';

/** A proposition's page: the statement and who stands where, in words; then over time, and claim by claim. */
export function PropositionDocument({ proposition, claims, rows, page, words }: PropositionDocumentProps) {
  const { topic, slug, statement } = proposition;
  const labels = words.proposition;
  const address = addressOf(words.locale, 'propositions', slug);
  const kind = (
    <>
      {labels.title}, <a href={addressOf(words.locale, 'topics', topic.slug)}>{topic.name}</a>
    </>
  );
  return (
    <>
      <Section>
        <Heading kind={kind} title={statement} size="medium" />
        {claims.length === 0 ? (
          <EmptyNote>{labels.noClaims}</EmptyNote>
        ) : (
          <LatestStances series={listStances(claims)} words={words} />
        )}
      </Section>
      {claims.length === 0 ? null : (
        <>
          <Section title={labels.timeline} note={<StanceKey words={words} />}>
            <StanceFigure
              statement={statement}
              claims={claims}
              cards={new Set(rows.map(({ id }) => id))}
              words={words}
            />
          </Section>
          <Section title={labels.cards} id="claims" isWide>
            <ClaimList claims={rows} words={words} under="proposition" />
            <Pager
              page={page.number}
              last={Math.ceil(claims.length / page.size)}
              hrefOf={(number) => pageAddress(address, number)}
              words={words}
            />
          </Section>
        </>
      )}
    </>
  );
}

export interface PropositionDocumentProps {
  readonly proposition: PublicProposition;
  /** Every claim, for the chart. */
  readonly claims: readonly StanceClaim[];
  /** One page of all claims, newest first. */
  readonly rows: readonly ReportedClaim[];
  readonly page: { readonly number: number; readonly size: number };
  readonly words: Messages;
}
