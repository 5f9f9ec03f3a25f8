import type { ExportedClaim } from '#lib/domain/exported-claim.ts';
import type { PublicStatistic } from '#lib/domain/public-statistic.ts';
import { addressOf } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { CLAIM_COLUMNS } from './claim-columns.ts';
import type { ExportSetting } from './column.ts';

/** What a JSON file of claims says of itself before the first claim. */
export interface ClaimsFile {
  readonly statistic: PublicStatistic;
  /** The parameters of the view in its address; null for every claim. */
  readonly view: readonly (readonly [name: string, value: string])[] | null;
  readonly count: number;
  readonly changedOn: string | null;
  readonly credit: string;
  readonly words: Messages;
}

/** The beginning of the file, up to the first claim: claims follow one by one, so that no file is ever held whole. */
export function toJsonHead(file: ClaimsFile, setting: ExportSetting): string {
  const { words, count, changedOn, credit } = file;
  const head = {
    statistic: describeStatistic(file, setting),
    view: file.view === null ? null : parametersOf(file.view),
    count,
    last_changed_on: changedOn,
    credit,
    terms: words.cite.terms,
    columns: JSON_COLUMNS.map(({ name, type, unit }) => ({
      name,
      type,
      unit,
      meaning: words.cite.columns[name],
    })),
  };
  return `${JSON.stringify(head).slice(0, -1)},"claims":[`;
}

/** Claims as JSON objects; all but the first batch are set off from those before by a comma. */
export function toJsonClaims(
  claims: readonly ExportedClaim[],
  setting: ExportSetting,
  isFirst: boolean,
): string {
  const objects = claims.map((claim) =>
    JSON.stringify(Object.fromEntries(JSON_COLUMNS.map(({ name, read }) => [name, read(claim, setting)]))),
  );
  return `${isFirst || objects.length === 0 ? '' : ','}${objects.join(',\n')}`;
}

export const JSON_END = ']}\n';

/** The caveat stands with the statistic, where a table has no other place for it than its rows. */
const JSON_COLUMNS = CLAIM_COLUMNS.filter(({ name }) => name !== 'caveat');

function describeStatistic({ statistic }: ClaimsFile, { site, locale }: ExportSetting) {
  const { id, slug, name, topic, caveat, definitionNumber, definition } = statistic;
  const { counted, scope, place, temporality, measure, per, base, comparedTo, start, unit } = definition;
  return {
    id,
    url: new URL(addressOf(locale, 'statistics', slug), site).href,
    name,
    topic: topic.name,
    caveat,
    definition: {
      number: definitionNumber,
      counted,
      scope,
      place,
      temporality,
      measure,
      per,
      base,
      compared_to: comparedTo,
      start,
      unit: { code: unit.code, label: unit.labelPlural, kind: unit.kind, iso4217: unit.iso4217 },
    },
  };
}

/** Sources may be several, so each parameter has a list. */
function parametersOf(view: readonly (readonly [name: string, value: string])[]) {
  const byName = Map.groupBy(view, ([name]) => name);
  return Object.fromEntries([...byName].map(([name, pairs]) => [name, pairs.map(([, value]) => value)]));
}
