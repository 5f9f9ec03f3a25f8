import type { AsOf } from '#lib/domain/as-of.ts';
import type { Decimal, Measure, Modality, Qualifier } from '#lib/domain/figure.ts';
import type { TextSpan } from '#lib/domain/selector.ts';

/** What the engine read in one text. */
export interface Reading {
  readonly text: string;
  readonly figures: readonly ReadFigure[];
}

/** The text to read; `published` (YYYY-MM-DD) resolves "on Thursday", `outlet` tells the outlet's own voice. */
export interface ReadingInput {
  readonly text: string;
  readonly published: string | null;
  readonly outlet: string | null;
}

/** One suggested figure, as the desk, the API and the command line print it. Offsets are UTF-16 code units. */
export interface ReadFigure {
  /** The sentence or coordinated clause that carries the claim. */
  readonly quote: TextSpan;
  /** The whole value as printed, qualifier and unit sign included. */
  readonly verbatim: string;
  /** The number words alone: "31,988", "two million", "0.7%". */
  readonly number: TextSpan;
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  readonly best: Decimal | null;
  readonly qualifier: Qualifier;
  readonly qualifierSpan: TextSpan | null;
  readonly vague: string | null;
  readonly policy: string | null;
  readonly modality: Modality;
  readonly measure: Measure;
  readonly unit: string;
  readonly counts: string;
  readonly countsSpan: TextSpan | null;
  /** Whom the text attributes the figure to; null where it is the outlet's own voice. */
  readonly source: ReadSource | null;
  /** Names of the branches where several speak as one ("police and organisers say"). */
  readonly joint: readonly string[];
  /** Those who relayed it, nearest the outlet first. */
  readonly via: readonly ReadSource[];
  /** Those who, in this sentence or the next, deny it; a denial is no source. */
  readonly deniedBy: readonly ReadSource[];
  readonly asOf: ReadDate | null;
  readonly since: ReadDate | null;
  /** Index, in this reading, of the figure this one is a part of. */
  readonly partOf: number | null;
  /** Between 0 and 1. */
  readonly confidence: number;
  /** The words that decided each field, for the annotator. */
  readonly because: readonly string[];
}

export interface ReadSource extends TextSpan {
  /** What the words stand for: "the ministry" -> "Gaza's Ministry of Health". */
  readonly name: string;
  /** The verb or phrase of attribution. */
  readonly wording: string | null;
}

export interface ReadDate extends AsOf {
  readonly span: TextSpan | null;
}
