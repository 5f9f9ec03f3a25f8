import { FormAnswer } from '#components/form/form-answer.tsx';
import { EmptyNote } from '#components/page/empty-note.tsx';
import { Pager } from '#components/page/pager.tsx';
import { getDiscrepancyRule } from '#lib/comparison/detect-discrepancies.ts';
import type { DeskDiscrepancy } from '#lib/domain/discrepancy.ts';
import { addressOf, pageAddress } from '#lib/format/address.ts';
import { messagesInEnglish } from '#lib/format/messages/en.ts';
import type { ReturnedForm } from '#lib/http/returned-form.ts';
import { DiscrepancyClaims } from './discrepancy-claims.tsx';
import styles from './open-discrepancy-list.module.css';
import { SettleForm, settleFormName } from './settle-form.tsx';

export interface OpenDiscrepancyListProps {
  readonly open: {
    readonly discrepancies: readonly DeskDiscrepancy[];
    readonly total: number;
    readonly page: number;
    readonly pages: number;
  };
  /** Ids of those that whoever asks may settle. */
  readonly settleable: ReadonlySet<string>;
  readonly returned: ReturnedForm | null;
}

/** What no editor has explained yet, the latest found first; each with the form that settles it. */
export function OpenDiscrepancyList({ open, settleable, returned }: OpenDiscrepancyListProps) {
  const { discrepancies, total, page, pages } = open;
  // The answer stands at the form; where that has gone from the list, at the top.
  const isAtForm = discrepancies.some(
    ({ id }) => settleable.has(id) && settleFormName(id) === returned?.form,
  );
  return (
    <>
      {returned === null || isAtForm ? null : <FormAnswer form={returned.form} returned={returned} />}
      {total === 0 ? (
        <EmptyNote>
          Nothing is open: no published figures disagree, or every disagreement is explained.
        </EmptyNote>
      ) : (
        <p className={styles.lead}>
          {total === 1 ? 'One disagreement waits' : `${total} disagreements wait`} for an explanation. Readers
          see them already; settling adds your words and takes nothing away.{' '}
          <a href="/about/method#discrepancies">How they are found</a>
        </p>
      )}
      <ul className={styles.list}>
        {discrepancies.map((discrepancy) => (
          <li key={discrepancy.id} className={styles.entry} id={`discrepancy-${discrepancy.id}`}>
            <OpenDiscrepancy discrepancy={discrepancy} />
            {settleable.has(discrepancy.id) ? (
              <SettleForm id={discrepancy.id} page={page} returned={returned} />
            ) : null}
          </li>
        ))}
      </ul>
      <Pager
        page={page}
        last={pages}
        hrefOf={(number) => pageAddress('/desk/discrepancies', number)}
        words={messagesInEnglish}
      />
    </>
  );
}

function OpenDiscrepancy({ discrepancy }: { readonly discrepancy: DeskDiscrepancy }) {
  const { rule, sentence, statistic, claims } = discrepancy;
  return (
    <>
      <p className={styles.facts}>
        {getDiscrepancyRule(rule).title} ·{' '}
        <a href={addressOf('en', 'statistics', statistic.slug)}>{statistic.name}</a>
      </p>
      <p className={styles.sentence}>{sentence}</p>
      <DiscrepancyClaims claims={claims} words={messagesInEnglish} />
    </>
  );
}
