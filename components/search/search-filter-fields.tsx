import type { SearchChoice, SearchChoices } from '#lib/domain/search-results.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { searchAddress } from '#lib/search/search-address.ts';
import {
  isNarrowed,
  type ReadRequest,
  SOUGHT_QUALIFIERS,
  SOUGHT_STATUSES,
} from '#lib/search/search-request.ts';
import styles from './search-filter-fields.module.css';
import { SEARCH_FORM_ID } from './search-form.tsx';

/** What narrows a search: beside the results on wide screens, folded away above them on phones. */
export function SearchFilterFields({ read, choices, words }: SearchFilterFieldsProps) {
  const { request, problems, written } = read;
  const { filters } = words.search;
  const offered = {
    topic: choices.topics,
    source: choices.sources,
    outlet: choices.outlets,
    qualifier: SOUGHT_QUALIFIERS.map((slug) => ({ slug, name: filters.qualifiers[slug] })),
  };
  const problemOf = (field: 'from' | 'to') => problems.find((problem) => problem.field === field) ?? null;
  return (
    <details className={styles.filters} open={isNarrowed(request) || problems.length > 0}>
      <summary>{filters.title}</summary>
      <div className={styles.fields}>
        {FILTERS.map((name) => (
          <Choice
            key={name}
            name={name}
            label={filters[name]}
            chosen={request[name]}
            choices={offered[name]}
            words={words}
          />
        ))}
        <fieldset className={styles.days}>
          <legend>{filters.days}</legend>
          {(['from', 'to'] as const).map((field) => (
            <label key={field} className={styles.field}>
              {filters[field]}
              <input
                type="date"
                name={field}
                form={SEARCH_FORM_ID}
                defaultValue={written[field] ?? ''}
                aria-invalid={problemOf(field) !== null || undefined}
                aria-describedby={problemOf(field) === null ? undefined : 'left-out'}
              />
            </label>
          ))}
        </fieldset>
        <div className={styles.field}>
          <label htmlFor="search-status">{filters.status}</label>
          <select
            id="search-status"
            name="status"
            form={SEARCH_FORM_ID}
            defaultValue={request.status === 'published' ? '' : request.status}
          >
            {SOUGHT_STATUSES.map((status) => (
              <option key={status} value={status === 'published' ? '' : status}>
                {filters.statuses[status]}
              </option>
            ))}
          </select>
        </div>
        <p className={styles.ways}>
          <button type="submit" form={SEARCH_FORM_ID}>
            {filters.show}
          </button>
          {isNarrowed(request) ? (
            <a href={searchAddress(words.locale, { text: request.text, kind: request.kind })}>
              {filters.clear}
            </a>
          ) : null}
        </p>
      </div>
    </details>
  );
}

interface SearchFilterFieldsProps {
  readonly read: ReadRequest;
  readonly choices: SearchChoices;
  readonly words: Messages;
}

/** What is chosen from a list, in the order of the form. */
const FILTERS = ['topic', 'source', 'outlet', 'qualifier'] as const;

function Choice({ name, label, chosen, choices, words }: ChoiceProps) {
  const isListed = chosen === null || choices.some(({ slug }) => slug === chosen);
  const id = `search-${name}`;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} form={SEARCH_FORM_ID} defaultValue={chosen ?? ''}>
        <option value="">{words.search.filters.any}</option>
        {isListed ? null : <option value={chosen}>{chosen}</option>}
        {choices.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly chosen: string | null;
  readonly choices: readonly SearchChoice[];
  readonly words: Messages;
}
