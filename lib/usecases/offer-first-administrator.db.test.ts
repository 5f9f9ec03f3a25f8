import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptInvitation } from './accept-invitation.ts';
import { offerFirstAdministrator } from './offer-first-administrator.ts';
import { openPeopleDesk, PASSWORD, type PeopleDesk, unwrap } from './testing/people-desk.ts';

let desk: PeopleDesk;

beforeAll(async () => {
  desk = await openPeopleDesk();
});
afterAll(() => desk.close());

test('only the newest link makes the first administrator, only once, and then none is offered', async () => {
  const older = await offerFirstAdministrator(desk.deps);
  const newer = await offerFirstAdministrator(desk.deps);
  if (older === null || newer === null) throw new Error('no link was offered');
  const ada = { name: 'Ada', email: 'ada@desk.example', password: PASSWORD };

  expect(await acceptInvitation(desk.deps, { token: older.token, ...ada })).toMatchObject({
    ok: false,
    failure: { kind: 'not_allowed_now', message: 'This invitation is revoked already.' },
  });
  const person = unwrap(await acceptInvitation(desk.deps, { token: newer.token, ...ada }));
  expect(person.roles).toMatchObject([{ role: 'administrator', topicId: null }]);
  expect(await desk.historyOf(person.id)).toEqual(['PersonJoined by Ada']);
  expect(await acceptInvitation(desk.deps, { token: newer.token, ...ada })).toMatchObject({
    ok: false,
    failure: { message: 'This invitation is accepted already.' },
  });
  expect(await offerFirstAdministrator(desk.deps)).toBeNull();
});

test('several instances that start at once leave one link that works', async () => {
  const fresh = await openPeopleDesk();
  try {
    const offered = await Promise.all([1, 2, 3, 4].map(() => offerFirstAdministrator(fresh.deps)));
    expect(offered.every((each) => each !== null)).toBe(true);
    const open = await fresh.deps.database.prisma.invitation.count({ where: { revokedAt: null } });
    expect(open).toBe(1);
  } finally {
    await fresh.close();
  }
});

test('stores no token, only its hash', async () => {
  const fresh = await openPeopleDesk();
  try {
    const offered = await offerFirstAdministrator(fresh.deps);
    const rows = await fresh.deps.database.pool.query('SELECT invitation::text AS row FROM invitation');
    const history = await fresh.deps.database.pool.query(
      'SELECT history_payload::text AS row FROM history_payload',
    );
    const stored = JSON.stringify([rows.rows, history.rows]);
    expect(stored).toContain('administrator');
    expect(stored).not.toContain(offered?.token);
  } finally {
    await fresh.close();
  }
});
