import { ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { isFunctionWord } from '../lexicon/function-words.ts';
import { isCapitalised, isToken, joins, type Token } from '../token.ts';
import type { Phrase } from './noun-phrase-before.ts';

const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an its his her their our this that these those some several two three'.split(' '),
);
const INNER: ReadonlySet<string> = new Set([
  'of',
  'for',
  'in',
  'at',
  'from',
  'by',
  'on',
  'with',
  'to',
  'and',
  'who',
]);
const PARTICIPLES: ReadonlySet<string> = new Set(
  'interviewed polled surveyed released published compiled issued obtained seen quoted familiar close based briefed involved conducted cited'.split(
    ' ',
  ),
);
const FINITE =
  /^(?:was|were|is|are|has|have|had|will|would|could|may|might|said|says|told|show|shows|showed|put|puts|killed|died|rose|fell|reached)$/;
const STOPPERS: ReadonlySet<string> = new Set(
  'only about at-least some more nearly almost over around but while as after before when where which that because although since if though than late early last also who'.split(
    ' ',
  ),
);

/** The noun phrase that begins at token `start`: what follows "according to" or "said". */
export function nounPhraseFollowing(
  tokens: readonly Token[],
  start: number,
  isMasked: (index: number) => boolean,
): Phrase | null {
  let end = start;
  while (end < tokens.length && end < start + 24 && goesOn(tokens, end, start, isMasked)) end++;
  while (end > start && isDangling(tokens[end - 1])) end--;
  return end > start ? { first: start, end } : null;
}

function goesOn(
  tokens: readonly Token[],
  index: number,
  start: number,
  isMasked: (index: number) => boolean,
): boolean {
  const token = tokens[index];
  if (token && isDatedAgent(tokens, index, start)) return true;
  if (!token || isMasked(index) || token.kind === 'number') return false;
  if (token.kind === 'mark') return markGoesOn(tokens, index);
  if (FINITE.test(token.lower) || (STOPPERS.has(token.lower) && index > start)) return false;
  if (DETERMINERS.has(token.lower)) return index === start || INNER.has(tokens[index - 1]?.lower ?? '');
  if (INNER.has(token.lower)) return index > start && innerGoesOn(tokens, index);
  if (token.lower === 'us' && token.text === 'US') return true;
  return !isFunctionWord(token) || PARTICIPLES.has(token.lower);
}

// "a report published on Monday by the foundation": the date stands inside.
function isDatedAgent(tokens: readonly Token[], index: number, start: number): boolean {
  let at = index;
  while (at < index + 6 && tokens[at] && !isToken(tokens[at], 'by', ',', '.')) at++;
  if (!isToken(tokens[at], 'by') || at === index) return false;
  const opened = tokens.slice(Math.max(start, at - 6), index).some((token) => PARTICIPLES.has(token.lower));
  return opened;
}

function markGoesOn(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (joins(tokens, index) || isToken(token, '&')) return true;
  if (isToken(token, '(')) return isToken(tokens[index + 2], ')') && isCapitalised(tokens[index + 1]);
  if (isToken(token, ')')) return isToken(tokens[index - 2], '(');
  if (isToken(token, '’', "'") && token?.glued) return true;
  if (!isToken(token, '.') || !token?.glued) return false;
  const before = tokens[index - 1];
  return (
    before !== undefined &&
    (ABBREVIATIONS.has(before.lower) || before.text.length === 1) &&
    isCapitalised(tokens[index + 1])
  );
}

function innerGoesOn(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (next?.kind !== 'word') return false;
  if (isToken(token, 'and'))
    return isCapitalised(next) || isCapitalised(tokens[index - 1]) || /s$/.test(next.lower);
  if (isToken(token, 'of', 'for', 'by', 'from', 'at')) return true;
  return isCapitalised(next) || DETERMINERS.has(next.lower);
}

function isDangling(token: Token | undefined): boolean {
  return INNER.has(token?.lower ?? '') || DETERMINERS.has(token?.lower ?? '') || isToken(token, '(', '-');
}
