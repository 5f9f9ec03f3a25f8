import { OutletName } from '#components/article/outlet-name.tsx';
import { EmptyNote } from '#components/page/empty-note.tsx';
import { ScrollFrame } from '#components/page/scroll-frame.tsx';
import table from '#components/page/table.module.css';
import type { Listed } from '#lib/domain/correction.ts';
import type { PassedFigures, RelayingOutlet, SourcePassing } from '#lib/domain/public-source.ts';
import { addressOf } from '#lib/format/address.ts';
import { shortDayInWords } from '#lib/format/format-date.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './passing.module.css';

/** Who passes a source's figures on, how often and since when; and whose figures it passes on itself. */
export function Passing({ passing, words }: PassingProps) {
  const { passing: labels } = words.sourcePages;
  return (
    <>
      <h3 className={styles.title}>{labels.outlets}</h3>
      {passing.outlets.total === 0 ? (
        <EmptyNote>{labels.noOutlets}</EmptyNote>
      ) : (
        <OutletTable outlets={passing.outlets} words={words} />
      )}
      <Others title={labels.relays} passed={passing.relays} words={words} />
      <Others title={labels.origins} passed={passing.origins} words={words} />
    </>
  );
}

interface PassingProps {
  readonly passing: SourcePassing;
  readonly words: Messages;
}

function OutletTable({ outlets: { entries, total }, words }: OutletTableProps) {
  const { outletColumns: columns, outlets, moreOutlets } = words.sourcePages.passing;
  return (
    <>
      <ScrollFrame label={outlets}>
        <table className={`${table.table} ${table.stacked} ${styles.table}`}>
          <thead>
            <tr>
              <th scope="col">{columns.outlet}</th>
              <th scope="col" className={styles.count}>
                {columns.figures}
              </th>
              <th scope="col" className={styles.count}>
                {columns.articles}
              </th>
              <th scope="col">{columns.first}</th>
              <th scope="col">{columns.latest}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((outlet) => (
              <OutletRow key={outlet.id} outlet={outlet} words={words} />
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      {total > entries.length ? <p className={styles.remark}>{moreOutlets(total - entries.length)}</p> : null}
    </>
  );
}

interface OutletTableProps {
  readonly outlets: Listed<RelayingOutlet>;
  readonly words: Messages;
}

function OutletRow({ outlet, words }: { readonly outlet: RelayingOutlet; readonly words: Messages }) {
  const { outletColumns: columns } = words.sourcePages.passing;
  const day = (date: string | null) =>
    date === null ? words.article.noDate : shortDayInWords(date, words.locale);
  const number = new Intl.NumberFormat(words.locale);
  return (
    <tr>
      <th scope="row">
        <OutletName outlet={outlet} words={words} />
      </th>
      <td className={styles.count} data-head={columns.figures}>
        {number.format(outlet.figures)}
      </td>
      <td className={styles.count} data-head={columns.articles}>
        {number.format(outlet.articles)}
      </td>
      <td data-head={columns.first}>{day(outlet.first)}</td>
      <td data-head={columns.latest}>{day(outlet.latest)}</td>
    </tr>
  );
}

function Others({ title, passed, words }: OthersProps) {
  if (passed.total === 0) return null;
  const { figures, more } = words.sourcePages.passing;
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.names}>
        {passed.entries.map(({ target, figures: count }) => (
          <li key={target.id}>
            {target.kind === 'outlet' ? (
              <OutletName outlet={target} words={words} />
            ) : (
              <a href={addressOf(words.locale, 'sources', target.slug)}>
                <bdi>{target.name}</bdi>
              </a>
            )}{' '}
            <span className={styles.remark}>{figures(count)}</span>
          </li>
        ))}
        {passed.total > passed.entries.length ? (
          <li className={styles.remark}>{more(passed.total - passed.entries.length)}</li>
        ) : null}
      </ul>
    </>
  );
}

interface OthersProps {
  readonly title: string;
  readonly passed: Listed<PassedFigures>;
  readonly words: Messages;
}
