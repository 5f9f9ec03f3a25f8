import type { JsonObject } from '#lib/domain/history.ts';
import type { SourceRecord } from '#lib/domain/source-record.ts';

/** A source as history keeps it. */
export function sourceState({ aliases, ...source }: SourceRecord): JsonObject {
  return { ...source, aliases: [...aliases] };
}
