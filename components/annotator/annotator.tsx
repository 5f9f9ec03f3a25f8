'use client';

import { useEffect, useState } from 'react';
import type { DeskArticle } from '#lib/domain/desk-article.ts';
import styles from './annotator.module.css';
import { AnnotatorProvider, useAnnotator, useDesk } from './annotator-context.tsx';
import type { AnnotatorDesk } from './annotator-desk.ts';
import { AnnotatorDialogs } from './annotator-dialogs.tsx';
import { AnnotatorHeading } from './annotator-heading.tsx';
import { openAnnotator, reduceAnnotator } from './annotator-state.ts';
import { browserStorage } from './browser-storage.ts';
import { claimApi } from './claim-api.ts';
import { ClaimPane } from './claim-pane.tsx';
import { PaneSwitch } from './pane-switch.tsx';
import { PublishBar } from './publish-bar.tsx';
import { createStore } from './store.ts';
import { TextPane } from './text-pane.tsx';
import { createUnsavedWords } from './unsaved-words.ts';
import { useAnnotatorKeys } from './use-annotator-keys.ts';

export interface AnnotatorProps {
  readonly article: DeskArticle;
  readonly personId: string;
  readonly singleKeysOff: boolean;
}

/** An article's text beside its claims: read, decided and published without leaving the keyboard. */
export function Annotator({ article, personId, singleKeysOff }: AnnotatorProps) {
  const [desk] = useState(() => openDesk(article, personId, singleKeysOff));
  return (
    <AnnotatorProvider desk={desk}>
      <Workplace />
    </AnnotatorProvider>
  );
}

function openDesk(article: DeskArticle, personId: string, singleKeysOff: boolean): AnnotatorDesk {
  return {
    store: createStore(reduceAnnotator, openAnnotator(article, { singleKeysOff })),
    api: claimApi,
    unsavedWords: createUnsavedWords(browserStorage, personId),
    now: () => new Date(),
  };
}

function Workplace() {
  const pane = useAnnotator((state) => state.pane);
  useAnnotatorKeys();
  useUnsavedWords();
  return (
    <div className={styles.workplace} data-pane={pane}>
      <AnnotatorHeading />
      <PaneSwitch />
      <TextPane />
      <ClaimPane />
      <PublishBar />
      <AnnotatorDialogs />
    </div>
  );
}

/** Words of an earlier visit are only known to the browser, so they are read once the page stands there. */
function useUnsavedWords() {
  const desk = useDesk();
  useEffect(() => {
    const claimIds = desk.store.getState().claims.map(({ id }) => id);
    desk.store.dispatch({ kind: 'words_found', unsaved: desk.unsavedWords.read(claimIds) });
  }, [desk]);
}
