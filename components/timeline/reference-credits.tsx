import type { ReferenceSeries } from '#lib/domain/reference-series.ts';
import { addressOf } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { extentOfDays } from '#lib/timeline/extent-of-days.ts';
import type { TimelineClaim } from '#lib/timeline/timeline-claim.ts';
import styles from './reference-credits.module.css';

/** Whose tables the thin lines behind a chart are, where they are published, and under which licence. */
export function ReferenceCredits({ references, claims, words }: ReferenceCreditsProps) {
  const drawn = references.filter(({ points }) => isWithin(points, claims));
  if (drawn.length === 0) return null;
  return (
    <p className={styles.credits}>
      {words.statistic.reference(drawn.length)}{' '}
      {drawn.map(({ id, name, source, url, licence }, index) => (
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

/** A table without two values within the days of the claims has no line to credit. */
function isWithin(points: ReferenceSeries['points'], claims: readonly TimelineClaim[]): boolean {
  const days = extentOfDays(claims, 'asOf');
  return days !== null && points.filter(({ asOf }) => asOf >= days.first && asOf <= days.last).length > 1;
}

interface ReferenceCreditsProps {
  readonly references: readonly ReferenceSeries[];
  /** The claims of the chart. */
  readonly claims: readonly TimelineClaim[];
  readonly words: Messages;
}
