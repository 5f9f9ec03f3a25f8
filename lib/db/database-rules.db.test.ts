import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from './testing/test-database.ts';

let testDatabase: TestDatabase;
let client: pg.Client;

/** One of everything a claim needs, planted by SQL alone: the rules must hold without our code. */
const ids = { outlet: randomUUID(), topic: randomUUID(), article: randomUUID(), version: randomUUID() };
const statisticId = randomUUID();
const sourceId = randomUUID();

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  client = new pg.Client({ connectionString: testDatabase.url });
  await client.connect();
  await client.query(`
    INSERT INTO unit (code, label_singular, label_plural, kind) VALUES ('people', 'person', 'people', 'people');
    INSERT INTO outlet (id, slug, name) VALUES ('${ids.outlet}', 'wire', 'Wire');
    INSERT INTO topic (id, slug, name, summary) VALUES ('${ids.topic}', 'flood', 'Flood', 'A flood.');
    INSERT INTO article (id, slug, outlet_id, headline) VALUES ('${ids.article}', 'a', '${ids.outlet}', 'A');
    INSERT INTO article_version (id, article_id, number, sha256, length)
      VALUES ('${ids.version}', '${ids.article}', 1, sha256('text'), 4);
    INSERT INTO article_text (version_id, text) VALUES ('${ids.version}', 'text');
    INSERT INTO statistic (id, slug, topic_id, name) VALUES ('${statisticId}', 's', '${ids.topic}', 'Killed');
    INSERT INTO source (id, slug, name, kind, series) VALUES ('${sourceId}', 'm', 'Ministry', 'ministry', 0);
  `);
});

afterAll(async () => {
  await client.end();
  await testDatabase.drop();
});

const soundClaim = {
  status: 'draft',
  kind: 'figure',
  evidence: 'quote',
  version_id: ids.version,
  verbatim: '12',
  qualifier: 'exact',
  low: '12',
  high: '12',
} as const;

/** Inserts a claim that is sound but for the given columns; answers its id. */
async function insertClaim(columns: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const id = randomUUID();
  const row = { id, article_id: ids.article, ...soundClaim, ...columns };
  const names = Object.keys(row);
  await client.query(
    `INSERT INTO claim (${names.join(', ')}) VALUES (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
    Object.values(row),
  );
  return id;
}

const asOf = {
  as_of: '2024-03-22',
  as_of_from: '2024-03-22',
  as_of_to: '2024-03-22',
  as_of_precision: 'day',
  as_of_basis: 'stated',
};
const published = {
  status: 'published',
  published_at: '2024-03-23',
  statistic_id: statisticId,
  unit_code: 'people',
  counts: 'killed',
  ...asOf,
};

describe('a claim', () => {
  it('is accepted where it is sound', async () => {
    await expect(insertClaim()).resolves.toBeTypeOf('string');
    await expect(insertClaim(published)).resolves.toBeTypeOf('string');
  });

  it.each([
    ['bounds out of order', 'claim_bounds_in_order', { qualifier: 'range', low: '300', high: '100' }],
    ['no qualifier', 'claim_figure_is_whole', { qualifier: null }],
    ['no bound at all', 'claim_bounds_fit_qualifier', { low: null, high: null }],
    ['no words', 'claim_figure_is_whole', { verbatim: null }],
    ['"exact" with two values', 'claim_bounds_fit_qualifier', { low: '12', high: '13' }],
    ['"at least" with an upper bound', 'claim_bounds_fit_qualifier', { qualifier: 'at_least' }],
    ['"at most" with a lower bound', 'claim_bounds_fit_qualifier', { qualifier: 'at_most' }],
    ['a range with one end', 'claim_bounds_fit_qualifier', { qualifier: 'range', high: null }],
    ['a best outside its bounds', 'claim_best_within_bounds', { best: '13' }],
    ['a statement with a value', 'claim_without_figure_has_no_value', { kind: 'statement' }],
    ['vague words without a policy', 'claim_vague_names_its_policy', { vague: 'dozens' }],
    ['a confidence above one', 'claim_confidence_is_a_share', { confidence: '1.5' }],
    ['as-of days out of order', 'claim_as_of_in_order', { ...asOf, as_of_from: '2024-03-23' }],
    ['half an as-of', 'claim_as_of_is_whole', { as_of: '2024' }],
    ['two targets', 'claim_has_one_target', { statistic_id: statisticId, untracked: true }],
    ['a stance towards nothing', 'claim_stance_needs_proposition', { stance: 'denies' }],
    [
      'a publication without statistic',
      'claim_published_figure_is_placed',
      { ...published, statistic_id: null },
    ],
    ['a publication without instant', 'claim_published_says_when', { ...published, published_at: null }],
    [
      'a retraction without reason',
      'claim_retracted_says_why',
      { ...published, status: 'retracted', retracted_at: '2024-04-01', retraction_reason: ' ' },
    ],
    ['a quote from no text', 'claim_quote_lies_in_a_version', { version_id: null }],
    ['recorded evidence from nowhere', 'claim_recorded_says_where', { evidence: 'recorded' }],
    ['an unknown statistic', 'claim_statistic_id_fkey', { statistic_id: randomUUID() }],
  ])('is refused with %s', async (_, constraint, columns) => {
    await expect(insertClaim(columns)).rejects.toMatchObject({ constraint });
  });

  it('may be untracked when published', async () => {
    await expect(insertClaim({ ...published, statistic_id: null, untracked: true })).resolves.toBeTypeOf(
      'string',
    );
  });

  it.each([
    ['published', 'draft'],
    ['published', 'suggested'],
    ['draft', 'retracted'],
    ['rejected', 'published'],
    ['suggested', 'in_review'],
  ])('cannot go from %s to %s', async (from, to) => {
    const id = await insertClaim({ ...published, status: from });
    const why = { retracted_at: '2024-04-01', retraction_reason: 'wrong' };
    await expect(
      client.query('UPDATE claim SET status = $2, retracted_at = $3, retraction_reason = $4 WHERE id = $1', [
        id,
        to,
        why.retracted_at,
        why.retraction_reason,
      ]),
    ).rejects.toThrow(`a claim cannot go from ${from} to ${to}`);
  });

  it('stays once it was published', async () => {
    const id = await insertClaim(published);
    await expect(client.query('DELETE FROM claim WHERE id = $1', [id])).rejects.toThrow('retract it instead');
  });

  it('may be deleted as a draft', async () => {
    const id = await insertClaim();
    const { rowCount } = await client.query('DELETE FROM claim WHERE id = $1', [id]);
    expect(rowCount).toBe(1);
  });

  it('keeps its suggestion once per article', async () => {
    await insertClaim({ suggestion_key: 'same' });
    await expect(insertClaim({ suggestion_key: 'same' })).rejects.toMatchObject({
      constraint: 'claim_article_id_suggestion_key_key',
    });
  });
});

describe('the parts of a claim', () => {
  const insertSpan = (claimId: string, columns: string, values: string) =>
    client.query(
      `INSERT INTO claim_span (id, claim_id, ${columns}) VALUES (gen_random_uuid(), $1, ${values})`,
      [claimId],
    );

  it.each([
    ['a span that ends before it begins', 'role, start, "end"', `'number', 5, 5`],
    ['a span before the text', 'role, start, "end"', `'number', -1, 5`],
    ['a text span without place', 'role', `'number'`],
    ['a table cell without column', 'role, locator, "table", "row"', `'number', 'table', 't', 'r'`],
    ['page nought', 'role, locator, page', `'number', 'page', 0`],
  ])('are refused with %s', async (_, columns, values) => {
    const claimId = await insertClaim();
    await expect(insertSpan(claimId, columns, values)).rejects.toMatchObject({
      constraint: 'claim_span_fits_its_locator',
    });
  });

  it('hold one quote', async () => {
    const claimId = await insertClaim();
    await insertSpan(claimId, 'role, start, "end"', `'quote', 0, 4`);
    await expect(insertSpan(claimId, 'role, start, "end"', `'quote', 1, 4`)).rejects.toMatchObject({
      constraint: 'claim_span_one_quote',
    });
  });

  it('name a source or an outlet for a link of the chain, not both', async () => {
    const claimId = await insertClaim();
    await expect(
      client.query(
        `INSERT INTO attribution (id, claim_id, name, source_id, outlet_id) VALUES (gen_random_uuid(), $1, 'x', $2, $3)`,
        [claimId, sourceId, ids.outlet],
      ),
    ).rejects.toMatchObject({ constraint: 'attribution_names_one_thing' });
  });

  it('lose their quote only to a takedown that says why', async () => {
    const claimId = await insertClaim();
    await client.query(`INSERT INTO claim_quote (claim_id, exact) VALUES ($1, 'text')`, [claimId]);
    await expect(
      client.query('UPDATE claim_quote SET exact = NULL WHERE claim_id = $1', [claimId]),
    ).rejects.toMatchObject({ constraint: 'claim_quote_emptied_only_by_takedown' });
    await client.query(
      `UPDATE claim_quote SET exact = NULL, takedown_reason = 'court order' WHERE claim_id = $1`,
      [claimId],
    );
  });
});

describe('other records', () => {
  it.each([
    ['a source of its own kin', `UPDATE source SET parent_id = id`, 'source_is_not_its_own_parent'],
    [
      'an article that copies itself',
      `UPDATE article SET alternate_of_id = id`,
      'article_is_not_its_own_copy',
    ],
    ['money without a currency', `UPDATE unit SET kind = 'money'`, 'unit_money_has_currency'],
    [
      'a rate without denominator',
      `INSERT INTO statistic_definition (id, statistic_id, number, counted, unit_code, temporality, measure)
       VALUES (gen_random_uuid(), '${statisticId}', 9, 'x', 'people', 'point', 'rate')`,
      'definition_rate_has_denominator',
    ],
    [
      'a comment about nothing',
      `WITH author AS (INSERT INTO person (id, name) VALUES (gen_random_uuid(), 'A') RETURNING id)
       INSERT INTO comment (id, author_id, body) SELECT gen_random_uuid(), id, 'x' FROM author`,
      'comment_is_about_one_thing',
    ],
  ])('refuse %s', async (_, statement, constraint) => {
    await expect(client.query(statement)).rejects.toMatchObject({ constraint });
  });

  it('hold a role for all topics once', async () => {
    const person = randomUUID();
    const grant = `INSERT INTO role_assignment (id, person_id, role) VALUES (gen_random_uuid(), '${person}', 'editor')`;
    await client.query(`INSERT INTO person (id, name) VALUES ($1, 'A')`, [person]);
    await client.query(grant);
    await expect(client.query(grant)).rejects.toMatchObject({ constraint: 'role_assignment_once' });
  });
});

describe('what may never change', () => {
  beforeAll(async () => {
    await client.query(`
      INSERT INTO history_entry (id, event, at, actor_name, subject_type, subject_id, record, leaf)
        VALUES (1000, 'ClaimDrafted', now(), 'test', 'claim', 'x', 'record', sha256('record'));
      INSERT INTO history_payload (entry_id, salt, state) VALUES (1000, 'salt', '{}');
    `);
  });

  it.each([
    ['UPDATE history_entry SET event = event', 'history_entry is append-only: UPDATE is refused'],
    ['DELETE FROM history_entry', 'history_entry is append-only: DELETE is refused'],
    ['TRUNCATE history_entry CASCADE', 'is append-only: TRUNCATE is refused'],
    ['UPDATE article_version SET number = 2', 'article_version is append-only: UPDATE is refused'],
    ['DELETE FROM article_version', 'article_version is append-only: DELETE is refused'],
    ['TRUNCATE article_version CASCADE', 'is append-only: TRUNCATE is refused'],
    [`UPDATE article_text SET text = 'other'`, 'can only be emptied by a takedown'],
    ['UPDATE article_text SET text = NULL', 'can only be emptied by a takedown'],
    ['DELETE FROM article_text', 'can only be emptied by a takedown'],
    ['TRUNCATE article_text', 'is append-only: TRUNCATE is refused'],
    [`UPDATE history_payload SET state = '{"a":1}'`, 'can only be emptied by a takedown'],
    ['DELETE FROM history_payload', 'can only be emptied by a takedown'],
    ['TRUNCATE history_payload', 'is append-only: TRUNCATE is refused'],
  ])('%s', async (statement, message) => {
    await expect(client.query(statement)).rejects.toThrow(message);
  });

  it('keeps a leaf that is the hash of its record', async () => {
    await expect(
      client.query(`
        INSERT INTO history_entry (event, at, actor_name, subject_type, subject_id, record, leaf)
          VALUES ('ClaimDrafted', now(), 'test', 'claim', 'x', 'record', sha256('another'))`),
    ).rejects.toMatchObject({ constraint: 'history_leaf_is_hash_of_record' });
  });

  it('lets a takedown empty words and say why', async () => {
    await client.query(`UPDATE article_text SET text = NULL, takedown_reason = 'court order'`);
    await client.query(
      `UPDATE history_payload SET state = NULL, salt = NULL, takedown_reason = 'court order'`,
    );
    const { rows } = await client.query('SELECT text, takedown_reason FROM article_text');
    expect(rows).toEqual([{ text: null, takedown_reason: 'court order' }]);
  });
});

describe('every foreign key', () => {
  it('has an index that begins with its columns', async () => {
    const { rows } = await client.query(`
      SELECT conrelid::regclass::text AS "table", conname
      FROM pg_constraint c
      WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND NOT EXISTS (
        SELECT FROM pg_index i
        JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = c.conkey[1]
        WHERE i.indrelid = c.conrelid
          -- Looking for a key's rows never looks for those without one, so an index may leave them out.
          AND (i.indpred IS NULL OR pg_get_expr(i.indpred, i.indrelid) = format('(%I IS NOT NULL)', a.attname))
          AND (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey
      )`);
    expect(rows).toEqual([]);
  });
});
