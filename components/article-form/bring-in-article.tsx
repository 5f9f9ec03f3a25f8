'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { type ApiProblem, send } from '#components/annotator/api-client.ts';
import type { ArticleRecord } from '#lib/domain/article-record.ts';
import type { TopicChoice } from '#lib/domain/desk-article.ts';
import type { FoundArticle } from '#lib/domain/found-article.ts';
import { type DescribedArticle, toDescribed, toNewArticle } from './article-draft.ts';
import { DescribeStep } from './describe-step.tsx';
import { KnownNotice } from './known-notice.tsx';
import { PasteStep } from './paste-step.tsx';
import { proposeTopic } from './propose-topic.ts';
import { settleTopic } from './settle-topic.ts';
import { useArticleDraft } from './use-article-draft.ts';

export interface BringInArticleProps {
  readonly personId: string;
  readonly topics: readonly TopicChoice[];
  readonly outletNames: readonly string[];
}

/** Brings an article in: paste or upload, correct what was found, save, and on to its claims. */
export function BringInArticle({ personId, topics, outletNames }: BringInArticleProps) {
  const router = useRouter();
  const [draft, changeDraft, forgetDraft] = useArticleDraft(personId);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [known, setKnown] = useState<BroughtIn | null>(null);

  async function whileBusy(work: () => Promise<ApiProblem | null>) {
    if (isBusy) return;
    setBusy(true);
    setProblem(await work());
    setBusy(false);
  }

  const readIt = () =>
    whileBusy(async () => {
      const answer = await send<FoundArticle>({
        method: 'POST',
        path: '/articles/preparation',
        body: { content: draft.content, ...formatOf(draft.fileName) },
      });
      if (!answer.ok) return answer.failure;
      changeDraft({ ...draft, found: toDescribed(answer.value, proposeTopic(answer.value.text, topics)) });
      return null;
    });

  const save = (described: DescribedArticle) =>
    whileBusy(async () => {
      const topic = await settleTopic(described);
      if (!topic.ok) return topic.failure;
      const body = toNewArticle(described, topic.value);
      const answer = await send<BroughtIn>({ method: 'POST', path: '/articles', body });
      if (!answer.ok) return answer.failure;
      forgetDraft();
      if (answer.value.outcome === 'new') router.push(`/desk/articles/${answer.value.article.id}`);
      else setKnown(answer.value);
      return null;
    });

  if (known !== null) return <KnownNotice broughtIn={known} onAnother={() => setKnown(null)} />;
  return draft.found === null ? (
    <PasteStep draft={draft} problem={problem} isBusy={isBusy} onChange={changeDraft} onRead={readIt} />
  ) : (
    <DescribeStep
      described={draft.found}
      problem={problem}
      isBusy={isBusy}
      topics={topics}
      outletNames={outletNames}
      onChange={(found) => changeDraft({ ...draft, found })}
      onBack={() => changeDraft({ ...draft, found: null })}
      onSave={save}
    />
  );
}

/** The answer to an article brought in. */
export interface BroughtIn {
  readonly article: ArticleRecord;
  readonly outcome: 'new' | 'new_version' | 'known';
}

/** A file's ending says what it is; pasted content says it by itself. */
function formatOf(fileName: string | null) {
  if (fileName === null) return {};
  return { format: /\.html?$/i.test(fileName) ? ('html' as const) : ('text' as const) };
}
