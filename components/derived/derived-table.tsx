import { ScrollFrame } from '#components/page/scroll-frame.tsx';
import type { DerivedFigure } from '#lib/comparison/derived/derived-figure.ts';
import { addressOf } from '#lib/format/address.ts';
import { figureInWords, qualifierInWords } from '#lib/format/format-figure.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { claimDateInWords } from '#lib/timeline/claim-date.ts';
import { NOBODY_KEY, type TimelineClaim } from '#lib/timeline/timeline-claim.ts';
import type { TimelineSubject } from '#lib/timeline/timeline-view.ts';
import styles from './derived-table.module.css';

/** The id of a figure's row, where its mark leads. */
export function derivedRowId(figureId: string): string {
  return `derived-${figureId}`;
}

/** Derived figures with what they were worked out from, the newest first. */
export function DerivedTable({ id, rows, subject, more, words }: DerivedTableProps) {
  const { columns, table, more: moreInWords } = words.derived;
  const caption = table(rows.length);
  return (
    <ScrollFrame label={caption} id={id}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {caption} {more === 0 ? null : moreInWords(more)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{columns.asOf}</th>
            <th scope="col">{columns.figure}</th>
            <th scope="col">{columns.source}</th>
            <th scope="col">{columns.formula}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((figure) => (
            <Row key={figure.point.id} figure={figure} subject={subject} words={words} />
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

interface DerivedTableProps {
  readonly id: string;
  readonly rows: readonly DerivedFigure[];
  readonly subject: TimelineSubject;
  /** How many figures have no row. */
  readonly more: number;
  readonly words: Messages;
}

function Row({ figure: { point, formula, from }, subject, words }: RowProps) {
  return (
    <tr id={derivedRowId(point.id)}>
      <td className={styles.asOf}>{claimDateInWords(point, words.locale)}</td>
      <td className={styles.figure}>
        {figureInWords({ ...point, counts: '' }, subject.unit, words.locale).short}
      </td>
      <td className={styles.source}>
        <Voice point={point} words={words} />
      </td>
      <td className={styles.formula}>
        {formula}
        <ul className={styles.from}>
          {from.map((claim) => (
            <li key={claim.id}>
              <a href={addressOf(words.locale, 'claims', claim.id)}>
                {words.derived.reportedBy(asReported(claim), claim.outletName)}
              </a>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

interface RowProps {
  readonly figure: DerivedFigure;
  readonly subject: TimelineSubject;
  readonly words: Messages;
}

/** The number as printed; what it counts and in what is said by the page it leads to. */
function asReported(claim: TimelineClaim): string {
  return [qualifierInWords(claim.qualifier), claim.verbatim].filter((part) => part !== '').join(' ');
}

function Voice({ point, words }: { readonly point: TimelineClaim; readonly words: Messages }) {
  if (point.originKey === NOBODY_KEY) return words.figure.nobody;
  const name = <bdi>{point.originName}</bdi>;
  return point.originSlug === null ? (
    name
  ) : (
    <a href={addressOf(words.locale, 'sources', point.originSlug)}>{name}</a>
  );
}
