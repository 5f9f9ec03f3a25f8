import type { UnitLabel } from '#lib/domain/unit.ts';
import { addressOf } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import type { TimelineSeries } from '#lib/timeline/list-series.ts';
import { type StatisticView, sourceName } from '#lib/timeline/statistic-view.ts';
import { statisticAddress, viewParameters } from './statistic-address.ts';
import styles from './view-form.module.css';

/** What of a statistic is shown, as a plain form: its answer is an address that can be kept and sent. */
export function ViewForm({ slug, view, series, currencies, words }: ViewFormProps) {
  const labels = words.statistic.view;
  const isWhole = viewParameters({ ...view, axis: null }).length === 0;
  return (
    <details className={styles.view} open={!isWhole}>
      <summary>{labels.title}</summary>
      <form className={styles.form} action={addressOf(words.locale, 'statistics', slug)} data-view-form>
        {viewParameters({ ...view, ...FORM_FIELDS }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {series.length < 2 ? null : <Sources series={series} view={view} words={words} />}
        <fieldset>
          <legend>{labels.days}</legend>
          <DayField name="from" label={labels.from} day={view.from} />
          <DayField name="to" label={labels.to} day={view.to} />
        </fieldset>
        <fieldset>
          <legend>{labels.lookingBack}</legend>
          <DayField name="knownOn" label={labels.knownOn} day={view.knownOn} />
          <DayField
            name="recordedOn"
            label={labels.recordedOn}
            day={view.recordedOn?.slice(0, DAY_LENGTH) ?? null}
          />
        </fieldset>
        <fieldset>
          <legend>{labels.drawing}</legend>
          <label>
            <input type="checkbox" name="scale" value="log" defaultChecked={view.scale === 'log'} />
            {labels.log}
          </label>
          <label>
            <input type="checkbox" name="vague" value="read" defaultChecked={view.readsVagueWords} />
            {labels.vague}
          </label>
          {currencies.length === 0 ? null : (
            <CurrencyChoice currencies={currencies} view={view} words={words} />
          )}
        </fieldset>
        <p className={styles.ways}>
          <button type="submit">{labels.show}</button>
          {isWhole ? null : <a href={statisticAddress(words.locale, slug, wholeOf(view))}>{labels.whole}</a>}
        </p>
      </form>
    </details>
  );
}

/** Of "2024-03-22T10:15:00Z". */
const DAY_LENGTH = 10;

interface ViewFormProps {
  readonly slug: string;
  readonly view: StatisticView;
  /** What amounts can be converted into. */
  readonly currencies: readonly UnitLabel[];
  /** Every voice of the statistic. */
  readonly series: readonly TimelineSeries[];
  readonly words: Messages;
}

/** What the form's own fields say need not be carried along. */
const FORM_FIELDS = {
  scale: 'linear',
  readsVagueWords: false,
  sources: [],
  from: null,
  to: null,
  knownOn: null,
  recordedOn: null,
  currency: null,
} as const satisfies Partial<StatisticView>;

function wholeOf(view: StatisticView): StatisticView {
  return { ...view, ...FORM_FIELDS };
}

// More boxes than this are no choice; the voices with the most figures are offered.
const MOST_SOURCES = 24;

function Sources({ series, view, words }: Pick<ViewFormProps, 'series' | 'view' | 'words'>) {
  const offered = series.toSorted((a, b) => b.claims.length - a.claims.length).slice(0, MOST_SOURCES);
  return (
    <fieldset className={styles.sources}>
      <legend>{words.statistic.view.sources}</legend>
      {offered.map((one) => (
        <label key={one.key}>
          <input
            type="checkbox"
            name="sources"
            value={sourceName(one)}
            defaultChecked={view.sources.includes(sourceName(one))}
          />
          <bdi>{one.name}</bdi> <span className={styles.count}>{one.claims.length}</span>
        </label>
      ))}
    </fieldset>
  );
}

function CurrencyChoice({ currencies, view, words }: Pick<ViewFormProps, 'currencies' | 'view' | 'words'>) {
  const { currency, asReported, alsoIn } = words.derived;
  return (
    <label>
      {currency}
      <select name="in" defaultValue={view.currency ?? ''}>
        <option value="">{asReported}</option>
        {currencies.map(({ code, labelPlural }) => (
          <option key={code} value={code}>
            {alsoIn(labelPlural)}
          </option>
        ))}
      </select>
    </label>
  );
}

function DayField({
  name,
  label,
  day,
}: {
  readonly name: string;
  readonly label: string;
  readonly day: string | null;
}) {
  return (
    <label className={styles.day}>
      {label}
      <input type="date" name={name} defaultValue={day ?? ''} />
    </label>
  );
}
