import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import '../tokens.css';
import '../fonts.css';
import '../base.css';
import '../desk/desk.css';
import styles from './layout.module.css';

export const metadata: Metadata = {
  title: { default: 'Figures of Record', template: '%s · Figures of Record' },
  robots: { index: false, follow: false },
};

/** Everything here depends on who asks. */
export const dynamic = 'force-dynamic';

/** Pages about signing in and one's own account: one calm column. */
export default function AccountLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <div className={styles.page}>
          <header className={styles.header}>
            <a href="/">Figures of Record</a>
          </header>
          <main>{children}</main>
        </div>
      </body>
    </html>
  );
}
