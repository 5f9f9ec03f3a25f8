import { Field } from '#components/form/field.tsx';
import { PostedForm } from '#components/form/posted-form.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import type { PersonRecord } from '#lib/domain/person-record.ts';
import { roleInWords } from '#lib/format/role-in-words.ts';
import type { ReturnedForm } from '#lib/http/returned-form.ts';
import { PasswordForm } from './password-form.tsx';
import styles from './person.module.css';
import { ShortcutsForm } from './shortcuts-form.tsx';

export interface AccountSettingsProps {
  readonly person: PersonRecord;
  readonly returned: ReturnedForm | null;
}

/** Everything somebody may change about themselves. */
export function AccountSettings({ person, returned }: AccountSettingsProps) {
  return (
    <>
      <h1>Your account</h1>
      <p className={styles.lead}>
        {person.email} · {rolesInWords(person)}
      </p>
      {person.roles.length === 0 ? null : (
        <p className={styles.way}>
          <a href="/desk">Go to the desk</a>
        </p>
      )}
      <section className={styles.section}>
        <h2>Name</h2>
        <NameForm person={person} returned={returned} />
      </section>
      <section className={styles.section}>
        <h2>Password</h2>
        <PasswordForm returned={returned} />
      </section>
      <section className={styles.section}>
        <h2>Keyboard</h2>
        <ShortcutsForm person={person} returned={returned} />
      </section>
      <section className={styles.section}>
        <h2>Signing out</h2>
        <SignOutForms returned={returned} />
      </section>
    </>
  );
}

function rolesInWords({ roles }: PersonRecord): string {
  if (roles.length === 0) return 'You hold no role at the desk now. An administrator can grant you one.';
  return roles.map(({ role, topicName }) => roleInWords(role, topicName)).join(', ');
}

function NameForm({ person, returned }: AccountSettingsProps) {
  return (
    <PostedForm form="name" action="/account/name" fields={['name']} returned={returned}>
      {({ idOf, typedIn, problemOf }) => (
        <>
          <input type="hidden" name="revision" value={person.revision} />
          <Field
            id={idOf('name')}
            name="name"
            label="Name"
            hint="What you did before keeps the name you had then."
            autoComplete="name"
            required
            defaultValue={typedIn('name') ?? person.name}
            problem={problemOf('name')}
          />
          <SubmitButton>Save the name</SubmitButton>
        </>
      )}
    </PostedForm>
  );
}

function SignOutForms({ returned }: Pick<AccountSettingsProps, 'returned'>) {
  return (
    <div className={styles.buttons}>
      <form method="post" action="/sign-out">
        <SubmitButton kind="quiet">Sign out</SubmitButton>
      </form>
      <PostedForm form="sessions" action="/account/sessions" fields={[]} returned={returned}>
        {() => <SubmitButton kind="quiet">Sign out everywhere</SubmitButton>}
      </PostedForm>
    </div>
  );
}
