import form from '#components/form/form.module.css';
import { SelectField } from '#components/form/select-field.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import type { ComparePage } from '#lib/comparison/compare-page.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import {
  type CompareView,
  compareAddress,
  compareParameters,
  MOST_BESIDE,
  PLAIN_VIEW,
} from './compare-address.ts';

/** A plain form that asks for the same page with one statistic more; nothing where the topic has no other. */
export function AddStatistic({ page, view, words }: AddStatisticProps) {
  const { statistic, choices, timelines } = page;
  const { compare } = words;
  const beside = timelines.flatMap(({ statistic: one }) => (one.id === statistic.id ? [] : [one.slug]));
  if (beside.length >= MOST_BESIDE) return <p>{compare.full(MOST_BESIDE)}</p>;
  if (choices.length === 0) return null;
  return (
    <form className={form.row} method="get" action={compareAddress(words.locale, statistic.slug, PLAIN_VIEW)}>
      {compareParameters({ ...view, beside }).map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <SelectField
        id="with"
        name="with"
        label={compare.add}
        options={choices.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      <SubmitButton kind="quiet">{compare.addButton}</SubmitButton>
    </form>
  );
}

interface AddStatisticProps {
  readonly page: ComparePage;
  readonly view: CompareView;
  readonly words: Messages;
}
