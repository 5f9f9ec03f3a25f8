/** What a number counts or measures, and the words that say so. */
export interface Counted {
  /** Code of a unit: "people", "percent", "USD", "homes". */
  readonly unit: string;
  readonly kind: 'money' | 'share' | 'measure' | 'duration' | 'people' | 'things';
  /** Token span of the words that name it; null where nothing near does. */
  readonly words: { readonly first: number; readonly end: number } | null;
  /** How it was found, for the reason shown to the editor. */
  readonly basis: 'after' | 'compound' | 'sign' | 'heading' | 'outcome' | 'before' | 'carried' | 'guessed';
  /** Power of ten to apply: cents are hundredths of their currency. */
  readonly shift: number;
  /** "60 of them", "including 60": a part of the figure before. */
  readonly part: boolean;
  /** The noun itself, for figures that follow by ellipsis. */
  readonly noun: string | null;
}
