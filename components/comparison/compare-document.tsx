import { DiscrepancyList } from '#components/discrepancy/discrepancy-list.tsx';
import { EmptyNote } from '#components/page/empty-note.tsx';
import { Heading } from '#components/page/heading.tsx';
import { Pager } from '#components/page/pager.tsx';
import { Section } from '#components/page/section.tsx';
import { Caveat } from '#components/statistic/caveat.tsx';
import { Definition } from '#components/statistic/definition.tsx';
import { ROWS_SHOWN } from '#lib/comparison/compare-matrix.ts';
import type { ComparePage } from '#lib/comparison/compare-page.ts';
import { findGapSettlement } from '#lib/comparison/settle-gap.ts';
import { addressOf } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { BesideStatistics } from './beside-statistics.tsx';
import { ColumnGapsList } from './column-gaps.tsx';
import { type CompareView, compareAddress } from './compare-address.ts';
import styles from './compare-document.module.css';
import { CompareSwitches } from './compare-switches.tsx';
import { DateLinks } from './date-links.tsx';
import { MatrixNotes } from './matrix-notes.tsx';
import { MatrixTable } from './matrix-table.tsx';

/** A statistic's figures side by side: who by when, where they do not agree and why, and other statistics beside it. */
export function CompareDocument({ page, view, words }: CompareDocumentProps) {
  const { statistic, matrix, gaps, discrepancies, shown } = page;
  const { compare, locale } = words;
  const hrefOf = (over: Partial<CompareView>) => compareAddress(locale, statistic.slug, { ...view, ...over });
  return (
    <>
      <Section isWide>
        <Heading
          kind={<a href={addressOf(locale, 'statistics', statistic.slug)}>{statistic.name}</a>}
          title={compare.title(statistic.name)}
          size="medium"
        >
          <p className={styles.lead}>{compare.lead}</p>
        </Heading>
        <Caveat caveat={statistic.caveat} words={words} />
        {matrix.columns.length === 0 ? (
          <EmptyNote>{compare.none}</EmptyNote>
        ) : (
          <>
            <CompareSwitches matrix={matrix} isOwnStep={view.step !== null} hrefOf={hrefOf} words={words} />
            <DateLinks matrix={matrix} hrefOf={hrefOf} words={words} />
            <MatrixTable
              matrix={matrix}
              shown={shown}
              discrepancies={discrepancies}
              slug={statistic.slug}
              hrefOf={hrefOf}
              words={words}
            />
            <Pager
              page={view.page}
              last={Math.ceil(matrix.rowCount / ROWS_SHOWN)}
              hrefOf={(number) => hrefOf({ page: number })}
              words={words}
            />
            <MatrixNotes kinds={matrix.kinds} words={words} />
          </>
        )}
      </Section>
      {gaps.length === 0 ? null : (
        <Section title={compare.gaps} id="gaps" note={<p className={styles.note}>{compare.gapsExplained}</p>}>
          <ColumnGapsList
            columns={gaps}
            shown={shown}
            settlementOf={(gap) => findGapSettlement(gap, discrepancies, matrix)}
            words={words}
          />
        </Section>
      )}
      {discrepancies.length === 0 ? null : (
        <Section title={words.discrepancy.title} id="discrepancies">
          <DiscrepancyList discrepancies={discrepancies} words={words} />
        </Section>
      )}
      <Section title={compare.beside} id="beside" isWide>
        <BesideStatistics page={page} view={view} words={words} />
      </Section>
      <Section title={words.statistic.definition}>
        <Definition statistic={statistic} words={words} />
      </Section>
    </>
  );
}

interface CompareDocumentProps {
  readonly page: ComparePage;
  readonly view: CompareView;
  readonly words: Messages;
}
