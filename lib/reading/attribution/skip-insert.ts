import { SPEAKER_NOUNS } from '../lexicon/source-nouns.ts';
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
    if (!isInsert(tokens, open, word)) return null;
    const subject = nounPhraseBefore(tokens, open, 0);
    const startsClause = subject && (subject.first === 0 || !isToken(tokens[subject.first - 1], ','));
    // "the club's director, Amal Ode, told": the insert is the name.
    const role = SPEAKER_NOUNS.has(tokens[open - 1]?.lower ?? '') && isCapitalised(word);
    if (subject && role && depth === 0) return { first: open + 1, end: close };
    if (subject && (startsClause || isCapitalised(tokens[subject.first]))) return subject;
    close = open;
  }
  return null;
}

function openingComma(tokens: readonly Token[], close: number): number | null {
  for (let index = close - 1; index > 0; index--) {
    if (isToken(tokens[index], ',')) return index;
    if (isToken(tokens[index], ';', '.', '”', '“', '"')) return null;
  }
  return null;
}

function isInsert(tokens: readonly Token[], open: number, word: Token | undefined): boolean {
  if (!word) return false;
  if (INSERT_OPENERS.test(word.lower) || /(?:ing|ed)$/.test(word.lower)) return true;
  if (word.kind === 'number') return Number(word.text) < 115;
  const before = tokens[open - 1];
  return isCapitalised(word) && (isCapitalised(before) || SPEAKER_NOUNS.has(before?.lower ?? ''));
}
