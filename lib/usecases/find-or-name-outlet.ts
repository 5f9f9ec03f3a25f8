import { freeSlug } from '#lib/db/free-slug.ts';
import type { RecordEvent, WriteTransaction } from '#lib/db/transaction.ts';
import { nameKey } from '#lib/domain/name-key.ts';

/** The outlet of that name, named now if the record does not know it; part of a larger write. */
export async function findOrNameOutlet(
  transaction: WriteTransaction,
  record: RecordEvent,
  outlet: { readonly name: string; readonly fictional?: boolean },
): Promise<string> {
  const name = outlet.name.trim();
  const key = nameKey(name);
  const known = await transaction.outlet.findMany({ select: { id: true, name: true } });
  const found = known.find((each) => nameKey(each.name) === key);
  if (found !== undefined) return found.id;
  const slug = await freeSlug(transaction, 'outlet', name);
  const created = await transaction.outlet.create({
    data: { name, slug, fictional: outlet.fictional ?? false },
  });
  await record({
    event: 'OutletNamed',
    subject: 'outlet',
    subjectId: created.id,
    revision: created.revision,
    reason: null,
    state: { name, slug, fictional: created.fictional },
    tags: ['outlets'],
  });
  return created.id;
}
