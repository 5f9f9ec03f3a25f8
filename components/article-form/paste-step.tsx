'use client';

import { useEffect, useRef, useState } from 'react';
import type { ApiProblem } from '#components/annotator/api-client.ts';
import { DialogProblem } from '#components/annotator/dialog-problem.tsx';
import { QuietButton } from '#components/annotator/quiet-button.tsx';
import { FieldFrame } from '#components/form/field-frame.tsx';
import formStyles from '#components/form/form.module.css';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { type ArticleDraft, EMPTY_DRAFT } from './article-draft.ts';
import styles from './article-form.module.css';

interface PasteStepProps {
  readonly draft: ArticleDraft;
  readonly problem: ApiProblem | null;
  readonly isBusy: boolean;
  readonly onChange: (draft: ArticleDraft) => void;
  readonly onRead: () => void;
}

/** First step: the article's text or page, pasted, chosen as a file or dropped. */
export function PasteStep({ draft, problem, isBusy, onChange, onRead }: PasteStepProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [isOver, setOver] = useState(false);
  const [fileProblem, setFileProblem] = useState<string | null>(null);
  useEffect(() => area.current?.focus(), []);

  async function takeFile(file: File | undefined) {
    if (file === undefined) return;
    if (!READABLE.test(file.name)) {
      setFileProblem(`“${file.name}” is not a .txt or .html file. Open it and paste its text instead.`);
      return;
    }
    setFileProblem(null);
    onChange({ content: await file.text(), fileName: file.name, found: null });
  }

  return (
    <form
      className={styles.form}
      data-over={isOver}
      onSubmit={(event) => {
        event.preventDefault();
        onRead();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        onRead();
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void takeFile(event.dataTransfer.files[0]);
      }}
    >
      <DialogProblem problem={problem} />
      <FieldFrame
        id="article-content"
        label="The article"
        hint="Paste its text or the page’s HTML, or drop a .txt or .html file here."
      >
        <textarea
          ref={area}
          id="article-content"
          className={`${formStyles.control} ${styles.content}`}
          aria-describedby="article-content-hint"
          value={draft.content}
          onChange={({ target }) => onChange({ content: target.value, fileName: null, found: null })}
        />
      </FieldFrame>
      <FieldFrame id="article-file" label="Or a file">
        <input
          id="article-file"
          type="file"
          accept=".txt,.html,.htm,text/plain,text/html"
          onChange={({ target }) => void takeFile(target.files?.[0])}
        />
      </FieldFrame>
      {fileProblem === null ? null : <p role="alert">{fileProblem}</p>}
      <div className={styles.ways}>
        <SubmitButton>{isBusy ? 'Reading …' : 'Read it'}</SubmitButton>
        <kbd>Ctrl Enter</kbd>
        {draft.content === '' ? null : (
          <QuietButton onClick={() => onChange(EMPTY_DRAFT)}>Empty the field</QuietButton>
        )}
      </div>
    </form>
  );
}

const READABLE = /\.(?:txt|html?)$/i;
