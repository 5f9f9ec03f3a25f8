/**
 * A stretch of an article version's text.
 * Offsets are JavaScript string offsets (UTF-16 code units) everywhere inside the program;
 * exporters turn them into code points as W3C Web Annotation asks.
 */
export interface TextSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a span of a claim's evidence shows. */
export const SPAN_ROLES = ['quote', 'number', 'qualifier', 'counts', 'source', 'date'] as const;
export type SpanRole = (typeof SPAN_ROLES)[number];
