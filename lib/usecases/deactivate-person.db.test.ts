import { afterEach, beforeEach, expect, test } from 'vitest';
import { findPersonRecord } from '#lib/db/people.ts';
import type { PersonRecord } from '#lib/domain/person-record.ts';
import { deactivatePerson } from './deactivate-person.ts';
import { editPerson } from './edit-person.ts';
import { grantRole } from './grant-role.ts';
import { reactivatePerson } from './reactivate-person.ts';
import { revokeRole } from './revoke-role.ts';
import { openPeopleDesk, type PeopleDesk, unwrap } from './testing/people-desk.ts';

let desk: PeopleDesk;
let ada: PersonRecord;

beforeEach(async () => {
  desk = await openPeopleDesk();
  ada = await desk.joinFirst('Ada');
});
afterEach(() => desk.close());

const EVERYWHERE = { role: 'administrator', topicId: null } as const;

function move(person: PersonRecord) {
  return { personId: person.id, expectedRevision: person.revision, reason: 'left the desk' };
}

function change(person: PersonRecord) {
  return { ...EVERYWHERE, personId: person.id, expectedRevision: person.revision };
}

test('nobody removes the last administrator, by neither way', async () => {
  const actor = await desk.actorOf(ada);
  const refused = { ok: false, failure: { kind: 'not_allowed_now' } };
  expect(await deactivatePerson(desk.deps, actor, move(ada))).toMatchObject(refused);
  expect(await revokeRole(desk.deps, actor, change(ada))).toMatchObject(refused);
  expect(await findPersonRecord(desk.deps.database.prisma, ada.id)).toEqual(ada);
  expect(await desk.historyOf(ada.id)).toEqual(['PersonJoined by Ada']);
});

test('a deactivated administrator does not count as one', async () => {
  const actor = await desk.actorOf(ada);
  const berta = await desk.join(actor, 'Berta', 'administrator');
  unwrap(await deactivatePerson(desk.deps, actor, move(berta)));
  expect(await revokeRole(desk.deps, actor, change(ada))).toMatchObject({ ok: false });
});

test('two administrators who remove each other at once leave one', async () => {
  const berta = await desk.join(await desk.actorOf(ada), 'Berta', 'administrator');
  const outcomes = await Promise.all([
    deactivatePerson(desk.deps, await desk.actorOf(ada), move(berta)),
    revokeRole(desk.deps, await desk.actorOf(berta), change(ada)),
  ]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
});

test('access is taken and given back with the roles held, in history with its reason', async () => {
  const actor = await desk.actorOf(ada);
  const carl = await desk.join(actor, 'Carl', 'editor');
  const gone = unwrap(await deactivatePerson(desk.deps, actor, move(carl)));
  await expect(desk.actorOf(carl)).rejects.toThrow('Carl has no access');
  expect(await deactivatePerson(desk.deps, actor, move(gone))).toMatchObject({ ok: false });
  unwrap(await reactivatePerson(desk.deps, actor, { ...move(gone), reason: null }));
  expect((await desk.actorOf(carl)).grants).toEqual([{ role: 'editor', topicId: null }]);
  expect(await desk.historyOf(carl.id)).toEqual([
    'PersonJoined by Carl',
    'PersonDeactivated by Ada',
    'PersonReactivated by Ada',
  ]);
  const entries = desk.deps.database.prisma.historyEntry;
  expect(await entries.findFirst({ where: { event: 'PersonDeactivated' } })).toMatchObject({
    reason: 'left the desk',
  });
});

test('roles are granted once for a topic and once for all, and taken again', async () => {
  const actor = await desk.actorOf(ada);
  const topic = await desk.deps.database.prisma.topic.create({
    data: { slug: 'floods', name: 'Floods', summary: '' },
  });
  const berta = await desk.join(actor, 'Berta', 'contributor');
  const grant = { role: 'editor', topicId: topic.id, personId: berta.id } as const;
  const granted = unwrap(await grantRole(desk.deps, actor, { ...grant, expectedRevision: berta.revision }));
  expect(granted.roles).toMatchObject([
    { role: 'contributor', topicName: null },
    { role: 'editor', topicName: 'Floods' },
  ]);
  const expectedRevision = granted.revision;
  expect(await grantRole(desk.deps, actor, { ...grant, expectedRevision })).toMatchObject({
    failure: { kind: 'not_allowed_now' },
  });
  const unknown = { ...grant, topicId: berta.id, expectedRevision };
  expect(await grantRole(desk.deps, actor, unknown)).toMatchObject({
    failure: { kind: 'invalid', fields: [{ field: 'topicId' }] },
  });
  const taken = unwrap(await revokeRole(desk.deps, actor, { ...grant, expectedRevision }));
  expect(taken.roles).toMatchObject([{ role: 'contributor' }]);
});

test('the second of two who change a person gets both states back', async () => {
  const actor = await desk.actorOf(ada);
  const edit = { personId: ada.id, expectedRevision: ada.revision };
  unwrap(await editPerson(desk.deps, actor, { ...edit, name: 'Ada L.' }));
  expect(await editPerson(desk.deps, actor, { ...edit, shortcutsOff: true })).toMatchObject({
    failure: {
      kind: 'conflict',
      mine: { shortcutsOff: true },
      theirs: { name: 'Ada L.', shortcutsOff: false },
    },
  });
});

test('editors change their own name and nothing of others', async () => {
  const berta = await desk.join(await desk.actorOf(ada), 'Berta', 'editor');
  const actor = await desk.actorOf(berta);
  const renamed = await editPerson(desk.deps, actor, {
    personId: berta.id,
    expectedRevision: berta.revision,
    name: ' Berta B. ',
  });
  expect(unwrap(renamed).name).toBe('Berta B.');
  const forbidden = { failure: { kind: 'forbidden' } };
  expect(await editPerson(desk.deps, actor, { ...move(ada), name: 'X' })).toMatchObject(forbidden);
  expect(await deactivatePerson(desk.deps, actor, move(ada))).toMatchObject(forbidden);
  expect(await reactivatePerson(desk.deps, actor, move(ada))).toMatchObject(forbidden);
  expect(await grantRole(desk.deps, actor, change(berta))).toMatchObject(forbidden);
  expect(await revokeRole(desk.deps, actor, change(ada))).toMatchObject(forbidden);
});
