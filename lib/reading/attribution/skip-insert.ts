import { SOURCE_NOUNS, SPEAKER_NOUNS } from '../lexicon/source-nouns.ts';
import { SAYING_VERBS, SHOWING_VERBS } from '../lexicon/speech-verbs.ts';
import { isCapitalised, isToken, type Token } from '../token.ts';
import { nounPhraseBefore, type Phrase } from './noun-phrase-before.ts';

const INSERT_OPENERS =
  /^(?:however|meanwhile|though|too|therefore|instead|separately|which|who|whose|where|a|an|the|one|in|on|at|during|from|via|through|after|speaking|citing|quoting|giving|writing|himself|herself|also|under|as|with|for|by|head|director|chief|president|spokesman|spokeswoman|spokesperson|chairman|professor|minister|secretary|now|then|formerly|former|deputy|senior)$/;

/** The subject before an insert set off by commas: "Lee, a spokesman for the group, [said]". `comma` closes the insert. */
export function skipInsert(tokens: readonly Token[], comma: number): Phrase | null {
  let close = comma;
  for (let depth = 0; depth < 4; depth++) {
    const open = openingComma(tokens, close);
    if (open === null) return null;
    const word = tokens[open + 1];
    if (!isInsert(tokens, open, close, word)) return null;
    const subject = nounPhraseBefore(tokens, open, 0);
    const startsClause = subject && isClauseStart(tokens, subject.first);
    // "the club's director, Amal Ode, told", "the country's largest bank, Harbour Bank, said": the insert is the name.
    const isName = isCapitalised(word) && (isDescription(tokens, open) || isFullName(tokens, open, close));
    const role = isName && !speaks(tokens, close);
    if (subject && role && depth === 0) return { first: open + 1, end: close };
    if (subject && (startsClause || isNamed(tokens, subject))) return subject;
    close = open;
  }
  return null;
}

// "the Secretariat", "Lena Ode", "the news agency"
function isNamed(tokens: readonly Token[], { first, end }: Phrase): boolean {
  const last = tokens[end - 1];
  return isCapitalised(tokens[first]) || isCapitalised(last) || SOURCE_NOUNS.has(last?.lower ?? '');
}

function isClauseStart(tokens: readonly Token[], first: number): boolean {
  if (first === 0 || !isToken(tokens[first - 1], ',')) return true;
  // "Concerning thefts, the report, which ..., said"
  const isFirstComma = tokens.slice(0, first - 1).every((token) => token.kind !== 'mark');
  return isFirstComma && OPENERS.test(tokens[0]?.lower ?? '');
}

const OPENERS =
  /^(?:in|on|at|for|with|by|after|before|during|under|from|among|as|despite|regarding|about|of|\p{L}+ing)$/u;

function isDescription(tokens: readonly Token[], open: number): boolean {
  const noun = tokens[open - 1]?.lower ?? '';
  return SPEAKER_NOUNS.has(noun) || SOURCE_NOUNS.has(noun);
}

// "the coordinator in the state, Lena Ode, said": two to four capitalised words after a description in lower case.
function isFullName(tokens: readonly Token[], open: number, close: number): boolean {
  const words = tokens.slice(open + 1, close);
  const isName = words.length >= 2 && words.length <= 4 && words.every(isCapitalised);
  return isName && tokens[open - 1]?.kind === 'word' && !isCapitalised(tokens[open - 1]);
}

// "The bank, Reuters reported, said"
function speaks(tokens: readonly Token[], close: number): boolean {
  const last = tokens[close - 1]?.lower ?? '';
  return SAYING_VERBS.has(last) || SHOWING_VERBS.has(last);
}

function openingComma(tokens: readonly Token[], close: number): number | null {
  for (let index = close - 1; index > 0; index--) {
    if (isToken(tokens[index], ',')) return index;
    if (isToken(tokens[index], ';', '.', '”', '“', '"')) return null;
  }
  return null;
}

function isInsert(tokens: readonly Token[], open: number, close: number, word: Token | undefined): boolean {
  if (!word) return false;
  if (INSERT_OPENERS.test(word.lower) || /(?:ing|ed)$/.test(word.lower)) return true;
  if (word.kind === 'number') return Number(word.text) < 115;
  return (
    isCapitalised(word) &&
    (isCapitalised(tokens[open - 1]) || isDescription(tokens, open) || isFullName(tokens, open, close))
  );
}
