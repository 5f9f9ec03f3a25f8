import type { InvitationState } from '#lib/domain/person-record.ts';
import styles from './person.module.css';

/** What stands where an invitation can no longer be accepted: why, and what to do. `null` for a link never given. */
export function UnusableInvitation({ state }: { readonly state: Exclude<InvitationState, 'open'> | null }) {
  const { heading, words } = state === null ? UNKNOWN : WORDS[state];
  return (
    <>
      <h1>{heading}</h1>
      <p className={styles.lead}>{words}</p>
      <p>{state === 'accepted' ? <a href="/sign-in">Sign in</a> : <a href="/">Read Figures of Record</a>}</p>
    </>
  );
}

const NEW_LINK =
  'Ask whoever sent it for a new one. The link for the first administrator is printed anew each time the server starts.';

const WORDS = {
  accepted: {
    heading: 'This invitation has been used',
    words:
      'Each link works once. If it was you who used it, sign in with the address and password you chose.',
  },
  revoked: { heading: 'This invitation was withdrawn', words: `The link no longer works. ${NEW_LINK}` },
  expired: { heading: 'This invitation has expired', words: `The link was not used in time. ${NEW_LINK}` },
};

const UNKNOWN = {
  heading: 'This link is not known',
  words: `It may have been cut off when it was copied: open it whole. ${NEW_LINK}`,
};
