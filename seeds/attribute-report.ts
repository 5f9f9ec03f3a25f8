import type { ClaimAttribution } from '#lib/domain/claim-record.ts';
import { jointVoices } from './joint-voices.ts';
import type { PlantedSources } from './plant-sources.ts';
import type { ReportedFigure } from './read-facts.ts';

/** From the outlet to the origin; where several speak as one, each is a branch, and the first carries the relay. */
export async function attributeReport(
  sources: PlantedSources,
  { source, source_kind: kind, via }: Pick<ReportedFigure, 'via' | 'source' | 'source_kind'>,
): Promise<readonly ClaimAttribution[]> {
  const relay = via === null ? [] : [await linkTo(via, 'media', { branch: 0, position: 0 }, sources)];
  if (source === null) return relay;
  const origins: ClaimAttribution[] = [];
  for (const [branch, name] of jointVoices(source).entries()) {
    const position = branch === 0 ? relay.length : 0;
    origins.push(await linkTo(name, kind, { branch, position }, sources));
  }
  return [...relay, ...origins];
}

async function linkTo(
  name: string,
  kind: ReportedFigure['source_kind'],
  place: Pick<ClaimAttribution, 'branch' | 'position'>,
  sources: PlantedSources,
): Promise<ClaimAttribution> {
  const sourceId = await sources.find(name, kind);
  return { ...place, sourceId, outletId: null, name, wording: null, start: null, end: null };
}
