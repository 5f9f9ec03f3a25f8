import { Settled } from '#components/discrepancy/settled.tsx';
import { FigureAsReported } from '#components/figure/figure-as-reported.tsx';
import type { ColumnGaps } from '#lib/comparison/compare-page.ts';
import { explainGap } from '#lib/comparison/explain-gap.ts';
import type { Gap } from '#lib/comparison/find-gaps.ts';
import type { SettlementRecord } from '#lib/domain/discrepancy.ts';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { addressOf } from '#lib/format/address.ts';
import { dateInWords } from '#lib/format/format-date.ts';
import { isolateName } from '#lib/format/isolate-name.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './column-gaps.module.css';

/** Where origins do not agree on a date: the figures beside each other, and what the record knows of the reason. */
export function ColumnGapsList({ columns, shown, settlementOf, words }: ColumnGapsProps) {
  return (
    <>
      <p className={styles.computed}>{words.compare.computed}</p>
      {columns.map(({ key, gaps, more }) => (
        <section key={key} className={styles.column}>
          <h3 className={styles.date}>{words.compare.gapsOn(dateInWords(key, words.locale))}</h3>
          {gaps.map((gap) => (
            <GapBetween
              key={gap.second.id}
              gap={gap}
              shown={shown}
              settlementOf={settlementOf}
              words={words}
            />
          ))}
          {more === 0 ? null : <p className={styles.computed}>{words.compare.moreGaps(more)}</p>}
        </section>
      ))}
    </>
  );
}

interface ColumnGapsProps {
  readonly columns: readonly ColumnGaps[];
  readonly shown: ReadonlyMap<string, ReportedClaim>;
  /** What an editor said of a gap. */
  readonly settlementOf: (gap: Gap) => SettlementRecord | null;
  readonly words: Messages;
}

function GapBetween({
  gap,
  shown,
  settlementOf,
  words,
}: { readonly gap: Gap } & Omit<ColumnGapsProps, 'columns'>) {
  const { first, second } = gap;
  const explanation = explainGap(first, second, [
    isolateName(first.originName),
    isolateName(second.originName),
  ]);
  const claims = [shown.get(first.id), shown.get(second.id)].filter((claim) => claim !== undefined);
  return (
    <div className={styles.gap}>
      <div className={styles.figures}>
        {claims.map((claim) => (
          <FigureAsReported
            key={claim.id}
            claim={claim}
            words={words}
            size="medium"
            href={addressOf(words.locale, 'claims', claim.id)}
            underStatistic
          />
        ))}
      </div>
      {explanation.kind === 'unknown' ? (
        <p>{explanation.sentence}</p>
      ) : (
        <ul>
          {explanation.reasons.map(({ field, sentence }) => (
            <li key={field}>{sentence}</li>
          ))}
        </ul>
      )}
      <Settled settlement={settlementOf(gap)} words={words} />
    </div>
  );
}
