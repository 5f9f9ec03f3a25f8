import type { VoiceMemory } from './attribution/memory.ts';
import type { Counted } from './counting/counted.ts';
import type { LocalCurrencies } from './counting/local-currencies.ts';
import type { Day } from './dates/calendar.ts';
import type { Period } from './dates/date-mention.ts';

/** What a reader keeps in mind from one sentence to the next. */
export interface ReadingMemory {
  readonly text: string;
  readonly published: Day | null;
  readonly outlet: string | null;
  readonly local: LocalCurrencies;
  readonly voices: VoiceMemory;
  /** The last date or period told of, and the sentence that told it. */
  readonly told: Period | null;
  readonly toldSentence: number;
  readonly lastCounted: Counted | null;
  readonly openQuotation: boolean;
  readonly paragraph: number;
  readonly sentence: number;
}
