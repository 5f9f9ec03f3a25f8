import { Definitions } from '#components/page/definitions.tsx';
import { WebLink } from '#components/page/web-link.tsx';
import type { ArticlePage } from '#lib/comparison/article-page.ts';
import { addressOf } from '#lib/format/address.ts';
import { dateInWords } from '#lib/format/format-date.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import type { ArticleDocumentProps } from './article-document.tsx';

/** Where and when an article stands, and how much of it was captured. */
export function ArticleFacts({ article: { article, copies }, words }: Omit<ArticleDocumentProps, 'page'>) {
  const { article: labels, locale } = words;
  const day = (date: string | null) => (date === null ? null : dateInWords(date.slice(0, 10), locale));
  const captured = day(article.capturedAt);
  const takenDown = day(article.takenDownAt);
  return (
    <Definitions
      rows={[
        { term: labels.publishedOn, detail: day(article.publishedOn) ?? labels.noDate },
        { term: labels.byline, detail: article.byline },
        { term: labels.readAt, detail: article.url && <WebLink url={article.url} /> },
        { term: labels.archive, detail: article.archiveUrl && <WebLink url={article.archiveUrl} /> },
        {
          term: labels.topic,
          detail: article.topic && (
            <a href={addressOf(locale, 'topics', article.topic.slug)}>{article.topic.name}</a>
          ),
        },
        {
          term: labels.copyOf,
          detail: article.copyOf && (
            <a href={addressOf(locale, 'articles', article.copyOf.slug)}>{article.copyOf.headline}</a>
          ),
        },
        {
          term: words.versions.copies,
          detail: copies.length > 0 && <Copies copies={copies} words={words} />,
        },
        {
          term: labels.words,
          detail: article.versions === 0 ? labels.noVersions : labels.versions(article.versions),
        },
        { term: null, detail: captured && labels.captured(captured) },
        { term: null, detail: takenDown && labels.takenDown(takenDown) },
      ]}
    />
  );
}

function Copies({ copies, words }: { readonly words: Messages } & Pick<ArticlePage, 'copies'>) {
  return (
    <ul>
      {copies.map((copy) => (
        <li key={copy.id}>
          <a href={addressOf(words.locale, 'articles', copy.slug)}>
            <bdi>{copy.outlet.name}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}
