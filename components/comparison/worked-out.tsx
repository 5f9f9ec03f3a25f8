import { DerivedFigures } from '#components/derived/derived-figures.tsx';
import form from '#components/form/form.module.css';
import { SelectField } from '#components/form/select-field.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { EmptyNote } from '#components/page/empty-note.tsx';
import type { ComparedTimeline, ComparePage } from '#lib/comparison/compare-page.ts';
import { listOperations, workOut } from '#lib/comparison/derived/work-out.ts';
import type { Operation } from '#lib/domain/derivation.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './beside-statistics.module.css';
import { type CompareView, compareAddress, compareParameters, PLAIN_VIEW } from './compare-address.ts';

/** What follows from two statistics set side by side, where a reader asks for it; nothing where their units differ. */
export function WorkedOut({ page, view, words }: WorkedOutProps) {
  const [first, second] = page.timelines;
  if (first === undefined || second === undefined) return null;
  const operations = listOperations(first.statistic.definition, second.statistic.definition);
  if (operations.length === 0) return null;
  const operation = operations.find((one) => one === view.work) ?? null;
  return (
    <section id="worked-out" className={styles.worked}>
      <h3 className={styles.name}>{words.derived.workOutTitle}</h3>
      <Choice page={page} view={view} operations={operations} words={words} />
      {operation === null ? null : (
        <Result first={first} second={second} operation={operation} words={words} />
      )}
    </section>
  );
}

interface WorkedOutProps {
  readonly page: ComparePage;
  readonly view: CompareView;
  readonly words: Messages;
}

function Choice({
  page,
  view,
  operations,
  words,
}: WorkedOutProps & { readonly operations: readonly Operation[] }) {
  const { slug } = page.statistic;
  const { derived, locale } = words;
  return (
    <>
      <form
        className={form.row}
        method="get"
        action={`${compareAddress(locale, slug, PLAIN_VIEW)}#worked-out`}
      >
        {compareParameters({ ...view, work: null }).map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <SelectField
          id="work"
          name="work"
          label={derived.workOut}
          defaultValue={view.work ?? operations[0]}
          options={operations.map((value) => ({ value, label: derived.operations[value] }))}
        />
        <SubmitButton kind="quiet">{derived.workOutButton}</SubmitButton>
      </form>
      {view.work === null ? null : (
        <p className={styles.remark}>
          <a href={`${compareAddress(locale, slug, { ...view, work: null })}#worked-out`}>{derived.stop}</a>
        </p>
      )}
    </>
  );
}

function Result({ first, second, operation, words }: ResultProps) {
  const worked = workOut(operation, operandOf(first), operandOf(second));
  if (worked.figures.length === 0) return <EmptyNote>{words.derived.workOutNone}</EmptyNote>;
  return (
    <>
      <p className={styles.counted}>{worked.subject.counted}</p>
      <p className={styles.remark}>{words.derived.workOutExplained}</p>
      <DerivedFigures title={worked.subject.counted} derived={worked} idPrefix="worked-" words={words} />
    </>
  );
}

interface ResultProps {
  readonly first: ComparedTimeline;
  readonly second: ComparedTimeline;
  readonly operation: Operation;
  readonly words: Messages;
}

function operandOf({ statistic, claims }: ComparedTimeline) {
  return { subject: statistic.definition, claims };
}
