import type { SearchResults, Suggestion } from '#lib/domain/search-results.ts';
import { addressOf } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { searchAddress } from '#lib/search/search-address.ts';
import type { SearchRequest } from '#lib/search/search-request.ts';
import styles from './nothing-found.module.css';

/** Says that nothing was found, and every way on from there. */
export function NothingFound({ request, results, words }: NothingFoundProps) {
  const { none, kinds } = words.search;
  const dropped = waysWithout(request);
  return (
    <section className={styles.none} aria-labelledby="none">
      <h2 id="none">{request.kind === null ? none.title : none.ofKind(kinds[request.kind])}</h2>
      {results.nearest.length === 0 ? null : (
        <>
          <p>{none.nearest}</p>
          <ul className={styles.list}>
            {results.nearest.map((near) => (
              <NearName key={`${near.kind} ${near.slug}`} near={near} words={words} />
            ))}
          </ul>
        </>
      )}
      {dropped.length === 0 ? null : (
        <>
          <p>{none.narrowed}</p>
          <ul className={styles.list}>
            {dropped.map(({ name, without }) => (
              <li key={name}>
                <a href={searchAddress(words.locale, without)}>{none.drop(none.dropped[name])}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <ul className={styles.advice}>
        {none.advice.map((advice) => (
          <li key={advice}>{advice}</li>
        ))}
      </ul>
    </section>
  );
}

interface NothingFoundProps {
  readonly request: SearchRequest;
  readonly results: SearchResults;
  readonly words: Messages;
}

function NearName({ near, words }: { readonly near: Suggestion; readonly words: Messages }) {
  return (
    <li>
      <a href={addressOf(words.locale, near.kind, near.slug)}>
        <bdi>{near.name}</bdi>
      </a>{' '}
      <span className={styles.kind}>{words.search.suggestions.kinds[near.kind]}</span>
    </li>
  );
}

/** The same search without each of what narrows it. */
function waysWithout(request: SearchRequest) {
  const { topic, source, outlet, qualifier, from, to, status, kind } = request;
  const narrowing = { topic, source, outlet, qualifier, from, to, kind };
  const names = Object.entries(narrowing).flatMap(
    ([name, value]) => (value === null ? [] : [name as keyof typeof narrowing]), // entries of the object above
  );
  const ways = names.map((name) => ({ name, without: { ...request, [name]: null, page: 1 } }));
  const published = {
    name: 'status' as const,
    without: { ...request, status: 'published' as const, page: 1 },
  };
  return status === 'published' ? ways : [...ways, published];
}
