import type { SourceKind } from './source.ts';

/** A source as the desk edits it and the API answers it. */
export interface SourceRecord {
  readonly id: string;
  readonly slug: string;
  readonly revision: number;
  readonly name: string;
  readonly kind: SourceKind;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly parentId: string | null;
  readonly description: string | null;
  readonly method: string | null;
  readonly limits: string | null;
  readonly aliases: readonly string[];
}
