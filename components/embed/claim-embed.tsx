import { ArticleName } from '#components/article/article-name.tsx';
import { QuoteInContext } from '#components/claim/quote-in-context.tsx';
import { RetractionNotice } from '#components/claim/retraction-notice.tsx';
import { FigureAsReported } from '#components/figure/figure-as-reported.tsx';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { addressOf } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './embed.module.css';
import { EmbedFrame, type EmbedFrameProps } from './embed-frame.tsx';

/** One claim within another site's page: the figure as reported, its words, and the article they stand in. */
export function ClaimEmbed({ claim, caveat, recordedOn, isChangedSince, theme, words }: ClaimEmbedProps) {
  const { evidence } = claim;
  return (
    <EmbedFrame
      caveat={caveat}
      recordedOn={recordedOn}
      changed={isChangedSince ? words.embed.claimCorrectedSince : null}
      address={addressOf(words.locale, 'claims', claim.id)}
      more={words.embed.claimMore}
      theme={theme}
      words={words}
    >
      <RetractionNotice claim={claim} words={words} />
      <FigureAsReported claim={claim} words={words} size="heading" />
      {evidence.kind === 'quote' && evidence.words !== null ? (
        <div className={styles.quote}>
          <QuoteInContext quoted={evidence.words} />
        </div>
      ) : (
        <p className={styles.evidence}>
          {evidence.kind === 'quote' ? words.claim.takenDown : words.claim.evidenceInShort[evidence.kind]}
        </p>
      )}
      <ArticleName article={claim.article} words={words} />
    </EmbedFrame>
  );
}

export interface ClaimEmbedProps {
  readonly claim: ReportedClaim;
  readonly caveat: string | null;
  readonly recordedOn: string | null;
  readonly isChangedSince: boolean;
  readonly theme: EmbedFrameProps['theme'];
  readonly words: Messages;
}
