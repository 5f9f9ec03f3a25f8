import type { ClaimEdit, ClaimRecord } from '#lib/domain/claim-record.ts';
import type { Actor } from '#lib/domain/person.ts';
import type { SourceRecord } from '#lib/domain/source-record.ts';
import type { StatisticRecord } from '#lib/domain/statistic-record.ts';
import { draftClaim } from '../draft-claim.ts';
import { moveClaim } from '../move-claim.ts';
import { nameSource } from '../name-source.ts';
import { bringInDispatch, defineInjured, type Newsroom, openNewsroom } from './newsroom.ts';
import { unwrap } from './unwrap.ts';

/** A newsroom that has something to show: one dispatch, one statistic, one source, and claims to be made of them. */
export interface PublishedRecord {
  readonly newsroom: Newsroom;
  readonly editor: Actor;
  readonly statistic: StatisticRecord;
  readonly source: SourceRecord;
  readonly article: { readonly id: string; readonly slug: string };
  /** A draft that says "at least 46 people injured", the fire service said, but for what `edit` says otherwise. */
  draft(edit?: ClaimEdit): Promise<ClaimRecord>;
  publish(edit?: ClaimEdit): Promise<ClaimRecord>;
  /** A draft of a statement, of the same source, that denies a claim. */
  draftDenial(claim: ClaimRecord): Promise<ClaimRecord>;
  move(claim: ClaimRecord, move: 'publish' | 'retract' | 'reopen', reason?: string): Promise<ClaimRecord>;
}

export async function openPublishedRecord(): Promise<PublishedRecord> {
  const newsroom = await openNewsroom();
  const editor = await newsroom.hire('editor');
  const { deps, database } = newsroom;
  const statistic = await defineInjured(newsroom, editor);
  const naming = {
    name: 'Port Sample fire service',
    kind: 'other',
    country: null,
    parentId: null,
    description: null,
    aliases: [],
  } as const;
  const source = unwrap(await nameSource(deps, editor, naming));
  const { article } = await bringInDispatch(newsroom, editor);
  const version = await database.prisma.articleVersion.findFirstOrThrow({ where: { articleId: article.id } });
  const text = await database.prisma.articleText.findUniqueOrThrow({ where: { versionId: version.id } });
  const usual = usualEdit(text.text ?? '', statistic.id, source);
  const make = async (edit: ClaimEdit) =>
    unwrap(
      await draftClaim(deps, editor, {
        articleId: article.id,
        evidence: { kind: 'quote', versionId: version.id },
        edit,
      }),
    );
  const draft = (edit: ClaimEdit = {}) => make({ ...usual, ...edit });
  const draftDenial = ({ id }: ClaimRecord) => {
    const { spans, attribution } = usual;
    return make({ spans, attribution, relations: [{ kind: 'denies', claimId: id }] });
  };
  const move: PublishedRecord['move'] = async ({ id, revision }, kind, reason) =>
    unwrap(await moveClaim(deps, editor, { id, revision, move: kind, reason: reason ?? null }));
  const publish = async (edit?: ClaimEdit) => move(await draft(edit), 'publish');
  return { newsroom, editor, statistic, source, article, draft, draftDenial, publish, move };
}

function usualEdit(text: string, statisticId: string, source: SourceRecord) {
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return {
    figure: {
      verbatim: '46',
      qualifier: 'at_least',
      low: '46',
      high: null,
      best: null,
      unit: 'people',
      counts: 'people injured',
      modality: 'reported',
      measure: 'count',
      vague: null,
      policy: null,
    },
    asOf: { date: '2026-11-13', from: '2026-11-13', to: '2026-11-13', precision: 'day', basis: 'stated' },
    target: { kind: 'statistic', statisticId },
    spans: [
      { role: 'quote', ...spanOf('At least 46 people were injured') },
      { role: 'number', ...spanOf('46') },
    ],
    attribution: [
      {
        branch: 0,
        position: 0,
        sourceId: source.id,
        outletId: null,
        name: 'the fire service',
        wording: 'said',
        start: null,
        end: null,
      },
    ],
  } as const satisfies ClaimEdit;
}
