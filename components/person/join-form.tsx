import { Field } from '#components/form/field.tsx';
import { PostedForm } from '#components/form/posted-form.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { MINIMUM_PASSWORD_LENGTH } from '#lib/domain/check-person.ts';
import type { InvitationRecord } from '#lib/domain/person-record.ts';
import { roleInWords } from '#lib/format/role-in-words.ts';
import type { ReturnedForm } from '#lib/http/returned-form.ts';
import styles from './person.module.css';

export interface JoinFormProps {
  readonly invitation: InvitationRecord;
  readonly token: string;
  /** Who uses this browser already. */
  readonly signedInAs: string | null;
  readonly returned: ReturnedForm | null;
}

/** Name, address and password of somebody who joins. */
export function JoinForm({ invitation, token, signedInAs, returned }: JoinFormProps) {
  const first = invitation.invitedById === null;
  return (
    <>
      <h1>{first ? 'Create the first administrator' : 'Join the desk'}</h1>
      <p className={styles.lead}>{first ? FIRST : toWelcome(invitation)}</p>
      {signedInAs === null ? null : (
        <p className={styles.lead}>
          You are signed in as {signedInAs}. This link makes another person and signs you in as them; to
          invite somebody, send it to them instead.
        </p>
      )}
      <PostedForm form="join" action={`/invitations/${token}/acceptance`} fields={FIELDS} returned={returned}>
        {({ idOf, typedIn, problemOf }) => (
          <>
            <Field
              id={idOf('name')}
              name="name"
              label="Name"
              hint="As history will show it beside everything you do."
              autoComplete="name"
              required
              defaultValue={typedIn('name')}
              problem={problemOf('name')}
            />
            <Field
              id={idOf('email')}
              name="email"
              label="E-mail address"
              hint={
                invitation.email === null
                  ? 'You sign in with it; nobody else sees it but administrators.'
                  : FIXED
              }
              type="email"
              autoComplete="username"
              required
              readOnly={invitation.email !== null}
              defaultValue={invitation.email ?? typedIn('email')}
              problem={problemOf('email')}
            />
            <Field
              id={idOf('password')}
              name="password"
              label="Password"
              hint={`At least ${MINIMUM_PASSWORD_LENGTH} characters; a few words in a row are easiest to remember.`}
              type="password"
              autoComplete="new-password"
              required
              problem={problemOf('password')}
            />
            <Field
              id={idOf('passwordAgain')}
              name="passwordAgain"
              label="Password again"
              type="password"
              autoComplete="new-password"
              required
              problem={problemOf('passwordAgain')}
            />
            <SubmitButton>{first ? 'Create the administrator' : 'Join'}</SubmitButton>
          </>
        )}
      </PostedForm>
    </>
  );
}

const FIELDS = ['name', 'email', 'password', 'passwordAgain'];

const FIRST =
  'Whoever opens this link first looks after the desk: they invite the others and decide what each may do.';

const FIXED = 'The invitation is for this address.';

function toWelcome({ invitedBy, role, topicName }: InvitationRecord): string {
  return `${invitedBy} invites you as ${roleInWords(role, topicName)}.`;
}
