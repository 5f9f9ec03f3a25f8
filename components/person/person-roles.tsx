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
  const action = `/desk/people/${person.id}/roles`;
  return (
    <>
      {person.roles.length === 0 ? <p className={styles.quiet}>No role: nothing of the desk opens.</p> : null}
      <ul className={styles.list}>
        {person.roles.map((held) => (
          <Held key={held.id} held={held} action={action} revision={person.revision} />
        ))}
      </ul>
      <PostedForm form="roles" action={action} fields={['role', 'topicId']} returned={returned}>
        {(shown) => (
          <>
            <input type="hidden" name="move" value="grant" />
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
  readonly action: string;
  readonly revision: number;
}

function Held({ held: { role, topicId, topicName }, action, revision }: HeldProps) {
  const words = roleInWords(role, topicName);
  return (
    <li>
      <p>{topicName === null ? `${words} for all topics` : words}</p>
      <form method="post" action={action}>
        <input type="hidden" name="move" value="revoke" />
        <input type="hidden" name="role" value={role} />
        <input type="hidden" name="topicId" value={topicId ?? ''} />
        <input type="hidden" name="revision" value={revision} />
        <SubmitButton kind="quiet" size="small" label={`Take the role of ${words}`}>
          Take
        </SubmitButton>
      </form>
    </li>
  );
}
