import type pg from 'pg';
import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import { collectTags } from '#lib/http/request-context.ts';
import { CONFIDENTIAL_NAME } from './claim-names.ts';
import { ask } from './sql/named-query.ts';
import { SOURCE_NAMES } from './sql/names.ts';

type State = ClaimRecord | null;

/**
 * States of claims as history keeps them, without the names of sources that may not be named in public today: history
 * has the words that stood in the record then, whoever has asked since not to be named.
 */
export async function concealNames(pool: pg.Pool, states: readonly State[]): Promise<readonly State[]> {
  const ids = new Set(
    states.flatMap((state) => state?.attribution.flatMap(({ sourceId }) => sourceId ?? []) ?? []),
  );
  if (ids.size === 0) return states;
  const sources = await ask(pool, SOURCE_NAMES, [[...ids]]);
  collectTags(...sources.map(({ id }) => `source:${id}`));
  const hidden = new Set(sources.flatMap(({ id, confidential }) => (confidential ? id : [])));
  return hidden.size === 0 ? states : states.map((state) => conceal(state, hidden));
}

function conceal(state: State, hidden: ReadonlySet<string>): State {
  if (state === null) return null;
  const attribution = state.attribution.map((link) =>
    link.sourceId !== null && hidden.has(link.sourceId)
      ? { ...link, name: CONFIDENTIAL_NAME, wording: null }
      : link,
  );
  return { ...state, attribution };
}
