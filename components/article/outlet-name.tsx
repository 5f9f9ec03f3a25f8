import type { OutletReference } from '#lib/domain/reported-claim.ts';
import { addressOf } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './outlet-name.module.css';

/** An outlet by name; a made-up one is said to be so wherever it is named. */
export function OutletName({
  outlet,
  words,
}: {
  readonly outlet: OutletReference;
  readonly words: Messages;
}) {
  return (
    <span>
      <a className={styles.name} href={addressOf(words.locale, 'outlets', outlet.slug)}>
        <bdi>{outlet.name}</bdi>
      </a>
      {outlet.fictional ? <FictionalLabel words={words} /> : null}
    </span>
  );
}

/** The word that keeps a made-up outlet from being taken for a real one. */
export function FictionalLabel({ words }: { readonly words: Messages }) {
  return <span className={styles.fictional}> ({words.outlet.fictional})</span>;
}
