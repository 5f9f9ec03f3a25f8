import { randomUUID } from 'node:crypto';
import { toSlug } from '#lib/domain/slug.ts';
import type { WriteTransaction } from './transaction.ts';

const TABLES = {
  article: 'article',
  outlet: 'outlet',
  proposition: 'proposition',
  source: 'source',
  statistic: 'statistic',
  topic: 'topic',
} as const;

/** An address under `noun` that nothing uses yet, made from a name: "gaza-ministry-of-health", then "…-2". */
export async function freeSlug(
  transaction: WriteTransaction,
  noun: keyof typeof TABLES,
  name: string,
): Promise<string> {
  const wanted = toSlug(name) || randomUUID().slice(0, 8);
  const pattern = `^${wanted}(-[0-9]+)?$`;
  // `noun` is one of our own table names, never input.
  const rows = await transaction.$queryRawUnsafe<{ slug: string }[]>(
    `SELECT slug FROM "${TABLES[noun]}" WHERE slug ~ $1`,
    pattern,
  );
  const taken = new Set(rows.map((row) => row.slug));
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number++) {
    const candidate = `${wanted}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
