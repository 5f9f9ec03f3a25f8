import { afterAll, beforeAll, expect, it } from 'vitest';
import { findPropositionPage } from '#lib/db/proposition-page.ts';
import { attributionInWords } from '#lib/format/format-attribution.ts';
import { openTopic } from '#lib/usecases/open-topic.ts';
import { type Newsroom, openNewsroom } from '#lib/usecases/testing/newsroom.ts';
import { unwrap } from '#lib/usecases/testing/unwrap.ts';
import { plantPropositions } from './plant-propositions.ts';
import { plantSources } from './plant-sources.ts';
import { GAZA_WAR } from './topics/gaza-war.ts';

const SEEDS = { kind: 'system', name: 'Demo seed' } as const;

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
  const { name, summary, place } = GAZA_WAR;
  unwrap(await openTopic(newsroom.deps, SEEDS, { name, summary, place }));
  const sources = await plantSources(newsroom.deps, SEEDS);
  await plantPropositions({ deps: newsroom.deps, actor: SEEDS, sources });
});

afterAll(() => newsroom.close());

it('propositions of the demo have published claims with their whole chain, and no words of an outlet', async () => {
  const propositions = await newsroom.database.prisma.proposition.findMany({ orderBy: { id: 'asc' } });
  const chains: string[] = [];
  for (const { slug } of propositions) {
    const page = await findPropositionPage(newsroom.database, slug, { number: 1, size: 50 });
    for (const { article, attribution, evidence, proposition } of page?.rows ?? []) {
      expect(evidence.kind).toBe('recorded');
      chains.push(`${proposition?.stance}: ${attributionInWords(article.outlet.name, attribution)}`);
    }
  }
  expect(chains).toEqual([
    'asserts: Palestine Chronicle, citing CNN, citing people familiar with the US-Qatari meeting of 5 March 2024',
    'asserts: Palestine Chronicle, citing CNN, citing US officials',
  ]);
});
