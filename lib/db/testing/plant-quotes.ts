import { withClient } from '#lib/db/with-client.ts';

/**
 * Gives every claim of a planted timeline (plant-long-timeline.ts) words of its own, as a search finds them: common
 * ones in all, a district in one of 200, a village in one of 2,000. Written by SQL, for measuring.
 */
export async function plantQuotes(databaseUrl: string): Promise<void> {
  await withClient(databaseUrl, async (client) => {
    await client.query(QUOTES);
    await client.query('VACUUM (ANALYZE) claim_quote, claim, article, attribution, source, statistic');
  });
}

const QUOTES = `
  INSERT INTO claim_quote (claim_id, exact, language)
  SELECT c.id, 'The office said that ' || c.verbatim || ' people had been counted in district ' || spell.district
    || ' and the village of ' || spell.village || ' by the end of the week, as buildings were searched', 'en'
  FROM (SELECT id, verbatim, row_number() OVER (ORDER BY id) AS n FROM claim) c
  CROSS JOIN LATERAL (SELECT
    translate(to_char(n % 200, 'FM000'), '0123456789', 'abdegiklmn') AS district,
    'x' || translate(to_char(n % 2000, 'FM0000'), '0123456789', 'abdegiklmn') AS village) spell`;
