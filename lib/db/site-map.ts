import { MAPPED_KINDS, type MapPart, type MappedKind, type MappedRecord } from '#lib/domain/site-map.ts';
import { collectTags } from '#lib/http/request-context.ts';
import type { Database } from './database.ts';
import { isUuid } from './is-uuid.ts';
import { ask } from './sql/named-query.ts';
import { firstRecordsOf, recordsOf } from './sql/site-map.ts';

/** The files of the site map, kind by kind. */
export async function listMapParts({ pool }: Database): Promise<readonly MapPart[]> {
  // Every change to a public claim says this tag.
  collectTags('topics');
  const parts: MapPart[] = [];
  for (const kind of MAPPED_KINDS) {
    const firsts = await ask(pool, firstRecordsOf(kind), []);
    parts.push(...firsts.map(({ id }) => ({ kind, first: id })));
  }
  return parts;
}

/** The records of one file, by their ids from the first on; none where no file is meant. */
export async function listMappedRecords(
  { pool }: Database,
  kind: string,
  first: string,
): Promise<readonly MappedRecord[]> {
  if (!isMapped(kind) || !isUuid(first)) return [];
  collectTags('topics');
  const rows = await ask(pool, recordsOf(kind), [first]);
  return rows.map((row) => ({ slug: row.slug, changedAt: row.changed_at.toISOString() }));
}

function isMapped(kind: string): kind is MappedKind {
  return MAPPED_KINDS.some((one) => one === kind);
}
