import { withClient } from '#lib/db/with-client.ts';

/** The address of the long timeline's statistic. */
export const LONG_STATISTIC = 'long-count';

/**
 * Plants a statistic with `count` published claims into a migrated database that knows the unit "people": twelve
 * sources counting for 900 days, the first as often as all others, printed by fifty outlets that round, delay and
 * leave out dates. Written by SQL, for measuring and for journeys: through the use cases it would take hours.
 */
export async function plantLongTimeline(databaseUrl: string, count: number): Promise<void> {
  await withClient(databaseUrl, async (client) => {
    await client.query('BEGIN');
    for (const statement of SURROUNDINGS) await client.query(statement);
    await client.query(CLAIMS, [count]);
    await client.query(ATTRIBUTIONS);
    await client.query('COMMIT');
    await client.query('VACUUM (ANALYZE) claim, article, attribution');
  });
}

const SURROUNDINGS = [
  `CREATE FUNCTION pg_temp.long_id(noun text, number int) RETURNS uuid IMMUTABLE
   RETURN md5(noun || number)::uuid`,
  `INSERT INTO topic (id, slug, name, summary)
   VALUES (pg_temp.long_id('topic', 0), 'long', 'A long count', 'Years of reports of one number.')`,
  `INSERT INTO outlet (id, slug, name, fictional)
   SELECT pg_temp.long_id('outlet', n), 'long-outlet-' || n, 'Outlet ' || n, true FROM generate_series(0, 49) n`,
  `INSERT INTO source (id, slug, name, kind, series)
   SELECT pg_temp.long_id('source', n), 'long-source-' || n, 'Counting office ' || n, 'other', 1000 + n
   FROM generate_series(0, 11) n`,
  `INSERT INTO article (id, slug, outlet_id, topic_id, headline, published_on)
   SELECT pg_temp.long_id('article', n), 'long-article-' || n, pg_temp.long_id('outlet', n % 50),
     pg_temp.long_id('topic', 0), 'What is known on day ' || n / 5, date '2023-10-08' + n / 5
   FROM generate_series(0, 4499) n`,
  `INSERT INTO statistic (id, slug, topic_id, name)
   VALUES (pg_temp.long_id('statistic', 0), '${LONG_STATISTIC}', pg_temp.long_id('topic', 0), 'People counted, long')`,
  `INSERT INTO statistic_definition (id, statistic_id, number, counted, unit_code, temporality, measure)
   VALUES (pg_temp.long_id('definition', 0), pg_temp.long_id('statistic', 0), 1, 'people counted', 'people',
     'cumulative', 'count')`,
];

/** Of ten claims six are exact, two rounded down to "more than", one "about" and one "at least"; half are dated. */
const CLAIMS = `
  INSERT INTO claim (id, kind, status, article_id, evidence, recorded_note, verbatim, qualifier, low, high, unit_code, counts,
    modality, measure, as_of, as_of_from, as_of_to, as_of_precision, as_of_basis, statistic_id, origin_key,
    article_published_on, published_at, created_at, updated_at)
  SELECT pg_temp.long_id('claim', n), 'figure', 'published', pg_temp.long_id('article', article), 'recorded',
    'Made up', to_char(value, 'FM999,999'), qualifier, value, CASE WHEN is_open THEN NULL ELSE value END, 'people',
    'people counted', 'reported', 'count', day::text, day, day, 'day', basis, pg_temp.long_id('statistic', 0),
    pg_temp.long_id('source', origin), printed, '2026-11-01', '2026-11-01', '2026-11-01'
  FROM generate_series(0, $1 - 1) n
  CROSS JOIN LATERAL (SELECT
    (n::bigint * 900 / $1)::int AS counted_on, (n::bigint * 7919 % 1009)::int AS chance) dice
  CROSS JOIN LATERAL (SELECT
    CASE WHEN chance % 2 = 0 THEN 0 ELSE 1 + chance / 2 % 11 END AS origin,
    (ARRAY['exact', 'exact', 'exact', 'exact', 'exact', 'exact', 'more_than', 'more_than', 'about', 'at_least'])
      [1 + chance / 3 % 10]::qualifier AS qualifier,
    (CASE WHEN chance / 7 % 2 = 0 THEN 'stated' ELSE 'published' END)::as_of_basis AS basis) told
  CROSS JOIN LATERAL (SELECT
    qualifier IN ('more_than', 'at_least') AS is_open,
    1000 + counted_on * 70 + origin * 50 AS exact,
    CASE qualifier WHEN 'more_than' THEN 1000 WHEN 'about' THEN 100 ELSE 1 END AS unit) count
  CROSS JOIN LATERAL (SELECT exact / unit * unit AS value, counted_on * 5 + chance % 5 AS article) figure
  CROSS JOIN LATERAL (SELECT
    date '2023-10-08' + counted_on AS printed,
    date '2023-10-08' + counted_on - CASE basis WHEN 'stated' THEN 1 ELSE 0 END AS day) days`;

const ATTRIBUTIONS = `
  INSERT INTO attribution (id, claim_id, source_id, name, wording)
  SELECT md5('attribution' || c.id)::uuid, c.id, c.origin_key::uuid, s.name, 'according to'
  FROM claim c JOIN source s ON s.id = c.origin_key::uuid
  WHERE c.statistic_id = pg_temp.long_id('statistic', 0)`;
