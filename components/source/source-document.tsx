import { FollowSection } from '#components/cite/follow-section.tsx';
import { EmptyNote } from '#components/page/empty-note.tsx';
import { Heading } from '#components/page/heading.tsx';
import { Pager } from '#components/page/pager.tsx';
import { Section } from '#components/page/section.tsx';
import { ReportsOfRecord } from '#components/report/reports-of-record.tsx';
import type { PublicSource } from '#lib/domain/public-source.ts';
import { addressOf, feedAddress, pageAddress } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { ClaimsByStatistic } from './claims-by-statistic.tsx';
import notes from './passing.module.css';
import { Passing } from './passing.tsx';
import styles from './source-document.module.css';
import { SourceFacts } from './source-facts.tsx';
import { SourceMethod } from './source-method.tsx';
import { SourceRevisions } from './source-revisions.tsx';

/** A source's page: who it is and how it counts, what it changed, who passes it on, and everything attributed to it. */
export function SourceDocument({ source, page, words }: SourceDocumentProps) {
  const address = addressOf(words.locale, 'sources', source.slug);
  const counts = [
    words.source.claimed(source.claimed),
    ...(source.relayed === 0 ? [] : [words.source.relayed(source.relayed)]),
  ];
  return (
    <>
      <Section note={<SourceFacts source={source} words={words} />}>
        <Heading kind={`${words.source.title}, ${words.source.kinds[source.kind]}`} title={source.name}>
          <p className={styles.counts}>{counts.join('; ')}</p>
        </Heading>
        {source.description === null ? null : (
          <p className={styles.text} dir="auto">
            {source.description}
          </p>
        )}
        {page.number > 1 ? null : <SourceMethod source={source} words={words} />}
      </Section>
      {page.number > 1 ? null : <FirstPage source={source} words={words} />}
      <Section title={words.source.claims} id="figures" isWide>
        {source.claims.length === 0 ? <EmptyNote>{words.source.noClaims}</EmptyNote> : null}
        <ClaimsByStatistic claims={source.claims} words={words} />
        <Pager
          page={page.number}
          last={Math.ceil(source.claimed / page.size)}
          hrefOf={(number) => `${pageAddress(address, number)}#figures`}
          words={words}
        />
      </Section>
      <FollowSection
        name={source.name}
        feed={feedAddress(words.locale, 'sources', source.slug)}
        words={words}
      />
    </>
  );
}

export interface SourceDocumentProps {
  readonly source: PublicSource;
  readonly page: { readonly number: number; readonly size: number };
  readonly words: Messages;
}

/** What is not repeated above every page of a long list of figures. */
function FirstPage({ source, words }: Omit<SourceDocumentProps, 'page'>) {
  const { corrections, sourcePages } = words;
  return (
    <>
      <Section
        title={corrections.revisions.title}
        id="revisions"
        note={<p className={notes.explained}>{corrections.revisions.explained}</p>}
      >
        <SourceRevisions revisions={source.revisions} words={words} />
      </Section>
      <Section
        title={sourcePages.passing.title}
        id="relays"
        note={<p className={notes.explained}>{sourcePages.passing.explained}</p>}
      >
        <Passing passing={source.passing} words={words} />
        <ReportsOfRecord kind="source" slug={source.slug} reports={source.reports} words={words} />
      </Section>
    </>
  );
}
