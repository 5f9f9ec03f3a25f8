import { Heading } from '#components/page/heading.tsx';
import type { SearchResults } from '#lib/domain/search-results.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { asksNothing, type ReadRequest } from '#lib/search/search-request.ts';
import type { Understanding } from '#lib/search/understand-query.ts';
import { countsByKind } from './counts-by-kind.ts';
import { FoundGroups } from './found-groups.tsx';
import { KindNavigation } from './kind-navigation.tsx';
import { NothingFound } from './nothing-found.tsx';
import styles from './search-document.module.css';
import { SearchFilterFields } from './search-filter-fields.tsx';
import { SearchForm } from './search-form.tsx';
import { UnderstoodAs } from './understood-as.tsx';

/** A search and what it found, as a reference work lists it: by kind, the nearest first. */
export function SearchDocument({ read, understanding, results, words }: SearchDocumentProps) {
  const { request, problems } = read;
  const { search } = words;
  const counts = countsByKind(results);
  const isEmpty = [...counts.values()].every((count) => count === 0);
  return (
    <div className={styles.page} data-search-page>
      <div className={styles.head}>
        <Heading kind={words.site.name} title={search.title} size="medium" />
        <SearchForm request={request} words={words} />
        <UnderstoodAs request={request} understanding={understanding} words={words} />
        {problems.length === 0 ? null : (
          <section className={styles.problems} aria-labelledby="left-out">
            <h2 id="left-out">{search.problems.title}</h2>
            {problems.map((problem) => (
              <p key={`${problem.field} ${problem.kind}`}>{search.problems.say(problem)}</p>
            ))}
          </section>
        )}
      </div>
      <div className={styles.filters}>
        <SearchFilterFields read={read} choices={results.choices} words={words} />
      </div>
      <div className={styles.results}>
        {asksNothing(request) ? (
          <p className={styles.lead}>{search.lead}</p>
        ) : (
          <>
            <KindNavigation request={request} counts={counts} words={words} />
            {isEmpty ? <NothingFound request={request} results={results} words={words} /> : null}
            <FoundGroups request={request} understanding={understanding} results={results} words={words} />
          </>
        )}
      </div>
    </div>
  );
}

export interface SearchDocumentProps {
  readonly read: ReadRequest;
  readonly understanding: Understanding;
  readonly results: SearchResults;
  readonly words: Messages;
}
