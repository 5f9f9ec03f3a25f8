import { FormAnswer } from '#components/form/form-answer.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import type { InvitationRecord } from '#lib/domain/person-record.ts';
import { dateInWords } from '#lib/format/format-date.ts';
import { roleInWords } from '#lib/format/role-in-words.ts';
import type { ReturnedForm } from '#lib/http/returned-form.ts';
import styles from './person.module.css';

export interface InvitationListProps {
  readonly invitations: readonly InvitationRecord[];
  readonly returned: ReturnedForm | null;
}

/** The invitations of the last year and what became of them; those still open can be withdrawn. */
export function InvitationList({ invitations, returned }: InvitationListProps) {
  return (
    <>
      <FormAnswer form="invitations" returned={returned} />
      {invitations.length === 0 ? <p className={styles.quiet}>Nobody is invited now.</p> : null}
      <ul className={styles.list}>
        {invitations.map((invitation) => (
          <Invitation key={invitation.id} invitation={invitation} />
        ))}
      </ul>
    </>
  );
}

function Invitation({ invitation }: { readonly invitation: InvitationRecord }) {
  const { id, email, role, topicName, invitedBy, createdAt, state } = invitation;
  const whom = email ?? 'whoever holds the link';
  return (
    <li>
      <div>
        <p>
          <strong>{whom}</strong>, as {roleInWords(role, topicName)}
        </p>
        <p className={styles.quiet}>
          {stateInWords(invitation)} · invited by {invitedBy ?? 'the server when it started'},{' '}
          {dateInWords(createdAt.slice(0, 10))}
        </p>
      </div>
      {state === 'open' ? (
        <form method="post" action={`/desk/people/invitations/${id}/revocation`}>
          <SubmitButton kind="quiet" size="small" label={`Withdraw the invitation for ${whom}`}>
            Withdraw
          </SubmitButton>
        </form>
      ) : null}
    </li>
  );
}

function stateInWords({ state, expiresAt, acceptedBy }: InvitationRecord): string {
  switch (state) {
    case 'open':
      return `open until ${dateInWords(expiresAt)} UTC`;
    case 'accepted':
      return `accepted by ${acceptedBy}`;
    case 'revoked':
      return 'withdrawn';
    case 'expired':
      return `expired ${dateInWords(expiresAt.slice(0, 10))}`;
  }
}
