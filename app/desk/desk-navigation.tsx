'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import styles from './layout.module.css';

/** The way around the desk; the place one is at is marked by a word's weight and a line, and said to screen readers. */
export function DeskNavigation({ managesPeople }: { readonly managesPeople: boolean }) {
  const path = usePathname();
  const places = managesPeople ? [...PLACES, PEOPLE] : PLACES;
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

interface Place {
  readonly href: string;
  readonly words: string;
  /** Whether pages beneath it are places of their own. */
  readonly exact: boolean;
}

const PLACES: readonly Place[] = [
  { href: '/desk', words: 'Queue', exact: true },
  { href: '/desk/articles/new', words: 'Bring in an article', exact: true },
];

const PEOPLE: Place = { href: '/desk/people', words: 'People', exact: false };
