import type { ReactNode } from 'react';
import styles from './section.module.css';

/** A part of a page with its note in the margin, as in an annotated edition; on phones the note follows in place. */
export function Section({ title, id, note = null, isWide = false, children }: SectionProps) {
  return (
    <section className={styles.section} id={id}>
      <div className={isWide ? styles.wide : styles.body}>
        {title === undefined ? null : <h2 className={styles.title}>{title}</h2>}
        {children}
      </div>
      {note === null ? null : <aside className={styles.note}>{note}</aside>}
    </section>
  );
}

interface SectionProps {
  /** Left out where the page's own heading begins it. */
  readonly title?: string;
  readonly id?: string;
  readonly note?: ReactNode;
  /** Takes the margin too, where a table needs the room. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}
