'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import styles from './layout.module.css';

/** The way around the desk; the place one is at is marked by a word's weight and a line, and said to screen readers. */
export function DeskNavigation({ places }: { readonly places: readonly DeskPlace[] }) {
  const path = usePathname();
  return (
    <nav aria-label="Desk" className={styles.navigation}>
      {places.map(({ href, words, exact }) => {
        const here = exact ? path === href : path === href || path.startsWith(`${href}/`);
        return (
          <Link key={href} href={href} aria-current={here ? 'page' : undefined} prefetch={false}>
            {words}
          </Link>
        );
      })}
      <a href="/">Read the site</a>
    </nav>
  );
}

export interface DeskPlace {
  readonly href: string;
  readonly words: string;
  /** Whether pages beneath it are places of their own. */
  readonly exact: boolean;
}
