import { ScrollFrame } from '#components/page/scroll-frame.tsx';
import styles from '#components/page/table.module.css';
import type { ReferenceSeries } from '#lib/domain/reference-series.ts';
import type { UnitLabel } from '#lib/domain/unit.ts';
import { addressOf } from '#lib/format/address.ts';
import { dateInWords } from '#lib/format/format-date.ts';
import { figureInWords } from '#lib/format/format-figure.ts';
import type { Messages } from '#lib/format/messages/en.ts';

/** What a body published of a statistic as a table: shown by itself only where no report of it is drawn. */
export function PublishedTable({ table, unit, words }: PublishedTableProps) {
  const { published, columns } = words.statistic;
  const rows = table.points.toReversed().slice(0, ROWS_SHOWN);
  const caption = published.caption(rows.length, table.points.length);
  return (
    <ScrollFrame label={table.name}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {table.url === null ? table.name : <a href={table.url}>{table.name}</a>} (
          <a href={addressOf(words.locale, 'sources', table.source.slug)}>
            <bdi>{table.source.name}</bdi>
          </a>
          {table.licence === null ? '' : `, ${table.licence}`}). {caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">{columns.asOf}</th>
            <th scope="col">{columns.figure}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ asOf, value }) => (
            <tr key={asOf}>
              <td>{dateInWords(asOf, words.locale)}</td>
              <td>{figureInWords(toFigure(value), unit, words.locale).short}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

// The newest; a daily table of years is read where it is published.
const ROWS_SHOWN = 31;

interface PublishedTableProps {
  readonly table: ReferenceSeries;
  readonly unit: UnitLabel;
  readonly words: Messages;
}

function toFigure(value: string) {
  return {
    verbatim: value,
    qualifier: 'exact',
    low: value,
    high: value,
    best: null,
    vague: null,
    counts: '',
    modality: 'reported',
  } as const;
}
