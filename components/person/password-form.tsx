import { Field } from '#components/form/field.tsx';
import { PostedForm } from '#components/form/posted-form.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { MINIMUM_PASSWORD_LENGTH } from '#lib/domain/check-person.ts';
import type { ReturnedForm } from '#lib/http/returned-form.ts';

/** Changes one's own password. */
export function PasswordForm({ returned }: { readonly returned: ReturnedForm | null }) {
  return (
    <PostedForm form="password" action="/account/password" fields={FIELDS} returned={returned}>
      {({ idOf, problemOf }) => (
        <>
          <Field
            id={idOf('currentPassword')}
            name="currentPassword"
            label="Password now"
            type="password"
            autoComplete="current-password"
            required
            problem={problemOf('currentPassword')}
          />
          <Field
            id={idOf('newPassword')}
            name="newPassword"
            label="New password"
            hint={`At least ${MINIMUM_PASSWORD_LENGTH} characters. You will be signed out everywhere else.`}
            type="password"
            autoComplete="new-password"
            required
            problem={problemOf('newPassword')}
          />
          <Field
            id={idOf('newPasswordAgain')}
            name="newPasswordAgain"
            label="New password again"
            type="password"
            autoComplete="new-password"
            required
            problem={problemOf('newPasswordAgain')}
          />
          <SubmitButton>Change the password</SubmitButton>
        </>
      )}
    </PostedForm>
  );
}

const FIELDS = ['currentPassword', 'newPassword', 'newPasswordAgain'];
