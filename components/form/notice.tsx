import type { ReactNode } from 'react';
import styles from './form.module.css';

/** Says that something was done. */
export function Notice({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.notice} role="status">
      <p>{children}</p>
    </div>
  );
}
