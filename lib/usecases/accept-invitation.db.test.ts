import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#lib/domain/person.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { invitePerson } from './invite-person.ts';
import { revokeInvitation } from './revoke-invitation.ts';
import { openPeopleDesk, PASSWORD, type PeopleDesk, unwrap } from './testing/people-desk.ts';

let desk: PeopleDesk;
let administrator: Actor;

beforeAll(async () => {
  desk = await openPeopleDesk();
  administrator = await desk.actorOf(await desk.joinFirst('Ada'));
});
afterAll(() => desk.close());

const EDITOR = { email: null, role: 'editor', topicId: null } as const;

function accept(token: string, name: string, email = `${name.toLowerCase()}@desk.example`) {
  return acceptInvitation(desk.deps, { token, name, email, password: PASSWORD });
}

async function countSignIns() {
  const { prisma } = desk.deps.database;
  return [await prisma.user.count(), await prisma.account.count(), await prisma.person.count()];
}

test('makes the invited an editor, in history by their own act', async () => {
  const { token, invitation } = unwrap(await invitePerson(desk.deps, administrator, EDITOR));
  const person = unwrap(await accept(token, 'Berta'));
  expect(person).toMatchObject({ name: 'Berta', email: 'berta@desk.example', roles: [{ role: 'editor' }] });
  expect(await desk.historyOf(person.id)).toEqual(['PersonJoined by Berta']);
  expect(await desk.historyOf(invitation.id)).toEqual(['PersonInvited by Ada']);
});

test('of two people with one link one joins, and the other leaves nothing behind', async () => {
  const { token } = unwrap(await invitePerson(desk.deps, administrator, EDITOR));
  const [signInsBefore = 0] = await countSignIns();
  const outcomes = await Promise.all([accept(token, 'Carl'), accept(token, 'Cleo')]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ failure: { kind: 'not_allowed_now' } });
  expect(await countSignIns()).toEqual([signInsBefore + 1, signInsBefore + 1, signInsBefore + 1]);
});

test('pressing the button twice joins once', async () => {
  const { token } = unwrap(await invitePerson(desk.deps, administrator, EDITOR));
  const outcomes = await Promise.all([accept(token, 'Dora'), accept(token, 'Dora')]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
});

test('a link ends after a week, and when it is withdrawn', async () => {
  const { token: late } = unwrap(await invitePerson(desk.deps, administrator, EDITOR));
  const { token: withdrawn, invitation } = unwrap(await invitePerson(desk.deps, administrator, EDITOR));
  unwrap(await revokeInvitation(desk.deps, administrator, { invitationId: invitation.id }));
  expect(await accept(withdrawn, 'Emil')).toMatchObject({
    failure: { message: 'This invitation is revoked already.' },
  });

  const start = desk.clock.now;
  desk.clock.now = new Date(start.getTime() + 7 * 24 * 60 * 60 * 1000);
  expect(await accept(late, 'Emil')).toMatchObject({
    failure: { message: 'This invitation is expired already.' },
  });
  desk.clock.now = start;
  expect(await accept('made-up', 'Emil')).toMatchObject({ failure: { kind: 'not_found' } });
});

test('an invitation for one address takes no other', async () => {
  const invited = { ...EDITOR, email: ' Frida@Desk.example ' };
  const { token } = unwrap(await invitePerson(desk.deps, administrator, invited));
  expect(await accept(token, 'Frida', 'other@desk.example')).toMatchObject({
    failure: { kind: 'invalid', fields: [{ field: 'email', remedy: 'Use frida@desk.example.' }] },
  });
  expect(unwrap(await accept(token, 'Frida', 'FRIDA@desk.example')).email).toBe('frida@desk.example');
});

test('an address that signs in already is not taken twice', async () => {
  const { token } = unwrap(await invitePerson(desk.deps, administrator, EDITOR));
  expect(await accept(token, 'Another Ada', 'ada@desk.example')).toMatchObject({
    failure: { kind: 'invalid', fields: [{ field: 'email' }] },
  });
  expect(
    await invitePerson(desk.deps, administrator, { ...EDITOR, email: 'ada@desk.example' }),
  ).toMatchObject({
    failure: { kind: 'duplicate', field: 'email' },
  });
  // The link was not used up by the attempt.
  expect((await accept(token, 'Gina')).ok).toBe(true);
});

test('says everything that is wrong with a form at once', async () => {
  const { token } = unwrap(await invitePerson(desk.deps, administrator, EDITOR));
  const outcome = await acceptInvitation(desk.deps, {
    token,
    name: ' ',
    email: 'nowhere',
    password: 'short',
  });
  expect(outcome).toMatchObject({
    failure: { kind: 'invalid', fields: [{ field: 'name' }, { field: 'email' }, { field: 'password' }] },
  });
});

test('only administrators invite and withdraw', async () => {
  const editor = await desk.actorOf(await desk.join(administrator, 'Hugo', 'editor'));
  const { invitation } = unwrap(await invitePerson(desk.deps, administrator, EDITOR));
  expect(await invitePerson(desk.deps, editor, EDITOR)).toMatchObject({ failure: { kind: 'forbidden' } });
  expect(await revokeInvitation(desk.deps, editor, { invitationId: invitation.id })).toMatchObject({
    failure: { kind: 'forbidden' },
  });
});
