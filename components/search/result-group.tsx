import type { ReactNode } from 'react';
import { Pager } from '#components/page/pager.tsx';
import type { Messages } from '#lib/format/messages/en.ts';
import { searchAddress } from '#lib/search/search-address.ts';
import {
  LAST_SEARCH_PAGE,
  MOST_HITS,
  SEARCH_PAGE_SIZE,
  type SearchKind,
  type SearchRequest,
} from '#lib/search/search-request.ts';
import styles from './result-group.module.css';

/** One kind of results under its name: the first of them with a link to all, or a page of all with the way on. */
export function ResultGroup({ kind, total, shown, request, words, children }: ResultGroupProps) {
  const { search, locale } = words;
  const ofKind = { ...request, kind };
  const isAlone = request.kind === kind;
  return (
    <section className={styles.group} aria-labelledby={`found-${kind}`}>
      <header className={styles.head}>
        <h2 id={`found-${kind}`}>{search.kinds[kind]}</h2>
        {isAlone || total <= shown ? (
          <span className={styles.count}>{search.count(total, mostOf(kind))}</span>
        ) : (
          <a href={searchAddress(locale, { ...ofKind, page: 1 })}>{search.allOf(total, mostOf(kind))}</a>
        )}
      </header>
      {children}
      {isAlone ? (
        <Pager
          page={request.page}
          last={Math.min(LAST_SEARCH_PAGE, MOST_HITS, Math.ceil(total / SEARCH_PAGE_SIZE))}
          hrefOf={(page) => searchAddress(locale, { ...ofKind, page })}
          words={words}
        />
      ) : null}
    </section>
  );
}

/** Of claims only the newest are counted. */
function mostOf(kind: SearchKind): number {
  return kind === 'claims' ? MOST_HITS : Number.POSITIVE_INFINITY;
}

interface ResultGroupProps {
  readonly kind: SearchKind;
  readonly total: number;
  /** How many of them stand here. */
  readonly shown: number;
  readonly request: SearchRequest;
  readonly words: Messages;
  readonly children: ReactNode;
}
