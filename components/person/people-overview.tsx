import type { InvitationRecord, PersonRecord } from '#lib/domain/person-record.ts';
import type { TopicChoice } from '#lib/domain/topic-choice.ts';
import { dateInWords } from '#lib/format/format-date.ts';
import { roleInWords } from '#lib/format/role-in-words.ts';
import type { ReturnedForm } from '#lib/http/returned-form.ts';
import { InvitationList } from './invitation-list.tsx';
import { InviteForm } from './invite-form.tsx';
import styles from './person.module.css';

export interface PeopleOverviewProps {
  readonly people: readonly PersonRecord[];
  readonly invitations: readonly InvitationRecord[];
  readonly topics: readonly TopicChoice[];
  readonly returned: ReturnedForm | null;
}

/** Who is at the desk, whom to invite, and who is invited. */
export function PeopleOverview({ people, invitations, topics, returned }: PeopleOverviewProps) {
  return (
    <div className={styles.columns}>
      <div>
        <h1>People</h1>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Roles</th>
              <th scope="col">E-mail address</th>
              <th scope="col">Joined</th>
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <PersonRow key={person.id} person={person} />
            ))}
          </tbody>
        </table>
        <section id="invitations">
          <h2>Invitations</h2>
          <InvitationList invitations={invitations} returned={returned} />
        </section>
      </div>
      <section>
        <h2>Invite somebody</h2>
        <InviteForm topics={topics} returned={returned} />
      </section>
    </div>
  );
}

function PersonRow({ person }: { readonly person: PersonRecord }) {
  const { id, name, email, roles, createdAt, deactivatedAt } = person;
  return (
    <tr data-quiet={deactivatedAt === null ? undefined : true}>
      <th scope="row">
        <a href={`/desk/people/${id}`}>{name}</a>
      </th>
      <td data-label="Roles">
        {deactivatedAt === null ? null : `deactivated ${dateInWords(deactivatedAt.slice(0, 10))}; held `}
        {roles.map(({ role, topicName }) => roleInWords(role, topicName)).join(', ') || 'no role'}
      </td>
      <td data-label="E-mail address">{email}</td>
      <td data-label="Joined">{dateInWords(createdAt.slice(0, 10))}</td>
    </tr>
  );
}
