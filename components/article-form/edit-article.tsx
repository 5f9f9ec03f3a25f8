'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { type ApiProblem, send } from '#components/annotator/api-client.ts';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import type { ArticleRecord } from '#lib/domain/article-record.ts';
import type { TopicChoice } from '#lib/domain/desk-article.ts';
import { type DescribedArticle, toNewArticle } from './article-draft.ts';
import styles from './article-form.module.css';
import { DescriptionFields } from './description-fields.tsx';
import { settleTopic } from './settle-topic.ts';

export interface EditArticleProps {
  readonly article: ArticleRecord;
  readonly topics: readonly TopicChoice[];
  readonly outletNames: readonly string[];
}

/** Corrects what is said of an article; its text is another version's business. */
export function EditArticle({ article, topics, outletNames }: EditArticleProps) {
  const router = useRouter();
  const [described, setDescribed] = useState(() => toDescribedAgain(article));
  const [problem, setProblem] = useState<ApiProblem | null>(null);

  async function save(event: React.FormEvent) {
    event.preventDefault();
    const topic = await settleTopic(described);
    if (!topic.ok) return setProblem(topic.failure);
    const { text: _, ...edit } = toNewArticle(described, topic.value);
    const answer = await send<unknown>({
      method: 'PATCH',
      path: `/articles/${article.id}`,
      body: edit,
      revision: article.revision,
    });
    if (!answer.ok) return setProblem(answer.failure);
    router.push(`/desk/articles/${article.id}`);
    router.refresh();
  }

  return (
    <form className={styles.form} onSubmit={save} noValidate>
      {problem === null ? null : (
        <ErrorSummary
          message={problem.detail}
          problems={problem.fields}
          controlOf={(field) => `article-${field}`}
        />
      )}
      <DescriptionFields
        described={described}
        problems={problem?.fields ?? []}
        topics={topics}
        outletNames={outletNames}
        onChange={setDescribed}
      />
      <div className={styles.ways}>
        <SubmitButton>Save</SubmitButton>
        <a href={`/desk/articles/${article.id}`}>Back to the claims</a>
      </div>
    </form>
  );
}

function toDescribedAgain(article: ArticleRecord): DescribedArticle {
  const { outletName, headline, byline, publishedOn, canonicalUrl, language, topicId } = article;
  return {
    text: '',
    outletName,
    headline,
    byline: byline ?? '',
    publishedOn: publishedOn ?? '',
    canonicalUrl: canonicalUrl ?? '',
    language,
    topicId: topicId ?? '',
    newTopic: '',
    from: null,
    notes: [],
  };
}
