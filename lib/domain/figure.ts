/** The value a claim reports, as reported: see DESIGN "Figure" in docs/glossary.md. */
export interface Figure {
  /** The words of the value, exactly as printed: "31,988", "nearly two million", "hundreds". */
  readonly verbatim: string;
  readonly qualifier: Qualifier;
  /** Lower bound as a decimal string; null where the qualifier leaves it open. */
  readonly low: Decimal | null;
  /** Upper bound as a decimal string; null where the qualifier leaves it open. */
  readonly high: Decimal | null;
  /** The source's own best estimate within a range; never computed by us. */
  readonly best: Decimal | null;
  /** Code of a Unit, e.g. "people", "percent", "USD". */
  readonly unit: string;
  /** What is counted, in words: "Palestinians killed". */
  readonly counts: string;
  readonly modality: Modality;
  readonly measure: Measure;
  /** The vague words ("hundreds", "most") whose bounds come from a named policy; null for stated numbers. */
  readonly vague: string | null;
  /** Name of the policy that gave vague words their bounds. */
  readonly policy: string | null;
}

/** A decimal number as text, so that no digit is ever lost: "31988", "-0.5". */
export type Decimal = string;

export const QUALIFIERS = [
  'exact',
  'about',
  'nearly',
  'at_least',
  'more_than',
  'at_most',
  'less_than',
  'range',
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const MODALITIES = ['reported', 'estimated', 'projected', 'target', 'hypothetical'] as const;
export type Modality = (typeof MODALITIES)[number];

export const MEASURES = ['count', 'amount', 'rate', 'share', 'ratio', 'change', 'index'] as const;
export type Measure = (typeof MEASURES)[number];

/** Which bounds a qualifier needs: the database holds the same rule as a CHECK. */
export function boundsOf(qualifier: Qualifier): 'equal' | 'low' | 'high' | 'both' {
  switch (qualifier) {
    case 'exact':
    case 'about':
    case 'nearly':
      return 'equal';
    case 'at_least':
    case 'more_than':
      return 'low';
    case 'at_most':
    case 'less_than':
      return 'high';
    case 'range':
      return 'both';
  }
}
