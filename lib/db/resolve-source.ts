import { nameKey } from '#lib/domain/name-key.ts';
import type { WriteTransaction } from './transaction.ts';

/** Where a name is used, which settles names that several sources share ("Ministry of Health"). */
export interface NameContext {
  readonly topicId: string | null;
  readonly outletId: string | null;
}

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly topicId: string | null;
  readonly outletId: string | null;
}

/** The source a name stands for, or null where none or several are meant: then the editor is asked. */
export async function resolveSource(
  transaction: WriteTransaction,
  name: string,
  context: NameContext,
): Promise<string | null> {
  const key = nameKey(name);
  if (key === '') return null;
  const meant = (await listCandidates(transaction, name)).filter(
    (candidate) => nameKey(candidate.name) === key,
  );
  return (
    onlySource(meant.filter((each) => each.topicId !== null && each.topicId === context.topicId)) ??
    onlySource(meant.filter((each) => each.outletId !== null && each.outletId === context.outletId)) ??
    onlySource(meant.filter((each) => each.topicId === null && each.outletId === null))
  );
}

/** Names and aliases spelled alike, from the trigram indexes; the exact key is compared afterwards. */
function listCandidates(transaction: WriteTransaction, name: string): Promise<readonly Candidate[]> {
  return transaction.$queryRaw<Candidate[]>`
    SELECT id, name, NULL::uuid AS "topicId", NULL::uuid AS "outletId"
      FROM source WHERE name % ${name} AND merged_into_id IS NULL
    UNION ALL
    SELECT source_id, alias, topic_id, outlet_id
      FROM source_alias JOIN source ON source.id = source_id
      WHERE alias % ${name} AND merged_into_id IS NULL`;
}

function onlySource(candidates: readonly Candidate[]): string | null {
  const ids = new Set(candidates.map((candidate) => candidate.id));
  const [only] = ids;
  return ids.size === 1 && only !== undefined ? only : null;
}
