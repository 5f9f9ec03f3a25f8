import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import '../tokens.css';
import '../fonts.css';
import '../base.css';
import './desk.css';
import { canManagePeople } from '#lib/permissions/can-manage-people.ts';
import { findCurrentActor } from '../current-actor.ts';
import { DeskNavigation } from './desk-navigation.tsx';
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
            <DeskNavigation managesPeople={canManagePeople(actor).allowed} />
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
