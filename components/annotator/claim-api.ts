import type { ClaimKind } from '#lib/domain/claim.ts';
import type { ClaimMove } from '#lib/domain/claim-life.ts';
import type { ClaimEdit, ClaimRecord } from '#lib/domain/claim-record.ts';
import type { OutletChoice, TopicChoice } from '#lib/domain/desk-article.ts';
import type { PropositionRecord } from '#lib/domain/proposition-record.ts';
import type { SourceKind } from '#lib/domain/source.ts';
import type { SourceRecord } from '#lib/domain/source-record.ts';
import type { StatisticDefinition } from '#lib/domain/statistic.ts';
import type { StatisticRecord } from '#lib/domain/statistic-record.ts';
import { send } from './api-client.ts';

/** The requests the annotator makes, by name. */
export const claimApi = {
  edit: (claim: ClaimReference, edit: ClaimEdit) =>
    send<ClaimAnswer>({ method: 'PATCH', path: `/claims/${claim.id}`, body: edit, revision: claim.revision }),

  move: (claim: ClaimReference, move: ClaimMove) =>
    send<ClaimAnswer>({
      method: 'POST',
      path: `/claims/${claim.id}/moves`,
      body: { move },
      revision: claim.revision,
    }),

  prepare: (place: SelectedPlace) =>
    send<{ readonly edit: ClaimEdit }>({ method: 'POST', path: '/claims/preparation', body: place }),

  draft: (draft: DraftPlace, edit: ClaimEdit) =>
    send<ClaimAnswer>({ method: 'POST', path: '/claims', body: { ...draft, ...edit } }),

  publish: (articleId: string, claims: readonly ClaimReference[]) =>
    send<PublicationAnswer>({
      method: 'POST',
      path: `/articles/${articleId}/publication`,
      body: { claims: claims.map(({ id, revision }) => ({ id, revision })) },
    }),

  findStatistics: (query: string, topicId: string | null, signal: AbortSignal) =>
    send<{ readonly statistics: readonly StatisticRecord[] }>({
      method: 'GET',
      path: `/statistics?${toQuery({ q: query, topicId })}`,
      signal,
    }),

  findPropositions: (query: string, topicId: string | null, signal: AbortSignal) =>
    send<{ readonly propositions: readonly PropositionRecord[] }>({
      method: 'GET',
      path: `/propositions?${toQuery({ q: query, topicId })}`,
      signal,
    }),

  findSources: (query: string, signal?: AbortSignal) =>
    send<{ readonly sources: readonly SourceRecord[] }>({
      method: 'GET',
      path: `/sources?${toQuery({ q: query })}`,
      ...(signal === undefined ? {} : { signal }),
    }),

  findOutlets: (query: string, signal: AbortSignal) =>
    send<{ readonly outlets: readonly OutletChoice[] }>({
      method: 'GET',
      path: `/outlets?${toQuery({ q: query })}`,
      signal,
    }),

  createSource: (source: NewSource) =>
    send<{ readonly source: SourceRecord }>({ method: 'POST', path: '/sources', body: source }),

  addAlias: (sourceId: string, alias: string) =>
    send<unknown>({ method: 'POST', path: `/sources/${sourceId}/aliases`, body: { alias } }),

  createStatistic: (statistic: NewStatistic) =>
    send<{ readonly statistic: StatisticRecord }>({ method: 'POST', path: '/statistics', body: statistic }),

  stateProposition: (proposition: NewProposition) =>
    send<{ readonly proposition: PropositionRecord }>({
      method: 'POST',
      path: '/propositions',
      body: proposition,
    }),

  createTopic: (topic: { readonly name: string; readonly summary: string }) =>
    send<{ readonly topic: TopicChoice }>({ method: 'POST', path: '/topics', body: topic }),
} as const;

export type ClaimApi = typeof claimApi;

export type ClaimReference = Pick<ClaimRecord, 'id' | 'revision'>;

/** Selected words, and the kind of claim they are to become. */
export interface SelectedPlace {
  readonly versionId: string;
  readonly start: number;
  readonly end: number;
  readonly kind: ClaimKind;
}

/** Where a draft stands, and of what kind it is. */
export interface DraftPlace {
  readonly articleId: string;
  readonly versionId: string;
  readonly kind: ClaimKind;
}

export interface ClaimAnswer {
  readonly claim: ClaimRecord;
}

export interface PublicationAnswer {
  readonly published: readonly ClaimRecord[];
}

export interface NewSource {
  readonly name: string;
  readonly kind: SourceKind;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly aliases: readonly string[];
}

export interface NewStatistic {
  readonly topicId: string;
  readonly name: string;
  readonly caveat: string | null;
  readonly definition: StatisticDefinition;
}

export interface NewProposition {
  readonly topicId: string;
  readonly statement: string;
}

function toQuery(parameters: Readonly<Record<string, string | null>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value !== null) query.set(name, value);
  return query.toString();
}
