import { passwordHashing } from '#lib/auth/password-hashing.ts';
import { findActorOfUser } from '#lib/db/actor.ts';
import { openDatabase } from '#lib/db/database.ts';
import { createTestDatabase } from '#lib/db/testing/test-database.ts';
import type { Failure } from '#lib/domain/failure.ts';
import type { Actor, Role } from '#lib/domain/person.ts';
import type { PersonRecord } from '#lib/domain/person-record.ts';
import type { Result } from '#lib/result.ts';
import { acceptInvitation } from '../accept-invitation.ts';
import { invitePerson } from '../invite-person.ts';
import { offerFirstAdministrator } from '../offer-first-administrator.ts';

/** A database of its own with people who joined as people do, and a clock that a test sets. */
export async function openPeopleDesk() {
  const testDatabase = await createTestDatabase();
  const database = openDatabase(testDatabase.url);
  const clock = { now: new Date('2026-11-24T09:00:00Z') };
  const deps = { database, now: () => clock.now, passwords: passwordHashing };

  async function actorOf(person: PersonRecord): Promise<Extract<Actor, { kind: 'person' }>> {
    const { userId } = await database.prisma.person.findUniqueOrThrow({ where: { id: person.id } });
    const actor = await findActorOfUser(database, userId ?? '');
    if (actor?.kind !== 'person') throw new Error(`${person.name} has no access`);
    return actor;
  }

  async function accept(token: string, name: string) {
    return unwrap(await acceptInvitation(deps, { token, name, email: addressOf(name), password: PASSWORD }));
  }

  return {
    deps,
    clock,
    actorOf,
    async joinFirst(name: string) {
      const offered = await offerFirstAdministrator(deps);
      if (offered === null) throw new Error('there is an administrator already');
      return accept(offered.token, name);
    },
    async join(inviter: Actor, name: string, role: Role) {
      const { token } = unwrap(await invitePerson(deps, inviter, { email: null, role, topicId: null }));
      return accept(token, name);
    },
    /** Event names of a subject's history, oldest first. */
    async historyOf(subjectId: string): Promise<readonly string[]> {
      const entries = await database.prisma.historyEntry.findMany({
        where: { subjectId },
        orderBy: { id: 'asc' },
      });
      return entries.map(({ event, actorName }) => `${event} by ${actorName}`);
    },
    async close() {
      await database.close();
      await testDatabase.drop();
    },
  };
}

export type PeopleDesk = Awaited<ReturnType<typeof openPeopleDesk>>;

export const PASSWORD = 'four plain words here';

/** The address someone joins with in tests. */
export function addressOf(name: string): string {
  return `${name.toLowerCase()}@desk.example`;
}

/** The value of something a test expects to succeed. */
export function unwrap<Value>(result: Result<Value, Failure>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}
