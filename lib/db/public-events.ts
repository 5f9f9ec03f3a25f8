import type pg from 'pg';
import type { Followed, PublicEvent } from '#lib/domain/public-event.ts';
import { collectTags } from '#lib/http/request-context.ts';
import { asRecorded } from './as-recorded.ts';
import { readClaimChanges, readState } from './claim-changes.ts';
import { concealNames } from './conceal-names.ts';
import type { Database } from './database.ts';
import { type Found, found, moved } from './found.ts';
import { findPublicStatistic } from './public-statistic.ts';
import { listReportedClaims } from './reported-claims.ts';
import {
  type ClaimEventRow,
  EVENTS_OF_SOURCE,
  EVENTS_OF_STATISTIC,
  EVENTS_OF_TOPIC,
} from './sql/claim-events.ts';
import { CORRECTION_EVENTS } from './sql/correction-events.ts';
import { FIRST_EVENT, LAST_EVENT } from './sql/event-dates.ts';
import { ask } from './sql/named-query.ts';
import { SOURCE_BY_SLUG } from './sql/sources.ts';
import { TOPIC_BY_SLUG } from './sql/topics.ts';

/** What happened last to the figures of a statistic. */
export async function findStatisticEvents(database: Database, slug: string): Promise<Found<Followed>> {
  const statistic = await findPublicStatistic(database, slug);
  if (statistic?.kind !== 'found') return statistic;
  const { id, name, caveat } = statistic.record;
  const events = await listEvents(database.pool, await ask(database.pool, EVENTS_OF_STATISTIC, [id]));
  return found({ name, slug, about: caveat, ...(await dated(database.pool, events, 'statistic', id)) });
}

/** What happened last to the claims of a topic. */
export async function findTopicEvents({ pool }: Database, slug: string): Promise<Found<Followed>> {
  const [topic] = await ask(pool, TOPIC_BY_SLUG, [slug]);
  if (topic === undefined) return null;
  const { id, name, summary } = topic;
  collectTags(`topic:${id}`);
  const events = await listEvents(pool, await ask(pool, EVENTS_OF_TOPIC, [id]));
  return found({ name, slug, about: summary, ...(await dated(pool, events, 'topic', id)) });
}

/** What happened last to the claims of a source. */
export async function findSourceEvents({ pool }: Database, slug: string): Promise<Found<Followed>> {
  const [source] = await ask(pool, SOURCE_BY_SLUG, [slug]);
  if (source === undefined) return null;
  const { id, name, description, merged_slug } = source;
  collectTags(`source:${id}`);
  if (merged_slug !== null) return moved(merged_slug);
  const events = await listEvents(pool, await ask(pool, EVENTS_OF_SOURCE, [id]));
  return found({ name, slug, about: description, ...(await dated(pool, events, 'source', id)) });
}

/** The latest revisions and retractions of the whole record. */
export async function readCorrections({ pool }: Database): Promise<Followed> {
  // Every change to a public claim says this tag.
  collectTags('topics');
  const events = await listEvents(pool, await ask(pool, CORRECTION_EVENTS, []));
  const [first] = await ask(pool, FIRST_EVENT, []);
  return { name: null, about: null, slug: null, changedAt: latestOf(events, first?.at), events };
}

async function dated(pool: pg.Pool, events: readonly PublicEvent[], kind: string, id: string) {
  const [last] = await ask(pool, LAST_EVENT, [kind, id]);
  return { events, changedAt: latestOf(events, last?.at) };
}

/** The clock is never asked: a feed is the same bytes until something happens. */
function latestOf([newest]: readonly PublicEvent[], otherwise: Date | null | undefined): string {
  return newest?.at ?? (otherwise ?? new Date(0)).toISOString();
}

async function listEvents(pool: pg.Pool, rows: readonly ClaimEventRow[]): Promise<readonly PublicEvent[]> {
  const claims = await listReportedClaims(pool, [...new Set(rows.map((row) => row.claim_id))]);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const states = await concealNames(
    pool,
    rows.map((row) => readState(row.state)),
  );
  // Only a revision says what it changed; the others change where the claim stands.
  const changes = await readClaimChanges(
    pool,
    rows.map(({ event, state, state_before }) => ({
      before: KINDS.get(event) === 'revised' ? state_before : null,
      after: state,
    })),
  );
  return rows.flatMap((row, index) => {
    const claim = byId.get(row.claim_id);
    const kind = KINDS.get(row.event);
    if (claim === undefined || kind === undefined) return [];
    return {
      kind,
      at: row.at.toISOString(),
      revision: row.revision ?? 0,
      reason: row.reason,
      changes: changes[index] ?? [],
      claim: asRecorded(claim, states[index] ?? undefined),
    };
  });
}

const KINDS: ReadonlyMap<string, PublicEvent['kind']> = new Map([
  ['ClaimPublished', 'published'],
  ['ClaimEdited', 'revised'],
  ['ClaimRetracted', 'retracted'],
]);
