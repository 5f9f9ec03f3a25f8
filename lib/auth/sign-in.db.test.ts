import { afterEach, beforeEach, expect, test } from 'vitest';
import { findActorOfUser } from '#lib/db/actor.ts';
import type { PersonRecord } from '#lib/domain/person-record.ts';
import { changePassword } from '#lib/usecases/change-password.ts';
import { deactivatePerson } from '#lib/usecases/deactivate-person.ts';
import { endSessions } from '#lib/usecases/end-sessions.ts';
import { reactivatePerson } from '#lib/usecases/reactivate-person.ts';
import {
  addressOf,
  openPeopleDesk,
  PASSWORD,
  type PeopleDesk,
  unwrap,
} from '#lib/usecases/testing/people-desk.ts';
import { type Auth, createAuth } from './auth.ts';
import { findSession } from './find-session.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';

let desk: PeopleDesk;
let auth: Auth;
let ada: PersonRecord;

beforeEach(async () => {
  desk = await openPeopleDesk();
  auth = createAuth({
    database: desk.deps.database,
    origin: 'https://figures.example',
    secret: 'a-secret-that-only-this-test-knows-0123456789',
  });
  ada = await desk.joinFirst('Ada');
});
afterEach(() => desk.close());

const FROM_HOME = '203.0.113.7';

function attempt(name: string, password = PASSWORD, clientAddress = FROM_HOME) {
  const headers = new Headers({ 'x-forwarded-for': clientAddress });
  return signIn({ auth, ...desk.deps }, headers, { email: addressOf(name), password });
}

/** Signs in and answers the headers a browser sends from then on. */
async function browserOf(name: string): Promise<Headers> {
  const cookies = unwrap(await attempt(name));
  return new Headers({ cookie: cookies.map((line) => line.split(';')[0]).join('; ') });
}

async function actorOf(browser: Headers) {
  const session = await findSession(auth, browser);
  return session === null ? null : findActorOfUser(desk.deps.database, session.userId);
}

test('whoever joined signs in with their password, under a cookie no script can read', async () => {
  const cookies = unwrap(await attempt('Ada'));
  expect(cookies.join('\n')).toMatch(/^__Secure-figures\.session_token=.+HttpOnly; Secure; SameSite=Lax/m);
  expect(await actorOf(await browserOf('Ada'))).toMatchObject({
    name: 'Ada',
    grants: [{ role: 'administrator' }],
  });
});

test('a wrong password and an unknown address are refused in the same words', async () => {
  const wrong = await attempt('Ada', 'not this one');
  expect(wrong).toMatchObject({
    failure: { message: 'The e-mail address or the password is not right. Check both and try again.' },
  });
  expect(await attempt('Nobody')).toEqual(wrong);
});

test('after five wrong passwords the right one must wait too, from there, until a quarter of an hour is over', async () => {
  for (let tries = 0; tries < 5; tries++) await attempt('Ada', `wrong ${tries}`);
  expect(await attempt('Ada')).toEqual({
    ok: false,
    failure: { kind: 'rate_limited', retryAfterSeconds: 900 },
  });
  expect((await attempt('Ada', PASSWORD, '198.51.100.1')).ok).toBe(true);
  desk.clock.now = new Date(desk.clock.now.getTime() + 15 * 60 * 1000);
  expect((await attempt('Ada')).ok).toBe(true);
});

test('attempts that come at the same moment are counted one by one', async () => {
  const outcomes = await Promise.all(
    Array.from({ length: 12 }, (_, index) => attempt('Ada', `wrong ${index}`)),
  );
  const limited = outcomes.filter((outcome) => !outcome.ok && outcome.failure.kind === 'rate_limited');
  expect(limited).toHaveLength(7);
});

test('signing in sets the count of wrong passwords back', async () => {
  for (let round = 0; round < 2; round++) {
    for (let tries = 0; tries < 4; tries++) await attempt('Ada', `wrong ${tries}`);
    expect((await attempt('Ada')).ok).toBe(true);
  }
});

test('an invented address in front of the real one gains nothing', async () => {
  for (let tries = 0; tries < 5; tries++) await attempt('Ada', 'wrong', `198.51.100.${tries}, ${FROM_HOME}`);
  expect(await attempt('Ada')).toMatchObject({ failure: { kind: 'rate_limited' } });
});

test('one address tries thirty accounts a minute and no more', async () => {
  for (let tries = 0; tries < 30; tries++) await attempt(`Someone${tries}`);
  expect(await attempt('Ada')).toMatchObject({ failure: { kind: 'rate_limited', retryAfterSeconds: 60 } });
});

test('taking access away ends open sessions on the next request and refuses the password', async () => {
  const administrator = await desk.actorOf(ada);
  const berta = await desk.join(administrator, 'Berta', 'editor');
  const browser = await browserOf('Berta');
  expect(await actorOf(browser)).toMatchObject({ name: 'Berta' });
  const gone = unwrap(
    await deactivatePerson(desk.deps, administrator, {
      personId: berta.id,
      expectedRevision: 1,
      reason: null,
    }),
  );
  expect(await findSession(auth, browser)).toBeNull();
  expect(await attempt('Berta')).toMatchObject({
    failure: { kind: 'forbidden', message: expect.stringContaining('taken away') },
  });

  const back = { personId: berta.id, expectedRevision: gone.revision, reason: null };
  unwrap(await reactivatePerson(desk.deps, administrator, back));
  expect(await actorOf(browser)).toBeNull();
  expect(await actorOf(await browserOf('Berta'))).toMatchObject({ name: 'Berta' });
});

test('a new password ends every other session and replaces the old password', async () => {
  const [here, elsewhere] = [await browserOf('Ada'), await browserOf('Ada')];
  const session = await findSession(auth, here);
  const change = {
    currentPassword: PASSWORD,
    newPassword: 'another four plain words',
    sessionId: session?.id ?? '',
  };
  const actor = await desk.actorOf(ada);
  expect(await changePassword(desk.deps, actor, { ...change, currentPassword: 'wrong' })).toMatchObject({
    failure: { fields: [{ field: 'currentPassword' }] },
  });
  expect(await changePassword(desk.deps, actor, { ...change, newPassword: 'short' })).toMatchObject({
    failure: { fields: [{ field: 'newPassword' }] },
  });
  unwrap(await changePassword(desk.deps, actor, change));
  expect(await actorOf(here)).not.toBeNull();
  expect(await actorOf(elsewhere)).toBeNull();
  expect((await attempt('Ada')).ok).toBe(false);
  expect((await attempt('Ada', change.newPassword)).ok).toBe(true);
  expect(await desk.historyOf(ada.id)).toContain('PasswordChanged by Ada');
});

test('signing out ends this session, signing out everywhere all of them', async () => {
  const [here, there, elsewhere] = [await browserOf('Ada'), await browserOf('Ada'), await browserOf('Ada')];
  const cleared = await signOut(auth, here);
  expect(cleared.join('\n')).toMatch(/session_token=; Max-Age=0/);
  expect(await actorOf(here)).toBeNull();
  expect(await actorOf(there)).not.toBeNull();
  expect(unwrap(await endSessions(desk.deps, await desk.actorOf(ada)))).toBe(2);
  expect(await actorOf(there)).toBeNull();
  expect(await actorOf(elsewhere)).toBeNull();
});

test('a forged cookie is a stranger', async () => {
  const browser = await browserOf('Ada');
  const forged = (browser.get('cookie') ?? '').replace(
    /session_token=[^.]+/,
    'session_token=abcdefghijklmnop',
  );
  expect(await actorOf(new Headers({ cookie: forged }))).toBeNull();
});
