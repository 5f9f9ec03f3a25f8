import { EmptyNote } from '#components/page/empty-note.tsx';
import { Heading } from '#components/page/heading.tsx';
import { Pager } from '#components/page/pager.tsx';
import { Section } from '#components/page/section.tsx';
import { ReportsOfRecord } from '#components/report/reports-of-record.tsx';
import type { PublicSource } from '#lib/domain/public-source.ts';
import { addressOf, pageAddress } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { ClaimsByStatistic } from './claims-by-statistic.tsx';
import styles from './source-document.module.css';
import { SourceFacts } from './source-facts.tsx';

/** A source's page: who it is, and everything attributed to it, statistic by statistic. */
export function SourceDocument({ source, page, words }: SourceDocumentProps) {
  const address = addressOf(words.locale, 'sources', source.slug);
  const counts = [
    words.source.claimed(source.claimed),
    ...(source.relayed === 0 ? [] : [words.source.relayed(source.relayed)]),
  ];
  return (
    <Section note={<SourceFacts source={source} words={words} />}>
      <Heading kind={`${words.source.title}, ${words.source.kinds[source.kind]}`} title={source.name}>
        <p className={styles.counts}>{counts.join('; ')}</p>
      </Heading>
      {source.description === null ? null : <p className={styles.text}>{source.description}</p>}
      <h2 className={styles.title}>{words.source.claims}</h2>
      {source.claims.length === 0 ? <EmptyNote>{words.source.noClaims}</EmptyNote> : null}
      <ClaimsByStatistic claims={source.claims} words={words} />
      <Pager
        page={page.number}
        last={Math.ceil(source.claimed / page.size)}
        hrefOf={(number) => pageAddress(address, number)}
        words={words}
      />
      <ReportsOfRecord kind="source" slug={source.slug} reports={source.reports} words={words} />
    </Section>
  );
}

export interface SourceDocumentProps {
  readonly source: PublicSource;
  readonly page: { readonly number: number; readonly size: number };
  readonly words: Messages;
}
