import { ArticleName } from '#components/article/article-name.tsx';
import { CiteSection } from '#components/cite/cite-section.tsx';
import { shareAddress } from '#components/embed/share-address.ts';
import { FigureAsReported } from '#components/figure/figure-as-reported.tsx';
import { Definitions } from '#components/page/definitions.tsx';
import { Section } from '#components/page/section.tsx';
import { ReportsOfRecord } from '#components/report/reports-of-record.tsx';
import { departuresInWords } from '#lib/comparison/departures-in-words.ts';
import type { AnsweredReport } from '#lib/domain/error-report.ts';
import type { ClaimEvent, RecordState, OtherReports as Reports } from '#lib/domain/public-claim.ts';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { toClaimCitation } from '#lib/exchange/to-claim-citation.ts';
import { addressOf } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { AttributionChain } from './attribution-chain.tsx';
import { ClaimDates } from './claim-dates.tsx';
import styles from './claim-document.module.css';
import { ClaimRelations } from './claim-relations.tsx';
import { Evidence } from './evidence.tsx';
import { OtherReports } from './other-reports.tsx';
import { RecordHistory } from './record-history.tsx';
import { RetractionNotice } from './retraction-notice.tsx';

/** A claim's own page: the figure, the words behind it, who says so, when, and what became of the record. */
export function ClaimDocument(props: ClaimDocumentProps) {
  const { claim, history, others, reports, words } = props;
  const labels = words.claim;
  return (
    <>
      <Section note={<ClaimDates claim={claim} words={words} />}>
        <RetractionNotice claim={claim} words={words} />
        <p className={styles.kind}>
          {labels.titles[claim.kind]}
          <TargetLine claim={claim} words={words} />
        </p>
        <FigureAsReported claim={claim} words={words} size="heading" />
      </Section>
      <Section title={labels.evidenceTitles[claim.evidence.kind]} note={claimNotes(claim, words)}>
        <Evidence claim={claim} words={words} />
      </Section>
      <Section title={labels.chain}>
        <AttributionChain claim={claim} words={words} />
      </Section>
      {others.reports.length === 0 ? null : (
        <Section title={words.lineage.title} id="reports" note={<LineageNote words={words} />}>
          <OtherReports claim={claim} others={others} words={words} />
        </Section>
      )}
      {claim.relations.length === 0 ? null : (
        <Section title={labels.relationsTitle}>
          <ClaimRelations claim={claim} words={words} />
        </Section>
      )}
      <Section title={words.article.title}>
        <ArticleName article={claim.article} words={words} />
      </Section>
      {history.length === 0 ? null : (
        <Section title={labels.history}>
          <RecordHistory history={history} words={words} />
          <p className={styles.way}>
            <a href={shareAddress(addressOf(words.locale, 'claims', claim.id))}>{words.embed.takeAlong}</a>
          </p>
          <ReportsOfRecord kind="claim" slug={claim.id} reports={reports} words={words} />
        </Section>
      )}
      <CiteClaim {...props} />
    </>
  );
}

export interface ClaimDocumentProps {
  readonly claim: ReportedClaim;
  /** Empty in a preview: nothing has been published yet. */
  readonly history: readonly ClaimEvent[];
  readonly others: Reports;
  readonly reports: readonly AnsweredReport[];
  readonly state: RecordState;
  /** Where readers reach the site. */
  readonly site: string;
  readonly words: Messages;
}

function CiteClaim({ claim, state, site, words }: ClaimDocumentProps) {
  const citation = toClaimCitation(claim, { state, site, words });
  return (
    <CiteSection
      citation={citation}
      files={(format) => `${addressOf(words.locale, 'claims', claim.id)}/citation.${format}`}
      links={[{ label: words.cite.permanent, url: citation.url }]}
      words={words}
    />
  );
}

type ClaimProps = Pick<ClaimDocumentProps, 'claim' | 'words'>;

/** What the claim is tied to: a figure or its absence to a statistic, a statement to its proposition. */
function TargetLine({ claim: { kind, statistic, proposition }, words }: ClaimProps) {
  if (proposition !== null) {
    const href = addressOf(words.locale, 'propositions', proposition.slug);
    return (
      <>
        : <a href={href}>{words.proposition.fromClaim}</a>
      </>
    );
  }
  if (kind === 'statement') return null;
  if (statistic === null) return `: ${words.claim.untracked}`;
  return (
    <>
      : <a href={addressOf(words.locale, 'statistics', statistic.slug)}>{statistic.name}</a>
    </>
  );
}

/** By what reports are gathered and compared. */
function LineageNote({ words }: { readonly words: Messages }) {
  return (
    <Definitions
      rows={[
        { term: words.lineage.how, detail: words.lineage.compared },
        { term: null, detail: words.lineage.undated },
      ]}
    />
  );
}

/** What an editor adds to a claim; null where that is nothing. */
function claimNotes({ departureKey, note }: ReportedClaim, words: Messages) {
  const departures = departuresInWords(departureKey);
  if (departures === null && note === null) return null;
  return (
    <Definitions
      rows={[
        { term: words.claim.departures, detail: departures },
        { term: words.claim.note, detail: note },
      ]}
    />
  );
}
