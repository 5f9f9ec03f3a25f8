import type { Listed, OwnCorrection, TheirCorrection } from './correction.ts';
import type { TopicReference } from './reported-claim.ts';

/** What was corrected: by this record, and by the sources and outlets it reports. */
export interface CorrectionsPage {
  /** The topic the lists are of; null for all. */
  readonly topic: TopicReference | null;
  readonly topics: readonly TopicReference[];
  readonly own: Listed<OwnCorrection>;
  readonly their: Listed<TheirCorrection>;
}
