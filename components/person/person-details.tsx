import { Field } from '#components/form/field.tsx';
import { PostedForm } from '#components/form/posted-form.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { TextToCopy } from '#components/form/text-to-copy.tsx';
import type { PersonRecord } from '#lib/domain/person-record.ts';
import type { TopicChoice } from '#lib/domain/topic-choice.ts';
import { dateInWords } from '#lib/format/format-date.ts';
import type { ReturnedForm } from '#lib/http/returned-form.ts';
import styles from './person.module.css';
import { PersonRoles } from './person-roles.tsx';

export interface PersonDetailsProps {
  readonly person: PersonRecord;
  readonly topics: readonly TopicChoice[];
  readonly returned: ReturnedForm | null;
}

/** One person as administrators see them: their roles and their access. */
export function PersonDetails({ person, topics, returned }: PersonDetailsProps) {
  const { name, email, createdAt, deactivatedAt } = person;
  return (
    <>
      <p className={styles.back}>
        <a href="/desk/people">People</a>
      </p>
      <h1>{name}</h1>
      <p className={styles.lead}>
        {email ?? 'no sign-in'} · joined {dateInWords(createdAt.slice(0, 10))}
        {deactivatedAt === null ? null : ` · deactivated ${dateInWords(deactivatedAt.slice(0, 10))}`}
      </p>
      <section className={styles.section}>
        <h2>Roles</h2>
        <PersonRoles person={person} topics={topics} returned={returned} />
      </section>
      {deactivatedAt === null ? (
        <section className={styles.section}>
          <h2>Forgotten password</h2>
          <PasswordLinkForm person={person} returned={returned} />
        </section>
      ) : null}
      <section className={styles.section}>
        <h2>Access</h2>
        {deactivatedAt === null ? (
          <DeactivateForm person={person} returned={returned} />
        ) : (
          <ReactivateForm person={person} returned={returned} />
        )}
      </section>
    </>
  );
}

type AccessFormProps = Pick<PersonDetailsProps, 'person' | 'returned'>;

function PasswordLinkForm({ person, returned }: AccessFormProps) {
  const link = returned?.form === 'password-link' ? returned.values.link : undefined;
  return (
    <PostedForm
      form="password-link"
      action={`/desk/people/${person.id}/new-password`}
      fields={[]}
      returned={returned}
    >
      {() => (
        <>
          {link === undefined ? null : <TextToCopy id="password-link-text" label="Link" text={link} />}
          <p>The password of {person.name} goes on working until they choose a new one at the link.</p>
          <SubmitButton kind="quiet">Make a link to a new password</SubmitButton>
        </>
      )}
    </PostedForm>
  );
}

function DeactivateForm({ person, returned }: AccessFormProps) {
  return (
    <PostedForm
      form="access"
      action={`/desk/people/${person.id}/access`}
      fields={['reason']}
      returned={returned}
    >
      {({ idOf, typedIn, problemOf }) => (
        <>
          <input type="hidden" name="move" value="deactivate" />
          <input type="hidden" name="revision" value={person.revision} />
          <Field
            id={idOf('reason')}
            name="reason"
            label="Reason, for history"
            hint={`${person.name} is signed out everywhere at once and cannot sign in. Their work and name stay.`}
            maxLength={500}
            defaultValue={typedIn('reason')}
            problem={problemOf('reason')}
          />
          <SubmitButton kind="grave">Take access away</SubmitButton>
        </>
      )}
    </PostedForm>
  );
}

function ReactivateForm({ person, returned }: AccessFormProps) {
  return (
    <PostedForm form="access" action={`/desk/people/${person.id}/access`} fields={[]} returned={returned}>
      {() => (
        <>
          <input type="hidden" name="move" value="reactivate" />
          <input type="hidden" name="revision" value={person.revision} />
          <p>{person.name} cannot sign in now. With access given back they hold the roles above again.</p>
          <SubmitButton kind="quiet">Give access back</SubmitButton>
        </>
      )}
    </PostedForm>
  );
}
