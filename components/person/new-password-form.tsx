import { Field } from '#components/form/field.tsx';
import { PostedForm } from '#components/form/posted-form.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { MINIMUM_PASSWORD_LENGTH } from '#lib/domain/check-person.ts';
import type { ReturnedForm } from '#lib/http/returned-form.ts';
import styles from './person.module.css';

export interface NewPasswordFormProps {
  readonly action: string;
  readonly returned: ReturnedForm | null;
}

/** A new password for somebody who forgot theirs. */
export function NewPasswordForm({ action, returned }: NewPasswordFormProps) {
  return (
    <>
      <h1>Choose a new password</h1>
      <p className={styles.lead}>You will be signed out wherever you still are.</p>
      <PostedForm form="new-password" action={action} fields={FIELDS} returned={returned}>
        {({ idOf, problemOf }) => (
          <>
            <Field
              id={idOf('password')}
              name="password"
              label="New password"
              hint={`At least ${MINIMUM_PASSWORD_LENGTH} characters; a few words in a row are easiest to remember.`}
              type="password"
              autoComplete="new-password"
              required
              problem={problemOf('password')}
            />
            <Field
              id={idOf('passwordAgain')}
              name="passwordAgain"
              label="New password again"
              type="password"
              autoComplete="new-password"
              required
              problem={problemOf('passwordAgain')}
            />
            <SubmitButton>Set the password and sign in</SubmitButton>
          </>
        )}
      </PostedForm>
    </>
  );
}

const FIELDS = ['password', 'passwordAgain'];
