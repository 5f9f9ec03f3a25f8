import { missingForPublication } from './check-claim.ts';
import type { ClaimKind } from './claim.ts';
import { type ClaimRecord, NO_DEPARTURES } from './claim-record.ts';

/** Fields a claim of a kind must have before readers may see it: asked of the rule itself, with a claim that has none. */
export function publicationRequirements(kind: ClaimKind): readonly string[] {
  const missing = missingForPublication(
    { ...BARE_CLAIM, kind, figure: kind === 'figure' ? BARE_FIGURE : null },
    null,
  );
  return [...new Set(missing.map(({ field }) => field))];
}

const BARE_FIGURE: ClaimRecord['figure'] = {
  verbatim: '1',
  qualifier: 'exact',
  low: '1',
  high: '1',
  best: null,
  unit: null,
  counts: '',
  modality: 'reported',
  measure: 'count',
  vague: null,
  policy: null,
};

/** Says nothing yet, but that somebody is named whom nobody has identified. */
const BARE_CLAIM: Omit<ClaimRecord, 'kind' | 'figure'> = {
  id: '',
  status: 'draft',
  revision: 1,
  articleId: '',
  versionId: null,
  evidence: { kind: 'recorded', url: null, note: null },
  asOf: null,
  since: null,
  saidOn: null,
  target: null,
  departures: NO_DEPARTURES,
  attribution: [
    {
      branch: 0,
      position: 0,
      sourceId: null,
      outletId: null,
      name: 'somebody',
      wording: null,
      start: null,
      end: null,
    },
  ],
  relations: [],
  suggestion: null,
  note: null,
  retractionReason: null,
  createdAt: '',
  updatedAt: '',
  publishedAt: null,
};
