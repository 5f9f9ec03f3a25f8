import type { ReportedLink } from '#lib/domain/reported-claim.ts';

/** A chain under the names this record uses: an article may only say "the fire service". */
export function underRecordNames(attribution: readonly ReportedLink[]): readonly ReportedLink[] {
  return attribution.map((link) => ({ ...link, name: link.target?.name ?? link.name }));
}
