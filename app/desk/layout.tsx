import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import '../tokens.css';
import '../fonts.css';
import '../base.css';
import './desk.css';
import { getDatabase } from '#lib/db/database.ts';
import { countOpenReports } from '#lib/db/desk-reports.ts';
import { canUseRoute } from '#lib/permissions/can-use-route.ts';
import { getRouteRule } from '#lib/permissions/route-rules.ts';
import { findCurrentActor, type PersonActor } from '../current-actor.ts';
import { DeskNavigation, type DeskPlace } from './desk-navigation.tsx';
import styles from './layout.module.css';

export const metadata: Metadata = {
  title: { default: 'Desk · Figures of Record', template: '%s · Desk · Figures of Record' },
  robots: { index: false, follow: false },
};

/** Everything here depends on who asks. */
export const dynamic = 'force-dynamic';

/** What every page of the desk stands in. It guards nothing: each page asks requireActor. */
export default async function DeskLayout({ children }: { readonly children: ReactNode }) {
  const actor = await findCurrentActor();
  return (
    <html lang="en">
      <body>
        <a className={styles.skip} href="#desk">
          Skip to the page
        </a>
        {actor === null ? null : (
          <header className={styles.header}>
            <a className={styles.name} href="/desk">
              Figures of Record
            </a>
            <DeskNavigation places={placesFor(actor, await countOpenReports(getDatabase().pool))} />
            <div className={styles.person}>
              <a href="/account" aria-label={`Your account, ${actor.name}`}>
                {actor.name}
              </a>
              <form method="post" action="/sign-out">
                <button type="submit">Sign out</button>
              </form>
            </div>
          </header>
        )}
        <main id="desk" className={styles.main}>
          {children}
        </main>
      </body>
    </html>
  );
}

const PLACES = [
  { href: '/desk', words: 'Queue', exact: true },
  { href: '/desk/articles/new', words: 'Bring in an article', exact: true },
  { href: '/desk/discrepancies', words: 'Discrepancies', exact: false },
  { href: '/desk/changes', words: 'Changes', exact: false },
  { href: '/desk/reports', words: 'Reports', exact: false },
  { href: '/desk/people', words: 'People', exact: false },
] as const satisfies readonly DeskPlace[];

/** The way leads only where somebody may go; each page asks again. */
function placesFor(actor: PersonActor, openReports: number): readonly DeskPlace[] {
  const open = PLACES.filter(({ href }) => canUseRoute(actor, getRouteRule(href, 'GET')).allowed);
  return open.map((place) =>
    place.href === '/desk/reports' && openReports > 0
      ? { ...place, words: `${place.words} (${openReports})` }
      : place,
  );
}
