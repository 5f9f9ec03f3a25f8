// Asked through Prisma, inside the transaction that changed them: decimals and days are read as text, as everywhere.
const COLUMNS = `
  c.id, c.article_id, c.verbatim, c.qualifier::text, c.low::text, c.high::text, c.vague, c.unit_code, c.departure_key,
  c.as_of_from::text, c.as_of_to::text, c.as_of_precision::text, c.as_of_basis::text, c.said_on::text,
  c.article_published_on::text AS published_on, c.origin_key, o.name AS outlet_name`;

const OF_WHICH_OUTLET = 'JOIN article a ON a.id = c.article_id JOIN outlet o ON o.id = a.outlet_id';

/** $1 a statistic. Its published figures, each with the outlet that printed it. */
export const COMPARED_CLAIMS = `
  SELECT ${COLUMNS} FROM claim c ${OF_WHICH_OUTLET}
  WHERE c.statistic_id = $1::uuid AND c.status = 'published' AND c.kind = 'figure'`;

/** $1 a statistic. Its published absences: who gave no figure, or could not verify one, and in which article. */
export const COMPARED_ABSENCES = `
  SELECT c.article_id, c.origin_key FROM claim c
  WHERE c.statistic_id = $1::uuid AND c.status = 'published' AND c.kind = 'absence'`;

/** $1 a statistic. Published figures, of whatever statistic, that are a part of one of its published figures. */
export const COMPARED_PARTS = `
  SELECT ${COLUMNS}, whole.id AS whole_id
  FROM claim whole
  JOIN claim_relation r ON r.to_id = whole.id AND r.kind = 'part_of'
  JOIN claim c ON c.id = r.from_id ${OF_WHICH_OUTLET}
  WHERE whole.statistic_id = $1::uuid AND whole.status = 'published' AND whole.kind = 'figure'
    AND c.status = 'published' AND c.kind = 'figure' AND c.as_of IS NOT NULL AND c.unit_code IS NOT NULL`;

/** $1 a statistic. Whoever stands between outlet and origin of its published figures, nearest the outlet first. */
export const COMPARED_RELAYS = `
  SELECT link.claim_id, coalesce(s.name, o.name, link.name) AS name, coalesce(s.confidential, false) AS confidential
  FROM claim c
  JOIN attribution link ON link.claim_id = c.id
  LEFT JOIN source s ON s.id = link.source_id
  LEFT JOIN outlet o ON o.id = link.outlet_id
  WHERE c.statistic_id = $1::uuid AND c.status = 'published' AND c.kind = 'figure'
    AND EXISTS (
      SELECT FROM attribution further
      WHERE further.claim_id = link.claim_id AND further.branch = link.branch AND further.position > link.position
    )
  ORDER BY link.claim_id, link.branch, link.position`;
