import type { DescribedQuote } from './describe-quote.ts';

/** How much of a quote's surroundings stands around a place, read outward from the words: 0 none, 1 all. */
export function scoreContext(text: string, quote: DescribedQuote, start: number, end: number): number {
  const wanted = quote.prefix.length + quote.suffix.length;
  if (wanted === 0) return 1;
  return (countSameBefore(text, quote.prefix, start) + countSameAfter(text, quote.suffix, end)) / wanted;
}

function countSameBefore(text: string, prefix: string, start: number): number {
  let same = 0;
  while (same < prefix.length && same < start && text[start - 1 - same] === prefix[prefix.length - 1 - same])
    same += 1;
  return same;
}

function countSameAfter(text: string, suffix: string, end: number): number {
  let same = 0;
  while (same < suffix.length && text[end + same] === suffix[same] && end + same < text.length) same += 1;
  return same;
}
