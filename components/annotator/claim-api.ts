import type { ClaimMove } from '#lib/domain/claim-life.ts';
import type { ClaimEdit, ClaimRecord } from '#lib/domain/claim-record.ts';
import type { OutletChoice, TopicChoice } from '#lib/domain/desk-article.ts';
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

  prepare: (place: { readonly versionId: string; readonly start: number; readonly end: number }) =>
    send<{ readonly edit: ClaimEdit }>({ method: 'POST', path: '/claims/preparation', body: place }),

  draft: (articleId: string, versionId: string, edit: ClaimEdit) =>
    send<ClaimAnswer>({ method: 'POST', path: '/claims', body: { articleId, versionId, ...edit } }),

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

  createTopic: (topic: { readonly name: string; readonly summary: string }) =>
    send<{ readonly topic: TopicChoice }>({ method: 'POST', path: '/topics', body: topic }),
} as const;

export type ClaimApi = typeof claimApi;

export type ClaimReference = Pick<ClaimRecord, 'id' | 'revision'>;

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
  readonly definition: StatisticDefinition;
}

function toQuery(parameters: Readonly<Record<string, string | null>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value !== null) query.set(name, value);
  return query.toString();
}
