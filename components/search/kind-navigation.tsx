import type { Messages } from '#lib/format/messages/en.ts';
import { searchAddress } from '#lib/search/search-address.ts';
import { kindsUnder, MOST_HITS, type SearchKind, type SearchRequest } from '#lib/search/search-request.ts';
import styles from './kind-navigation.module.css';

/** The kinds of what was found, as links; those of which nothing was found are left out. */
export function KindNavigation({ request, counts, words }: KindNavigationProps) {
  const { search, locale } = words;
  const kinds = kindsUnder(request).filter(
    (kind) => kind === request.kind || request.kind !== null || (counts.get(kind) ?? 0) > 0,
  );
  if (kinds.length === 0) return null;
  const linkTo = (kind: SearchKind | null, label: string) => (
    <a
      href={searchAddress(locale, { ...request, kind, page: 1 })}
      aria-current={request.kind === kind ? 'page' : undefined}
    >
      {label}
    </a>
  );
  return (
    <nav className={styles.kinds} aria-label={search.kindNavigation}>
      <ul>
        <li>{linkTo(null, search.allKinds)}</li>
        {kinds.map((kind) => {
          const count = counts.get(kind);
          return (
            <li key={kind}>
              {linkTo(kind, search.kinds[kind])}
              {count === undefined ? null : (
                <span className={styles.count}>
                  {' '}
                  {search.count(count, kind === 'claims' ? MOST_HITS : count + 1)}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

interface KindNavigationProps {
  readonly request: SearchRequest;
  readonly counts: ReadonlyMap<SearchKind, number>;
  readonly words: Messages;
}
