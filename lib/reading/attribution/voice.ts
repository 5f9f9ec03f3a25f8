/** Someone a sentence lets speak, and how far the words say so. Token indices; ends are exclusive. */
export interface Voice {
  readonly form: VoiceForm;
  /** The words of the source. */
  readonly subject: { readonly first: number; readonly end: number };
  /** Source and verb together. */
  readonly first: number;
  readonly end: number;
  readonly wording: string;
  /** The verb's first token, for telling denials and dates of speech. */
  readonly verb: number;
}

/**
 * `leading`: "X said that ..."; `trailing`: "..., X said"; `opening`: "According to X, ...";
 * `aside`: "..., according to X"; `citing`: "citing X"; `owning`: "X's estimate of ...";
 * `relative`: "the growth X expected"; `heading`: "...: X" in a headline.
 */
export type VoiceForm =
  | 'leading'
  | 'trailing'
  | 'opening'
  | 'aside'
  | 'citing'
  | 'owning'
  | 'relative'
  | 'heading';
