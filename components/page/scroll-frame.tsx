import type { ReactNode } from 'react';
import styles from './scroll-frame.module.css';

/** Scrolls sideways what is wider than its column, by pointer and by keyboard; on paper it shows all. */
export function ScrollFrame({ label, id, children }: ScrollFrameProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className={styles.frame} id={id} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}

interface ScrollFrameProps {
  /** What it holds, in words. */
  readonly label: string;
  readonly id?: string;
  readonly children: ReactNode;
}
