import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import type { Sentence } from '../sentences.ts';
import { isToken, type Token } from '../token.ts';
import type { LastVoice, VoiceMemory } from './memory.ts';

/** Why a voice of an earlier sentence still speaks. */
export type CarryReason =
  | 'quotation goes on'
  | 'refers back'
  | 'results go on'
  | 'report goes on'
  | 'account goes on'
  | 'same subject';

export interface CarriedVoice {
  readonly voice: LastVoice;
  readonly reason: CarryReason;
}

/** The voice of the sentences before, where this one, without a voice of its own, goes on with its account. */
export function carryVoice(
  sentence: Sentence,
  index: number,
  inQuotation: boolean,
  memory: VoiceMemory,
): CarriedVoice | null {
  const { last } = memory;
  if (!last || sentence.paragraph.heading) return null;
  const near = index - last.sentence <= 1;
  if (near && inQuotation && last.quoting) return { voice: last, reason: 'quotation goes on' };
  if (near && refersBack(sentence.tokens)) return { voice: last, reason: 'refers back' };
  if (near && last.document && goesOnReporting(sentence, index, last))
    return { voice: last, reason: 'report goes on' };
  if (near && last.account && last.opens && last.paragraph === sentence.paragraph.index)
    return { voice: last, reason: 'account goes on' };
  if (near && last.account && sharesSubject(sentence.tokens, last.words))
    return { voice: last, reason: 'same subject' };
  if (last.results && index - last.sentence <= 3 && speaksOfResults(sentence.tokens)) {
    return { voice: last, reason: 'results go on' };
  }
  return null;
}

// Data and reports go on in the next sentence, through their paragraph, and beyond it where the same is spoken of.
function goesOnReporting({ tokens, paragraph }: Sentence, index: number, last: LastVoice): boolean {
  if (isToken(tokens[0], 'if')) return false;
  return index - last.heard <= 1 || last.paragraph === paragraph.index || sharesWords(tokens, last.words);
}

function sharesWords(tokens: readonly Token[], words: ReadonlySet<string>): boolean {
  return [...contentWords(tokens)].some((word) => words.has(word));
}

// A subject stands at the head of its sentence.
const HEAD_WORDS = 8;

/** The sentence's subject was spoken of in the voiced one: "prices rose ..., the lender said. Prices in London ..." */
function sharesSubject(tokens: readonly Token[], words: ReadonlySet<string>): boolean {
  if (isToken(tokens[0], 'if', 'but', 'however')) return false;
  return sharesWords(tokens.slice(0, HEAD_WORDS), words);
}

/** The words of a sentence that say what it is about, in lower case and the singular. */
export function contentWords(tokens: readonly Token[]): ReadonlySet<string> {
  const content = tokens.filter(
    ({ kind, lower }) => kind === 'word' && lower.length > 3 && !FUNCTION_WORDS.has(lower),
  );
  return new Set(content.map(({ lower }) => lower.replace(/'s$|s$/, '')));
}

const FIGURE_NOUNS =
  /^(?:number|figure|figures|total|tally|toll|count|rate|increase|decrease|rise|drop|data|numbers|average|latest)$/;
const TIME_STEPS = /^(?:later|earlier|then|afterwards|separately|also|in|overall)$/;

/** The sentence opens with words that point to the one before: "The number is", "Another 421", "Two others". */
function refersBack(tokens: readonly Token[]): boolean {
  const [first, second, third] = tokens;
  if (isToken(first, 'the', 'that', 'this', 'those', 'these') && FIGURE_NOUNS.test(second?.lower ?? ''))
    return true;
  if (isToken(first, 'another', 'of', 'among') && !isToken(first, 'of'))
    return isToken(first, 'another') || isToken(second, 'them', 'those', 'these');
  if (isToken(first, 'of') && isToken(second, 'them', 'those', 'these', 'the')) return true;
  if (isToken(first, 'a') && isToken(second, 'further')) return true;
  if (tokens.slice(0, 4).some((token) => isToken(token, 'others'))) return true;
  if (isToken(first, 'that', 'this', 'they', 'it', 'their', 'its') && second?.kind === 'word') return true;
  if (isToken(first, 'just') && isToken(third, 'day', 'week', 'hour')) return true;
  return isToken(first, 'separately')
    ? false
    : TIME_STEPS.test(first?.lower ?? '') && isToken(second, 'that');
}

const RESULTS =
  /^(?:revenue|revenues|income|earnings|profit|profits|sales|turnover|loss|losses|dividend|margin|margins|ebitda|cash)$/;

function speaksOfResults(tokens: readonly Token[]): boolean {
  return tokens.slice(0, 12).some((token) => RESULTS.test(token.lower));
}

/** The sentence reports someone's own results: "the firm reported quarterly revenue of". */
export function reportsResults(tokens: readonly Token[], verb: number): boolean {
  const reporting = /^(?:reported|posted|announced|recorded|registered|reports|posts)$/.test(
    tokens[verb]?.lower ?? '',
  );
  return reporting && tokens.slice(verb).some((token) => RESULTS.test(token.lower));
}
