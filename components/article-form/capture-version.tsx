'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { type ApiProblem, send } from '#components/annotator/api-client.ts';
import { AreaField } from '#components/form/area-field.tsx';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import styles from './article-form.module.css';

/** Takes in the text an article has now, where its outlet changed it; what was captured before stays. */
export function CaptureVersion({ articleId }: { readonly articleId: string }) {
  const router = useRouter();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<ApiProblem | null>(null);

  async function capture(event: React.FormEvent) {
    event.preventDefault();
    const answer = await send<unknown>({
      method: 'POST',
      path: `/articles/${articleId}/versions`,
      body: { text },
    });
    if (!answer.ok) return setProblem(answer.failure);
    router.push(`/desk/articles/${articleId}`);
    router.refresh();
  }

  return (
    <form className={`${styles.form} ${styles.another}`} onSubmit={capture} noValidate>
      <h2>Another version</h2>
      {problem === null ? null : (
        <ErrorSummary
          message={problem.detail}
          problems={problem.fields}
          controlOf={(field) => (field === 'text' ? 'version-text' : null)}
        />
      )}
      <AreaField
        id="version-text"
        name="text"
        label="The text it has now"
        hint="Whole, as the outlet prints it now. Only what it says anew is suggested; earlier texts and their figures stay."
        rows={10}
        value={text}
        problem={problem?.fields.find(({ field }) => field === 'text')}
        onChange={({ target }) => setText(target.value)}
      />
      <SubmitButton kind="quiet">Capture as the next version</SubmitButton>
    </form>
  );
}
