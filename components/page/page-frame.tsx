import type { ReactNode } from 'react';
import { SearchBox } from '#components/search/search-box.tsx';
import { localAddress } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './page-frame.module.css';
import { ThemeSwitch } from './theme-switch.tsx';

/** What every readers' page stands in: the name of the work, the way around it, and its one promise at the foot. */
export function PageFrame({ words, children }: { words: Messages; children: ReactNode }) {
  const { site, locale } = words;
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#text">
        {site.skip}
      </a>
      <header className={styles.masthead}>
        <a className={styles.name} href={localAddress(locale, '/')}>
          {site.name}
        </a>
        <SearchBox words={words} />
        <nav aria-label={site.navigation} className={styles.navigation}>
          <a href={localAddress(locale, '/')}>{site.topics}</a>
          <a href={localAddress(locale, '/about/method')}>{site.method}</a>
        </nav>
        <ThemeSwitch words={words} />
      </header>
      <main id="text" className={styles.text}>
        {children}
      </main>
      <footer className={styles.foot}>
        <p>{site.footer}</p>
        <p>
          <a href={localAddress(locale, '/corrections')}>{site.corrections}</a>
          <a href={localAddress(locale, '/about/method')}>{site.method}</a>
          <a href="/desk">{site.forEditors}</a>
        </p>
      </footer>
    </div>
  );
}
