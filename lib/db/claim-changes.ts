import type pg from 'pg';
import { departuresInWords } from '#lib/comparison/departures-in-words.ts';
import { departureKey } from '#lib/domain/claim-keys.ts';
import type { ClaimFigure, ClaimRecord } from '#lib/domain/claim-record.ts';
import type { ClaimChange, ClaimPart } from '#lib/domain/public-claim.ts';
import type { UnitLabel } from '#lib/domain/unit.ts';
import { originInWords } from '#lib/format/format-attribution.ts';
import { figureInWords } from '#lib/format/format-figure.ts';
import { CONFIDENTIAL_NAME } from './claim-names.ts';
import { CHANGED_NAMES } from './sql/claim-history.ts';
import { ask } from './sql/named-query.ts';

/** Two states of a claim that follow each other, as history keeps them; null after a takedown, or where there is none. */
export interface ClaimStates {
  readonly before: string | null;
  readonly after: string | null;
}

/** What each of some revisions changed, part by part, with the words before and after where a part has any; null after a takedown. */
export async function readClaimChanges(
  pool: pg.Pool,
  revisions: readonly ClaimStates[],
): Promise<readonly (readonly ClaimChange[] | null)[]> {
  const read = revisions.map(({ before, after }) => [readState(before), readState(after)] as const);
  const names = await readNames(
    pool,
    read.flat().filter((state) => state !== null),
  );
  return read.map(([before, after]) =>
    before === null || after === null ? null : changesBetween(before, after, names),
  );
}

/** A claim as history kept it: we wrote it ourselves, as a ClaimRecord. Null after a takedown. */
export function readState(state: string | null): ClaimRecord | null {
  return state === null ? null : (JSON.parse(state) as ClaimRecord); // appendHistory is given nothing else for claims
}

/** Statistics and propositions by id; a source that may not be named stands there as such. */
type Names = ReadonlyMap<string, string>;

async function readNames(pool: pg.Pool, states: readonly ClaimRecord[]): Promise<Names> {
  if (states.length === 0) return new Map();
  const ids = states.flatMap(({ attribution, target }) => [
    ...attribution.flatMap(({ sourceId }) => sourceId ?? []),
    ...(target?.kind === 'statistic' ? [target.statisticId] : []),
    ...(target?.kind === 'proposition' ? [target.propositionId] : []),
  ]);
  const rows = await ask(pool, CHANGED_NAMES, [[...new Set(ids)]]);
  return new Map(rows.map(({ id, name }) => [id, name ?? CONFIDENTIAL_NAME]));
}

function changesBetween(before: ClaimRecord, after: ClaimRecord, names: Names): readonly ClaimChange[] {
  return COMPARED.filter(({ read }) => JSON.stringify(read(before)) !== JSON.stringify(read(after))).map(
    ({ part, word }) => {
      const [old, next] = [word(before, names), word(after, names)];
      // Words that are the same on both sides would say that nothing changed.
      return old === next ? { part, before: null, after: null } : { part, before: old, after: next };
    },
  );
}

/** The parts of a claim that a reader would want to know were changed, and how they are put in words. */
const COMPARED: readonly {
  readonly part: ClaimPart;
  readonly read: (claim: ClaimRecord) => unknown;
  readonly word: (claim: ClaimRecord, names: Names) => string | null;
}[] = [
  {
    part: 'figure',
    read: ({ figure }) => figure && [figure.qualifier, figure.low, figure.high, figure.best, figure.vague],
    word: ({ figure }) => figure && valueInWords(figure),
  },
  { part: 'unit', read: ({ figure }) => figure?.unit, word: ({ figure }) => figure?.unit ?? null },
  { part: 'counts', read: ({ figure }) => figure?.counts, word: ({ figure }) => figure?.counts ?? null },
  { part: 'asOf', read: ({ asOf }) => asOf, word: ({ asOf }) => asOf?.date ?? null },
  { part: 'since', read: ({ since }) => since, word: ({ since }) => since },
  { part: 'saidOn', read: ({ saidOn }) => saidOn, word: ({ saidOn }) => saidOn },
  {
    part: 'attribution',
    read: ({ attribution }) => attribution.map(({ sourceId, outletId, name }) => [sourceId, outletId, name]),
    word: ({ attribution }, names) =>
      originInWords(
        attribution.map((link) => ({ ...link, name: names.get(link.sourceId ?? '') ?? link.name })),
      ),
  },
  {
    part: 'statistic',
    read: ({ target }) => (target?.kind === 'proposition' ? null : target),
    word: ({ target }, names) =>
      target?.kind === 'statistic' ? (names.get(target.statisticId) ?? null) : null,
  },
  {
    part: 'proposition',
    read: ({ target }) => (target?.kind === 'proposition' ? target.propositionId : null),
    word: ({ target }, names) =>
      target?.kind === 'proposition' ? (names.get(target.propositionId) ?? null) : null,
  },
  {
    part: 'stance',
    read: ({ target }) => (target?.kind === 'proposition' ? target.stance : null),
    word: ({ target }) => (target?.kind === 'proposition' ? target.stance : null),
  },
  {
    part: 'departures',
    read: ({ departures }) => departures,
    word: ({ figure, departures }) => departuresInWords(departureKey(figure, departures)),
  },
  {
    part: 'quote',
    read: ({ evidence }) => (evidence.kind === 'quote' ? evidence.quote.exact : evidence),
    word: ({ evidence }) => (evidence.kind === 'quote' ? evidence.quote.exact : null),
  },
  {
    part: 'relations',
    read: ({ relations }) => relations.map(({ kind, claimId }) => `${kind} ${claimId}`).sort(),
    word: () => null,
  },
  { part: 'note', read: ({ note }) => note, word: ({ note }) => note },
];

function valueInWords(figure: ClaimFigure): string {
  const { unit } = figure;
  const label: UnitLabel = {
    code: unit ?? '',
    labelSingular: '',
    labelPlural: '',
    kind: 'people', // says no word after the number; the unit is a part of its own
    iso4217: null,
  };
  return figureInWords(figure, label).short;
}
