import { FormAnswer } from '#components/form/form-answer.tsx';
import { PostedForm } from '#components/form/posted-form.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import type { HeldRole, PersonRecord } from '#lib/domain/person-record.ts';
import type { TopicChoice } from '#lib/domain/topic-choice.ts';
import { roleInWords } from '#lib/format/role-in-words.ts';
import type { ReturnedForm } from '#lib/http/returned-form.ts';
import styles from './person.module.css';
import { RoleFields } from './role-fields.tsx';

export interface PersonRolesProps {
  readonly person: PersonRecord;
  readonly topics: readonly TopicChoice[];
  readonly returned: ReturnedForm | null;
}

/** The roles somebody holds, each to be taken, and one more to be granted. */
export function PersonRoles({ person, topics, returned }: PersonRolesProps) {
  return (
    <>
      <FormAnswer form="held-roles" returned={returned} />
      {person.roles.length === 0 ? <p className={styles.quiet}>No role: nothing of the desk opens.</p> : null}
      <ul className={styles.list}>
        {person.roles.map((held) => (
          <Held key={held.id} held={held} person={person} />
        ))}
      </ul>
      <PostedForm
        form="roles"
        action={`/desk/people/${person.id}/roles`}
        fields={['role', 'topicId']}
        returned={returned}
      >
        {(shown) => (
          <>
            <input type="hidden" name="revision" value={person.revision} />
            <RoleFields topics={topics} shown={shown} />
            <SubmitButton kind="quiet">Grant the role</SubmitButton>
          </>
        )}
      </PostedForm>
    </>
  );
}

interface HeldProps {
  readonly held: HeldRole;
  readonly person: PersonRecord;
}

function Held({ held: { role, topicId, topicName }, person }: HeldProps) {
  const words = roleInWords(role, topicName);
  return (
    <li>
      <p>{topicName === null ? `${words} for all topics` : words}</p>
      <form method="post" action={`/desk/people/${person.id}/held-roles`}>
        <input type="hidden" name="role" value={role} />
        <input type="hidden" name="topicId" value={topicId ?? ''} />
        <input type="hidden" name="revision" value={person.revision} />
        <SubmitButton kind="quiet" size="small" label={`Take away the role of ${words}`}>
          Take away
        </SubmitButton>
      </form>
    </li>
  );
}
