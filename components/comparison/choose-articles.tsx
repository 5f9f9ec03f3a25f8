import form from '#components/form/form.module.css';
import { SelectField } from '#components/form/select-field.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { EmptyNote } from '#components/page/empty-note.tsx';
import { Heading } from '#components/page/heading.tsx';
import { Section } from '#components/page/section.tsx';
import { ARTICLES_OFFERED, type ArticleChoice, type ArticlePair } from '#lib/domain/article-pair.ts';
import type { ListedArticle } from '#lib/domain/public-topic.ts';
import { localAddress } from '#lib/format/address.ts';
import { shortDayInWords } from '#lib/format/format-date.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { articleCompareAddress } from './article-compare-address.ts';

/** Stands where fewer than two articles are named: a topic to choose them from, or two of one topic. */
export function ChooseArticles({ choice, words }: ChooseArticlesProps) {
  const labels = words.compare.articles;
  return (
    <Section>
      <Heading kind={words.article.title} title={labels.title} size="medium">
        <p>{labels.description}</p>
      </Heading>
      {choice.kind === 'topics' ? (
        <TopicChoice choice={choice} words={words} />
      ) : (
        <ArticleForm choice={choice} words={words} />
      )}
    </Section>
  );
}

type Choice = Exclude<ArticlePair, { kind: 'pair' }>;

interface ChooseArticlesProps {
  readonly choice: Choice;
  readonly words: Messages;
}

interface TopicChoiceProps {
  readonly choice: Extract<Choice, { kind: 'topics' }>;
  readonly words: Messages;
}

function TopicChoice({ choice: { topics, given }, words }: TopicChoiceProps) {
  if (topics.length === 0) return <EmptyNote>{words.compare.articles.noTopics}</EmptyNote>;
  const articles = given === null ? [] : [given.slug];
  return (
    <nav aria-label={words.compare.articles.topics}>
      <p>{words.compare.articles.topics}</p>
      <ul>
        {topics.map(({ id, slug, name }) => (
          <li key={id}>
            <a href={articleCompareAddress(words.locale, articles, slug)}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ArticleForm({ choice, words }: { readonly choice: ArticleChoice; readonly words: Messages }) {
  const { given, articles } = choice;
  const labels = words.compare.articles;
  // An article that is older than those on offer, or of another topic, may still be the one that was named.
  const isOffered = given === null || articles.some(({ id }) => id === given.id);
  const firsts = isOffered ? articles : [{ ...given, figures: given.claimCount }, ...articles];
  const seconds = articles.filter(({ id }) => id !== given?.id);
  if (firsts.length < 2 || seconds.length === 0) return <EmptyNote>{labels.none}</EmptyNote>;
  const [first, second] = [given ?? firsts[0], seconds.find(({ id }) => id !== (given ?? firsts[0])?.id)];
  return (
    <form className={form.form} method="get" action={localAddress(words.locale, '/compare')}>
      <SelectField
        id="first-article"
        name="articles"
        label={labels.first}
        options={toOptions(firsts, words)}
        defaultValue={first?.slug}
      />
      <SelectField
        id="second-article"
        name="articles"
        label={labels.second}
        options={toOptions(seconds, words)}
        defaultValue={second?.slug}
      />
      {articles.length < ARTICLES_OFFERED ? null : <p>{labels.newest(ARTICLES_OFFERED)}</p>}
      <SubmitButton>{labels.compare}</SubmitButton>
    </form>
  );
}

function toOptions(articles: readonly ListedArticle[], { locale, article: labels }: Messages) {
  return articles.map(({ slug, headline, outlet, publishedOn }) => ({
    value: slug,
    label: `${headline} (${outlet.name}, ${publishedOn === null ? labels.noDate : shortDayInWords(publishedOn, locale)})`,
  }));
}
