import { OutletName } from '#components/article/outlet-name.tsx';
import { FigureAsReported } from '#components/figure/figure-as-reported.tsx';
import { Origin } from '#components/figure/origin.tsx';
import { ScrollFrame } from '#components/page/scroll-frame.tsx';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { addressOf } from '#lib/format/address.ts';
import { asOfInWords, shortDayInWords } from '#lib/format/format-date.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './timeline-table.module.css';

/** The same figures as a table, for whoever reads numbers in columns, by eye or by ear. */
export function TimelineTable({ claims, caption, words, withSource = true }: TimelineTableProps) {
  const { columns } = words.statistic;
  return (
    <ScrollFrame label={caption}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.asOf}</th>
            <th scope="col" className={styles.figure}>
              {columns.figure}
            </th>
            {withSource ? <th scope="col">{columns.source}</th> : null}
            <th scope="col" className={styles.outlet}>
              {columns.outlet}
            </th>
            <th scope="col">{columns.published}</th>
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <Row key={claim.id} claim={claim} words={words} withSource={withSource} />
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

interface TimelineTableProps {
  readonly claims: readonly ReportedClaim[];
  readonly caption: string;
  readonly words: Messages;
  /** False where all of them are one source's, named above. */
  readonly withSource?: boolean;
}

interface RowProps {
  readonly claim: ReportedClaim;
  readonly words: Messages;
  readonly withSource: boolean;
}

function Row({ claim, words, withSource }: RowProps) {
  const { asOf, article } = claim;
  return (
    <tr>
      <td className={styles.asOf}>
        {asOf === null ? words.claim.unknownDate : asOfInWords(asOf, words.locale)}
      </td>
      <td className={styles.figure}>
        <FigureAsReported
          claim={claim}
          words={words}
          size="small"
          href={addressOf(words.locale, 'claims', claim.id)}
        />
      </td>
      {withSource ? (
        <td className={styles.source}>
          <Origin claim={claim} words={words} />
        </td>
      ) : null}
      <td className={styles.outlet}>
        <OutletName outlet={article.outlet} words={words} />
      </td>
      <td className={styles.day} data-label={words.statistic.columns.published}>
        {article.publishedOn === null
          ? words.claim.unknownDate
          : shortDayInWords(article.publishedOn, words.locale)}
      </td>
    </tr>
  );
}
