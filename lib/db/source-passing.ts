import type pg from 'pg';
import type { PassedFigures, SourcePassing } from '#lib/domain/public-source.ts';
import type { LinkTarget } from '#lib/domain/reported-claim.ts';
import { collectTags } from '#lib/http/request-context.ts';
import { ask } from './sql/named-query.ts';
import { OUTLET_NAMES, SOURCE_NAMES } from './sql/names.ts';
import {
  ORIGINS_PASSED_ON,
  OUTLETS_OF_SOURCE,
  type PassedFiguresRow,
  RELAYS_OF_SOURCE,
} from './sql/sources.ts';

// A list that is read; whoever wants all of them takes the data.
const MOST_SHOWN = 40;

/** Who passes a source's figures on to readers, and whose figures it passes on itself. */
export async function readSourcePassing(pool: pg.Pool, sourceId: string): Promise<SourcePassing> {
  const [outlets, relays, origins] = await Promise.all([
    ask(pool, OUTLETS_OF_SOURCE, [sourceId, MOST_SHOWN]),
    ask(pool, RELAYS_OF_SOURCE, [sourceId, MOST_SHOWN]),
    ask(pool, ORIGINS_PASSED_ON, [sourceId, MOST_SHOWN]),
  ]);
  collectTags(...outlets.map(({ id }) => `outlet:${id}`));
  const targets = await readTargets(pool, [...relays, ...origins]);
  return {
    outlets: {
      entries: outlets.map(({ total: _, ...outlet }) => outlet),
      total: outlets[0]?.total ?? 0,
    },
    relays: toPassed(relays, targets),
    origins: toPassed(origins, targets),
  };
}

async function readTargets(
  pool: pg.Pool,
  rows: readonly PassedFiguresRow[],
): Promise<ReadonlyMap<string, LinkTarget>> {
  const sourceIds = rows.flatMap(({ source_id }) => source_id ?? []);
  const outletIds = rows.flatMap(({ outlet_id }) => outlet_id ?? []);
  const [sources, outlets] = await Promise.all([
    sourceIds.length === 0 ? [] : ask(pool, SOURCE_NAMES, [sourceIds]),
    outletIds.length === 0 ? [] : ask(pool, OUTLET_NAMES, [outletIds]),
  ]);
  collectTags(...sources.map(({ id }) => `source:${id}`), ...outlets.map(({ id }) => `outlet:${id}`));
  return new Map<string, LinkTarget>([
    ...sources.map(({ id, slug, name, series }) => [id, { kind: 'source', id, slug, name, series }] as const),
    ...outlets.map(
      ({ id, slug, name, fictional }) => [id, { kind: 'outlet', id, slug, name, fictional }] as const,
    ),
  ]);
}

function toPassed(rows: readonly PassedFiguresRow[], targets: ReadonlyMap<string, LinkTarget>) {
  const entries = rows.flatMap(({ source_id, outlet_id, figures }): readonly PassedFigures[] => {
    const target = targets.get(source_id ?? outlet_id ?? '');
    return target === undefined ? [] : [{ target, figures }];
  });
  return { entries, total: rows[0]?.total ?? 0 };
}
