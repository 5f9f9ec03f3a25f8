import list from '#components/correction/correction-list.module.css';
import { PrintedEntry } from '#components/correction/printed-entry.tsx';
import { Definitions } from '#components/page/definitions.tsx';
import { EmptyNote } from '#components/page/empty-note.tsx';
import { Heading } from '#components/page/heading.tsx';
import { Pager } from '#components/page/pager.tsx';
import { Section } from '#components/page/section.tsx';
import type { PublicOutlet } from '#lib/domain/public-article.ts';
import { addressOf, pageAddress } from '#lib/format/address.ts';
import { countryInWords, languageInWords } from '#lib/format/code-in-words.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { ArticleList } from './article-list.tsx';
import { FictionalLabel } from './outlet-name.tsx';
import { Reporting } from './reporting.tsx';

/** An outlet's page: what its figures say of themselves, the corrections it printed, and its articles, newest first. */
export function OutletDocument({ outlet, page, words }: OutletDocumentProps) {
  return (
    <>
      <Section note={<OutletFacts outlet={outlet} words={words} />}>
        <Heading
          kind={words.article.outlet}
          title={
            <>
              <bdi>{outlet.name}</bdi>
              {outlet.fictional ? <FictionalLabel words={words} /> : null}
            </>
          }
        >
          {outlet.fictional ? <p>{words.outlet.fictionalExplained}</p> : null}
        </Heading>
        {page.number > 1 ? null : <Reporting counts={outlet.reporting} words={words} />}
      </Section>
      {page.number > 1 ? null : <Printed outlet={outlet} words={words} />}
      <Section title={words.outlet.articles} id="articles">
        {outlet.articles.length === 0 ? (
          <EmptyNote>{words.outlet.noArticles}</EmptyNote>
        ) : (
          <ArticleList articles={outlet.articles} words={words} />
        )}
        <Pager
          page={page.number}
          last={Math.ceil(outlet.articleCount / page.size)}
          hrefOf={(number) =>
            `${pageAddress(addressOf(words.locale, 'outlets', outlet.slug), number)}#articles`
          }
          words={words}
        />
      </Section>
    </>
  );
}

interface OutletDocumentProps {
  readonly outlet: PublicOutlet;
  readonly page: { readonly number: number; readonly size: number };
  readonly words: Messages;
}

function OutletFacts({ outlet, words }: Omit<OutletDocumentProps, 'page'>) {
  return (
    <Definitions
      rows={[
        { term: words.outlet.domains, detail: outlet.domains.join(', ') },
        { term: words.outlet.language, detail: languageInWords(outlet.language, words.locale) },
        {
          term: words.outlet.country,
          detail: outlet.country && countryInWords(outlet.country, words.locale),
        },
      ]}
    />
  );
}

function Printed({ outlet: { printed }, words }: Omit<OutletDocumentProps, 'page'>) {
  const labels = words.corrections.printed;
  return (
    <Section title={labels.title} id="corrections">
      {printed.length === 0 ? (
        <EmptyNote>{labels.none}</EmptyNote>
      ) : (
        <ol className={list.list}>
          {printed.map((notice) => (
            <PrintedEntry key={notice.id} notice={notice} words={words} />
          ))}
        </ol>
      )}
    </Section>
  );
}
