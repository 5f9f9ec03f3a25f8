import type { AsOfBasis, DatePrecision } from '#lib/domain/as-of.ts';
import type { ClaimKind, ClaimStatus, EvidenceKind } from '#lib/domain/claim.ts';
import type { Measure, Modality, Qualifier } from '#lib/domain/figure.ts';
import type { RelationKind } from '#lib/domain/relation.ts';
import type { SpanRole } from '#lib/domain/selector.ts';
import type { Stance } from '#lib/domain/stance.ts';
import type { UnitKind } from '#lib/domain/unit.ts';
import type { NamedQuery } from './named-query.ts';

/** $1 ids of claims, $2 the statuses the asker may see. */
export const REPORTED_CLAIMS: NamedQuery<ReportedClaimRow> = {
  name: 'reported_claims',
  text: `
    SELECT c.id, c.kind, c.status, c.article_id, c.evidence, c.recorded_url, c.recorded_note,
      c.verbatim, c.qualifier, c.low, c.high, c.best, c.counts, c.modality, c.measure, c.vague, c.policy, c.money_year,
      c.as_of, c.as_of_from, c.as_of_to, c.as_of_precision, c.as_of_basis, c.since, c.said_on,
      c.departure_key, c.origin_key, c.note, c.retraction_reason, c.published_at, c.retracted_at,
      u.code AS unit_code, u.label_singular, u.label_plural, u.kind AS unit_kind, u.iso4217,
      s.id AS statistic_id, s.slug AS statistic_slug, s.name AS statistic_name, d.counted,
      p.id AS proposition_id, p.slug AS proposition_slug, p.statement, c.stance,
      q.exact, q.prefix, q.suffix, q.language, q.translation, q.takedown_reason, v.captured_at
    FROM claim c
    LEFT JOIN unit u ON u.code = c.unit_code
    LEFT JOIN statistic s ON s.id = c.statistic_id
    LEFT JOIN LATERAL (
      SELECT counted FROM statistic_definition WHERE statistic_id = s.id ORDER BY number DESC LIMIT 1
    ) d ON true
    LEFT JOIN proposition p ON p.id = c.proposition_id
    LEFT JOIN claim_quote q ON q.claim_id = c.id
    LEFT JOIN article_version v ON v.id = c.version_id
    WHERE c.id = ANY($1::uuid[]) AND c.status = ANY($2::claim_status[])`,
};

export interface ReportedClaimRow {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly status: ClaimStatus;
  readonly article_id: string;
  readonly evidence: EvidenceKind;
  readonly recorded_url: string | null;
  readonly recorded_note: string | null;
  readonly verbatim: string | null;
  readonly qualifier: Qualifier | null;
  readonly low: string | null;
  readonly high: string | null;
  readonly best: string | null;
  readonly counts: string | null;
  readonly modality: Modality | null;
  readonly measure: Measure | null;
  readonly vague: string | null;
  readonly money_year: number | null;
  readonly policy: string | null;
  readonly as_of: string | null;
  readonly as_of_from: string | null;
  readonly as_of_to: string | null;
  readonly as_of_precision: DatePrecision | null;
  readonly as_of_basis: AsOfBasis | null;
  readonly since: string | null;
  readonly said_on: string | null;
  readonly departure_key: string;
  readonly origin_key: string;
  readonly note: string | null;
  readonly retraction_reason: string | null;
  readonly published_at: Date | null;
  readonly retracted_at: Date | null;
  readonly unit_code: string | null;
  readonly label_singular: string | null;
  readonly label_plural: string | null;
  readonly unit_kind: UnitKind | null;
  readonly iso4217: string | null;
  readonly statistic_id: string | null;
  readonly statistic_slug: string | null;
  readonly statistic_name: string | null;
  readonly counted: string | null;
  readonly proposition_id: string | null;
  readonly proposition_slug: string | null;
  readonly statement: string | null;
  readonly stance: Stance | null;
  readonly exact: string | null;
  readonly prefix: string | null;
  readonly suffix: string | null;
  readonly language: string | null;
  readonly translation: string | null;
  readonly takedown_reason: string | null;
  readonly captured_at: Date | null;
}

/** $1 ids of claims, $2 the statuses the asker may see. Both sides of every relation they stand in. */
export const CLAIM_RELATIONS: NamedQuery<ClaimRelationRow> = {
  name: 'claim_relations',
  text: `
    SELECT r.from_id AS claim_id, r.kind, false AS reversed, other.id AS other_id
    FROM claim_relation r JOIN claim other ON other.id = r.to_id
    WHERE r.from_id = ANY($1::uuid[]) AND other.status = ANY($2::claim_status[])
    UNION ALL
    SELECT r.to_id, r.kind, true, other.id
    FROM claim_relation r JOIN claim other ON other.id = r.from_id
    WHERE r.to_id = ANY($1::uuid[]) AND other.status = ANY($2::claim_status[])
    ORDER BY 1, 3, 2, 4`,
};

export interface ClaimRelationRow {
  readonly claim_id: string;
  readonly kind: RelationKind;
  readonly reversed: boolean;
  readonly other_id: string;
}

/** $1 ids of claims. Every step of their chains, nearest the outlet first. */
export const CLAIM_LINKS: NamedQuery<ClaimLinkRow> = {
  name: 'claim_links',
  text: `
    SELECT claim_id, branch, position, source_id, outlet_id, name, wording
    FROM attribution WHERE claim_id = ANY($1::uuid[]) ORDER BY claim_id, branch, position`,
};

export interface ClaimLinkRow {
  readonly claim_id: string;
  readonly branch: number;
  readonly position: number;
  readonly source_id: string | null;
  readonly outlet_id: string | null;
  readonly name: string;
  readonly wording: string | null;
}

/** $1 ids of claims. Where their words stand: offsets in the article version's text, or a table's cell. */
export const CLAIM_SPANS: NamedQuery<ClaimSpanRow> = {
  name: 'claim_spans',
  text: `
    SELECT claim_id, role, start, "end", "table", "row", "column"
    FROM claim_span WHERE claim_id = ANY($1::uuid[]) ORDER BY claim_id, start, role`,
};

export interface ClaimSpanRow {
  readonly claim_id: string;
  readonly role: SpanRole;
  readonly start: number | null;
  readonly end: number | null;
  readonly table: string | null;
  readonly row: string | null;
  readonly column: string | null;
}
