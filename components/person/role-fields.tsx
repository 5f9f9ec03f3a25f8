import type { FormShown } from '#components/form/posted-form.tsx';
import { SelectField } from '#components/form/select-field.tsx';
import type { Role } from '#lib/domain/person.ts';
import type { TopicChoice } from '#lib/domain/topic-choice.ts';

export interface RoleFieldsProps {
  readonly topics: readonly TopicChoice[];
  readonly shown: FormShown;
}

/** The choice of a role and of where it holds. */
export function RoleFields({ topics, shown: { idOf, typedIn, problemOf } }: RoleFieldsProps) {
  return (
    <>
      <SelectField
        id={idOf('role')}
        name="role"
        label="Role"
        options={ROLE_OPTIONS}
        defaultValue={typedIn('role') ?? 'editor'}
        problem={problemOf('role')}
      />
      <SelectField
        id={idOf('topicId')}
        name="topicId"
        label="Holds for"
        options={[
          { value: '', label: 'all topics' },
          ...topics.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        defaultValue={typedIn('topicId') ?? ''}
        problem={problemOf('topicId')}
      />
    </>
  );
}

/** In words of what each may do; the whole table is lib/permissions/rights.ts. */
const ROLE_WORDS: Readonly<Record<Role, string>> = {
  contributor: 'contributor: brings in articles and drafts',
  editor: 'editor: drafts, publishes and retracts',
  reviewer: 'reviewer: publishes or returns drafts of others',
  administrator: 'administrator: all of it, and people',
};

const ROLE_OPTIONS = Object.entries(ROLE_WORDS).map(([value, label]) => ({ value, label }));
