import { OutletName } from '#components/article/outlet-name.tsx';
import { FigureAsReported } from '#components/figure/figure-as-reported.tsx';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import type { ClaimMatch } from '#lib/domain/search-results.ts';
import { addressOf } from '#lib/format/address.ts';
import { dateInWords } from '#lib/format/format-date.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './found-claim.module.css';
import { MarkedText } from './marked-text.tsx';

/** A claim among results: the figure as reported, its words with those searched for marked, and where it stands. */
export function FoundClaim({ claim, match, terms, words }: FoundClaimProps) {
  const { article, evidence, statistic } = claim;
  const quoted = evidence.kind === 'quote' ? evidence.words : null;
  const numbers = match === 'worded' ? [] : (quoted?.marks.filter(({ role }) => role === 'number') ?? []);
  return (
    <li className={styles.claim}>
      <FigureAsReported
        claim={claim}
        words={words}
        size="medium"
        href={addressOf(words.locale, 'claims', claim.id)}
      />
      {quoted === null ? null : (
        <blockquote className={styles.quote} lang={quoted.language} dir="auto">
          <q>
            <MarkedText text={quoted.exact} terms={terms} spans={numbers} />
          </q>
        </blockquote>
      )}
      {quoted?.translation ? (
        <p className={styles.translation}>
          {words.claim.translation}: <MarkedText text={quoted.translation} terms={terms} />
        </p>
      ) : null}
      <p className={styles.place}>
        <a
          className={styles.headline}
          href={addressOf(words.locale, 'articles', article.slug)}
          lang={article.headlineIsOurs ? undefined : article.language}
        >
          <bdi>
            <MarkedText text={article.headline} terms={match === 'worded' ? terms : []} />
          </bdi>
        </a>
        , <OutletName outlet={article.outlet} words={words} />
        {article.publishedOn === null ? null : `, ${dateInWords(article.publishedOn, words.locale)}`}
        {quoted !== null || evidence.kind === 'quote'
          ? null
          : `; ${words.claim.evidenceInShort[evidence.kind]}`}
      </p>
      {statistic === null ? null : (
        <p className={styles.place}>
          {words.claim.statistic}:{' '}
          <a className={styles.headline} href={addressOf(words.locale, 'statistics', statistic.slug)}>
            <bdi>{statistic.name}</bdi>
          </a>
        </p>
      )}
    </li>
  );
}

interface FoundClaimProps {
  readonly claim: ReportedClaim;
  readonly match: ClaimMatch;
  /** The words searched for. */
  readonly terms: readonly string[];
  readonly words: Messages;
}
