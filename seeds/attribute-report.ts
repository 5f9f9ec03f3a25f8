import type { ClaimAttribution } from '#lib/domain/claim-record.ts';
import type { PlantedSources } from './plant-sources.ts';
import type { ReportedFigure } from './read-facts.ts';

/** Who a reported fact comes from: whoever relayed it, then whoever said it; nobody where neither is known. */
export async function attributeReport(
  sources: PlantedSources,
  row: Pick<ReportedFigure, 'via' | 'source' | 'source_kind'>,
): Promise<readonly ClaimAttribution[]> {
  const names = [row.via, row.source].filter((name) => name !== null);
  const links: ClaimAttribution[] = [];
  for (const [position, name] of names.entries()) {
    const kind = name === row.source ? row.source_kind : 'media';
    const sourceId = await sources.find(name, kind);
    links.push({
      branch: 0,
      position,
      sourceId,
      outletId: null,
      name,
      wording: null,
      start: null,
      end: null,
    });
  }
  return links;
}
