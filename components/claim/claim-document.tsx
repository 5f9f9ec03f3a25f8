import { ArticleName } from '#components/article/article-name.tsx';
import { FigureAsReported } from '#components/figure/figure-as-reported.tsx';
import { Definitions } from '#components/page/definitions.tsx';
import { Heading } from '#components/page/heading.tsx';
import { Section } from '#components/page/section.tsx';
import { departuresInWords } from '#lib/comparison/departures-in-words.ts';
import type { ClaimEvent } from '#lib/domain/public-claim.ts';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { addressOf } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { AttributionChain } from './attribution-chain.tsx';
import { ClaimDates } from './claim-dates.tsx';
import { Evidence } from './evidence.tsx';
import { RecordHistory } from './record-history.tsx';
import { RetractionNotice } from './retraction-notice.tsx';

/** A claim's own page: the figure, the words behind it, who says so, when, and what became of the record. */
export function ClaimDocument({ claim, history, words }: ClaimDocumentProps) {
  const labels = words.claim;
  return (
    <>
      <Section note={<ClaimDates claim={claim} words={words} />}>
        <Heading kind={<StatisticLine claim={claim} words={words} />} title={labels.titles[claim.kind]} />
        <RetractionNotice claim={claim} words={words} />
        <FigureAsReported claim={claim} words={words} size="large" />
      </Section>
      <Section title={labels.words} note={<ClaimNotes claim={claim} words={words} />}>
        <Evidence claim={claim} words={words} />
      </Section>
      <Section title={labels.chain}>
        <AttributionChain claim={claim} words={words} />
      </Section>
      <Section title={words.article.title}>
        <ArticleName article={claim.article} words={words} />
      </Section>
      {history.length === 0 ? null : (
        <Section title={labels.history}>
          <RecordHistory history={history} words={words} />
        </Section>
      )}
    </>
  );
}

export interface ClaimDocumentProps {
  readonly claim: ReportedClaim;
  /** Empty in a preview: nothing has been published yet. */
  readonly history: readonly ClaimEvent[];
  readonly words: Messages;
}

type ClaimProps = Pick<ClaimDocumentProps, 'claim' | 'words'>;

function StatisticLine({ claim: { statistic }, words }: ClaimProps) {
  if (statistic === null) return words.claim.untracked;
  return <a href={addressOf(words.locale, 'statistics', statistic.slug)}>{statistic.name}</a>;
}

function ClaimNotes({ claim, words }: ClaimProps) {
  return (
    <Definitions
      rows={[
        { term: words.claim.departures, detail: departuresInWords(claim.departureKey) },
        { term: words.claim.note, detail: claim.note },
      ]}
    />
  );
}
