import type { Messages } from '#lib/format/messages/en.ts';
import styles from './pager.module.css';

/** The way through a long list, by plain links; nothing where one page holds all. */
export function Pager({ page, last, hrefOf, label, words }: PagerProps) {
  if (last <= 1) return null;
  const { pages } = words;
  return (
    <nav className={styles.pager} aria-label={label === undefined ? pages.label : pages.labelOf(label)}>
      {page > 1 ? (
        <a rel="prev" href={hrefOf(page - 1)}>
          {pages.previous}
        </a>
      ) : null}
      <span>{pages.position(page, last)}</span>
      {page < last ? (
        <a rel="next" href={hrefOf(page + 1)}>
          {pages.next}
        </a>
      ) : null}
    </nav>
  );
}

interface PagerProps {
  readonly page: number;
  readonly last: number;
  readonly hrefOf: (page: number) => string;
  /** What list it goes through, where a page has several. */
  readonly label?: string;
  readonly words: Messages;
}
