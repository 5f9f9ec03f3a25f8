import type { ReactNode } from 'react';
import styles from './heading.module.css';

/** A page's name, with what kind of thing it is above it. */
export function Heading({ kind, title, lang, size = 'large', children = null }: HeadingProps) {
  return (
    <header className={styles.heading}>
      <p className={styles.kind}>{kind}</p>
      <h1 className={styles[size]} lang={lang} dir="auto">
        {title}
      </h1>
      {children}
    </header>
  );
}

interface HeadingProps {
  /** "Topic", or a link to what it belongs to. */
  readonly kind: ReactNode;
  readonly title: ReactNode;
  /** BCP 47 tag, where the title is in another language than the page. */
  readonly lang?: string;
  /** `medium` for sentences, such as headlines. */
  readonly size?: 'large' | 'medium';
  readonly children?: ReactNode;
}
