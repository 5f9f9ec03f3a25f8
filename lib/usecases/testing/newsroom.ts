import { type Database, openDatabase } from '#lib/db/database.ts';
import { createTestDatabase } from '#lib/db/testing/test-database.ts';
import type { Actor, Role } from '#lib/domain/person.ts';
import type { StatisticRecord } from '#lib/domain/statistic-record.ts';
import { seedEmpty } from '#seeds/profiles/empty.ts';
import { bringInArticle } from '../bring-in-article.ts';
import { defineStatistic } from '../define-statistic.ts';
import type { UseCaseDeps } from '../deps.ts';
import { openTopic } from '../open-topic.ts';
import { unwrap } from './unwrap.ts';

/** A record of its own with people of every role, for tests that write as they do. */
export interface Newsroom {
  readonly database: Database;
  readonly deps: UseCaseDeps;
  readonly hire: (role: Role, topicId?: string) => Promise<Actor>;
  /** Sets the clock to noon of a day, for records that were made over months; null lets it run. */
  setDay(day: string | null): void;
  close(): Promise<void>;
}

export async function openNewsroom(): Promise<Newsroom> {
  const testDatabase = await createTestDatabase();
  await seedEmpty(testDatabase.url);
  const database = openDatabase(testDatabase.url);
  const hire = async (role: Role, topicId: string | null = null): Promise<Actor> => {
    const { id, name } = await database.prisma.person.create({ data: { name: `A ${role}` } });
    await database.prisma.roleAssignment.create({ data: { personId: id, role, topicId } });
    return { kind: 'person', personId: id, name, grants: [{ role, topicId }] };
  };
  let noon: Date | null = null;
  return {
    database,
    deps: { database, now: () => noon ?? new Date() },
    hire,
    setDay: (day) => {
      noon = day === null ? null : new Date(`${day}T12:00:00Z`);
    },
    close: async () => {
      await database.close();
      await testDatabase.drop();
    },
  };
}

export const DISPATCH = `The flood in Port Sample

At least 46 people were injured and 1,250 homes damaged when the river burst its banks, the fire service said.

The mayor put the number of people in shelters at about 3,400.`;

/** An article brought in, with the suggestions the engine made of it. */
export async function bringInDispatch(
  { deps }: Newsroom,
  actor: Actor,
  text: string = DISPATCH,
  topicId: string | null = null,
) {
  const description = {
    outletName: 'Sample Wire',
    headline: 'The flood in Port Sample',
    byline: null,
    publishedOn: '2026-11-14',
    canonicalUrl: null,
    language: 'en',
    topicId,
  };
  return unwrap(await bringInArticle(deps, actor, { ...description, text }));
}

/** A topic with one statistic, counted in people. */
export async function defineInjured({ deps }: Newsroom, editor: Actor): Promise<StatisticRecord> {
  const topic = unwrap(await openTopic(deps, editor, { name: 'Flood', summary: 'A flood.', place: null }));
  const definition = {
    counted: 'People injured in the flood',
    scope: null,
    place: 'Port Sample',
    unit: 'people',
    temporality: 'cumulative',
    measure: 'count',
    per: null,
    base: null,
    comparedTo: null,
    start: '2026-11-12',
  } as const;
  const statistic = { topicId: topic.id, name: 'People injured', caveat: null, aliases: [], definition };
  return unwrap(await defineStatistic(deps, editor, statistic));
}
