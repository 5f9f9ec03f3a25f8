import type { TopicChoice } from '#lib/domain/desk-article.ts';
import type { Database } from './database.ts';

/** What an article can be filed under. */
export interface FilingChoices {
  readonly topics: readonly TopicChoice[];
  readonly outletNames: readonly string[];
}

/** All topics, and the outlets that articles came from most recently. */
export async function listFilingChoices({ prisma }: Database): Promise<FilingChoices> {
  const [topics, outlets] = await Promise.all([
    prisma.topic.findMany({
      select: { id: true, slug: true, name: true, place: true },
      orderBy: { name: 'asc' },
    }),
    prisma.outlet.findMany({ select: { name: true }, orderBy: { createdAt: 'desc' }, take: OUTLETS_OFFERED }),
  ]);
  return { topics, outletNames: outlets.map(({ name }) => name).sort((a, b) => a.localeCompare(b)) };
}

// The browser narrows them while the name is typed; more would only weigh on the page.
const OUTLETS_OFFERED = 300;
