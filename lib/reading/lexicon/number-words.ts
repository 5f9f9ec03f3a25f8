export const UNIT_WORDS: ReadonlyMap<string, number> = numbered(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  (index) => index,
);

export const TENS_WORDS: ReadonlyMap<string, number> = numbered(
  'twenty thirty forty fifty sixty seventy eighty ninety',
  (index) => 20 + 10 * index,
);

/** Magnitude words and their power of ten. */
export const MAGNITUDE_WORDS: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['lakh', 5],
  ['lakhs', 5],
  ['million', 6],
  ['mln', 6],
  ['crore', 7],
  ['crores', 7],
  ['billion', 9],
  ['bln', 9],
  ['trillion', 12],
  ['trln', 12],
]);

/** Magnitudes set against the digits: "1.5m", "$3.4bn", "40k". Lower case. */
export const MAGNITUDE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['m', 6],
  ['mn', 6],
  ['mm', 6],
  ['b', 9],
  ['bn', 9],
  ['tn', 12],
  ['trn', 12],
  ['cr', 7],
  ['mil', 6],
  ['bil', 9],
]);

/** Denominators that make a share of a whole, in percent to two places. */
export const FRACTION_WORDS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
]);

function numbered(words: string, value: (index: number) => number): ReadonlyMap<string, number> {
  return new Map(words.split(' ').map((word, index) => [word, value(index)]));
}
