import type { Actor, Role, RoleGrant } from '#lib/domain/person.ts';
import type { Database } from './database.ts';

/** Who acts through a sign-in, with their rights; null for those without access. Asked on every request of the desk. */
export async function findActorOfUser(database: Database, userId: string): Promise<Actor | null> {
  const { rows } = await database.pool.query<ActorRow>({ ...ACTOR_OF_USER, values: [userId] });
  const first = rows[0];
  if (first === undefined) return null;
  return {
    kind: 'person',
    personId: first.id,
    name: first.name,
    grants: rows.flatMap(toGrant),
  };
}

interface ActorRow {
  readonly id: string;
  readonly name: string;
  /** Null, with the topic, for someone who holds no role. */
  readonly role: Role | null;
  readonly topic_id: string | null;
}

const ACTOR_OF_USER = {
  name: 'actor of user',
  text: `SELECT person.id, person.name, role_assignment.role, role_assignment.topic_id
    FROM person LEFT JOIN role_assignment ON role_assignment.person_id = person.id
    WHERE person.user_id = $1 AND person.deactivated_at IS NULL
    ORDER BY role_assignment.granted_at`,
};

function toGrant({ role, topic_id }: ActorRow): readonly RoleGrant[] {
  return role === null ? [] : [{ role, topicId: topic_id }];
}
