import type { FoundEvidence, FoundField, FoundFields } from '#lib/domain/found-article.ts';

/** What one kind of evidence says, as it stands in the page. */
export interface Evidence {
  readonly evidence: FoundEvidence;
  readonly fields: FoundFields;
}

/** A field's value with the evidence that gave it. */
export interface Chosen<Value> {
  readonly value: Value;
  readonly evidence: FoundEvidence;
}

/** The first evidence for a field that can be read; what cannot be read gives way to the next. */
export function chooseField<Value>(
  evidences: readonly Evidence[],
  field: FoundField,
  read: (words: string) => Value | null,
): Chosen<Value> | null {
  return listReadable(evidences, field, read)[0] ?? null;
}

/** Every reading of a field, strongest evidence first. */
export function listReadable<Value>(
  evidences: readonly Evidence[],
  field: FoundField,
  read: (words: string) => Value | null,
): readonly Chosen<Value>[] {
  return evidences.flatMap(({ evidence, fields }) => {
    const words = fields[field];
    const value = words === undefined ? null : read(words);
    return value === null ? [] : [{ value, evidence }];
  });
}
