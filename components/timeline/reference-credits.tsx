import type { ReferenceSeries } from '#lib/domain/reference-series.ts';
import { addressOf } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './reference-credits.module.css';

/** Whose tables the thin lines behind a chart are, where they are published, and under which licence. */
export function ReferenceCredits({ references, words }: ReferenceCreditsProps) {
  if (references.length === 0) return null;
  return (
    <p className={styles.credits}>
      {words.statistic.reference}{' '}
      {references.map(({ id, name, source, url, licence }, index) => (
        <span key={id}>
          {index === 0 ? '' : '; '}
          {url === null ? name : <a href={url}>{name}</a>} (
          <a href={addressOf(words.locale, 'sources', source.slug)}>
            <bdi>{source.name}</bdi>
          </a>
          {licence === null ? '' : `, ${licence}`})
        </span>
      ))}
      .
    </p>
  );
}

interface ReferenceCreditsProps {
  readonly references: readonly ReferenceSeries[];
  readonly words: Messages;
}
