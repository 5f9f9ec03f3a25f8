import styles from './empty-note.module.css';

/** Says that there is nothing to show yet, in place of it. */
export function EmptyNote({ children }: { readonly children: string }) {
  return <p className={styles.note}>{children}</p>;
}
