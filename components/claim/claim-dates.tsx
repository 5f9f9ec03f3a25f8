import { Definitions } from '#components/page/definitions.tsx';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { asOfInWords, dateInWords } from '#lib/format/format-date.ts';
import type { Messages } from '#lib/format/messages/en.ts';

/** Every date a claim has, each under its own name: never a bare "date". */
export function ClaimDates({ claim, words }: { readonly claim: ReportedClaim; readonly words: Messages }) {
  const { claim: labels, locale } = words;
  const day = (date: string | null) => (date === null ? null : dateInWords(date.slice(0, 10), locale));
  const captured = claim.evidence.kind === 'quote' ? claim.evidence.capturedAt : null;
  const unknownAsOf = claim.kind === 'statement' ? null : labels.unknownDate;
  return (
    <Definitions
      rows={[
        {
          term: labels.asOf,
          detail: claim.asOf === null ? unknownAsOf : asOfInWords(claim.asOf, locale),
        },
        { term: null, detail: claim.asOf?.basis === 'published' ? labels.asOfPublished : null },
        { term: labels.since, detail: day(claim.since) },
        { term: labels.saidOn, detail: day(claim.saidOn) },
        { term: labels.publishedOn, detail: day(claim.article.publishedOn) ?? labels.unknownDate },
        { term: labels.capturedOn, detail: day(captured) },
        { term: labels.recordedOn, detail: day(claim.publishedAt) },
      ]}
    />
  );
}
