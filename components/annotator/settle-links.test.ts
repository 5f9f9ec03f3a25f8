import { expect, test } from 'vitest';
import type { SourceRecord } from '#lib/domain/source-record.ts';
import { settleLinks } from './settle-links.ts';
import { testLink } from './testing/claims.ts';

function source(id: string, name: string, ...aliases: readonly string[]): SourceRecord {
  const unsaid = { country: null, parentId: null, description: null, method: null, limits: null };
  return { ...unsaid, id, slug: id, revision: 1, name, kind: 'ministry', aliases };
}

const CNN = { id: 'cnn', slug: 'cnn', name: 'CNN' };

test('words that are a known name settle the step, however their apostrophes are printed', () => {
  const [link] = settleLinks([testLink({ name: 'the Gaza’s Ministry of Health' })], {
    sources: [source('moh', "Gaza's Ministry of Health")],
    outlets: [],
  });
  expect(link?.sourceId).toBe('moh');
});

test('an alias settles as well, an outlet where no source bears the name', () => {
  const chain = [testLink({ name: 'CNN' }), testLink({ position: 1, name: 'Health Ministry in Gaza' })];
  const settled = settleLinks(chain, {
    sources: [source('moh', "Gaza's Ministry of Health", 'health ministry in Gaza')],
    outlets: [CNN],
  });
  expect(settled.map(({ sourceId, outletId }) => sourceId ?? outletId)).toEqual(['cnn', 'moh']);
});

test('a name of several is left for the editor', () => {
  const [link] = settleLinks([testLink({ name: 'Ministry of Health' })], {
    sources: [
      source('gaza', 'Gaza', 'Ministry of Health'),
      source('lebanon', 'Lebanon', 'Ministry of Health'),
    ],
    outlets: [],
  });
  expect(link?.sourceId).toBeNull();
});

test('what an editor settled stays', () => {
  const [link] = settleLinks([testLink({ sourceId: 'chosen' })], {
    sources: [source('moh', "Gaza's Ministry of Health")],
    outlets: [],
  });
  expect(link?.sourceId).toBe('chosen');
});
