import type { Measure } from '#lib/domain/figure.ts';
import type { Temporality } from '#lib/domain/statistic.ts';
import type { UnitLabel } from '#lib/domain/unit.ts';

/** The statistic a timeline is of. */
export interface TimelineSubject {
  /** What is counted, in words: "Palestinians killed in the Gaza Strip". */
  readonly counted: string;
  readonly temporality: Temporality;
  readonly measure: Measure;
  readonly unit: UnitLabel;
}

/** How a reader asked to see it; every part can stand in the page's address. */
export interface TimelineView {
  /** By the date figures speak of, or by the day they were published. */
  readonly axis: TimelineAxis;
  readonly scale: 'linear' | 'log';
  /** Wide for a column of text, narrow for a phone. */
  readonly form: TimelineForm;
  /** Whether vague words are drawn at the height their policy reads them as. */
  readonly readsVagueWords: boolean;
  readonly locale: string;
}

export type TimelineAxis = 'asOf' | 'published';
export type TimelineForm = 'wide' | 'narrow';

export const DEFAULT_VIEW: TimelineView = {
  axis: 'asOf',
  scale: 'linear',
  form: 'wide',
  readsVagueWords: false,
  locale: 'en',
};
