import { FictionalLabel } from '#components/article/outlet-name.tsx';
import { addressOf, type PageKind } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './found-names.module.css';

/** Records by their names, each with what tells it apart. */
export function FoundNames({ kind, names, words }: FoundNamesProps) {
  return (
    <ul className={styles.names}>
      {names.map(({ id, slug, name, remark, fictional = false }) => (
        <li key={id} className={styles.entry}>
          <a href={addressOf(words.locale, kind, slug)}>
            <bdi>{name}</bdi>
          </a>
          {fictional ? <FictionalLabel words={words} /> : null}
          <p className={styles.remark}>
            <bdi>{remark}</bdi>
          </p>
        </li>
      ))}
    </ul>
  );
}

interface FoundNamesProps {
  readonly kind: PageKind;
  readonly names: readonly {
    readonly id: string;
    readonly slug: string;
    readonly name: string;
    readonly remark: string;
    readonly fictional?: boolean;
  }[];
  readonly words: Messages;
}
