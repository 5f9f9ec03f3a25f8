import { afterAll, beforeAll, expect, test } from 'vitest';
import { passwordHashing } from '#lib/auth/password-hashing.ts';
import { findSignIn } from '#lib/db/find-sign-in.ts';
import type { Actor } from '#lib/domain/person.ts';
import { deactivatePerson } from './deactivate-person.ts';
import { offerNewPassword } from './offer-new-password.ts';
import { setNewPassword } from './set-new-password.ts';
import { openPeopleDesk, type PeopleDesk, unwrap } from './testing/people-desk.ts';

let desk: PeopleDesk;
let administrator: Actor;

beforeAll(async () => {
  desk = await openPeopleDesk();
  administrator = await desk.actorOf(await desk.joinFirst('Ada'));
});
afterAll(() => desk.close());

const NEW = 'a wholly new password';

test('only the newest link sets a password, and only once', async () => {
  const { id: personId } = await desk.join(administrator, 'Berta', 'editor');
  const older = unwrap(await offerNewPassword(desk.deps, administrator, { personId }));
  const newer = unwrap(await offerNewPassword(desk.deps, administrator, { personId }));
  const unusable = { failure: { kind: 'not_allowed_now' } };
  expect(await setNewPassword(desk.deps, { personId, ...older, password: NEW })).toMatchObject(unusable);
  expect(await setNewPassword(desk.deps, { personId, ...newer, password: 'short' })).toMatchObject({
    failure: { kind: 'invalid', fields: [{ field: 'password' }] },
  });
  const outcomes = await Promise.all(
    [NEW, 'the other of two at once'].map((password) =>
      setNewPassword(desk.deps, { personId, ...newer, password }),
    ),
  );
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  const signIn = await findSignIn(desk.deps.database.prisma, personId);
  const kept = outcomes[0]?.ok ? NEW : 'the other of two at once';
  expect(await passwordHashing.matches(kept, signIn?.passwordHash ?? '')).toBe(true);
  expect(await desk.historyOf(personId)).toEqual([
    'PersonJoined by Berta',
    'PasswordLinkOffered by Ada',
    'PasswordLinkOffered by Ada',
    'PasswordChanged by Berta',
  ]);
});

test('a link ends after a day, fits nobody else, and is worth nothing without access', async () => {
  const carl = await desk.join(administrator, 'Carl', 'editor');
  const dora = await desk.join(administrator, 'Dora', 'editor');
  const { token } = unwrap(await offerNewPassword(desk.deps, administrator, { personId: carl.id }));
  const attempt = (personId: string) => setNewPassword(desk.deps, { personId, token, password: NEW });
  const unusable = { failure: { kind: 'not_allowed_now' } };
  expect(await attempt(dora.id)).toMatchObject(unusable);

  const start = desk.clock.now;
  desk.clock.now = new Date(start.getTime() + 24 * 60 * 60 * 1000);
  expect(await attempt(carl.id)).toMatchObject(unusable);
  desk.clock.now = start;

  const move = { personId: carl.id, expectedRevision: carl.revision, reason: null };
  unwrap(await deactivatePerson(desk.deps, administrator, move));
  expect(await attempt(carl.id)).toMatchObject(unusable);
  expect(await offerNewPassword(desk.deps, administrator, { personId: carl.id })).toMatchObject(unusable);
});

test('only administrators make links', async () => {
  const emil = await desk.join(administrator, 'Emil', 'editor');
  const refused = await offerNewPassword(desk.deps, await desk.actorOf(emil), { personId: emil.id });
  expect(refused).toMatchObject({ failure: { kind: 'forbidden' } });
});
