import { isPersonNoun } from '../lexicon/person-nouns.ts';
import { isToken, type Token } from '../token.ts';

const YEAR_BEFORE: ReadonlySet<string> = new Set(
  (
    'in since by until till during before after early late mid of the from to and through fiscal year circa between than ' +
    'january february march april may june july august september october november december spring summer autumn fall winter'
  ).split(' '),
);

const COUNT_BEFORE: ReadonlySet<string> = new Set(
  'least than about around nearly almost over some approximately roughly estimated only killed killing total'.split(
    ' ',
  ),
);

/** Four bare digits that count something ("killed 2015 people") rather than name a year ("the 2015 election"). */
export function looksLikeCount(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.lower ?? '';
  const next = tokens[index + 1];
  // "until at least 2008"
  if (before === 'least') return !isToken(tokens[index - 3], 'until', 'till', 'through', 'by', 'since', 'to');
  // "1720 had already been discharged"
  const isSubject =
    isToken(next, 'had', 'have', 'were', 'are') && !isToken(tokens[index - 1], 'in', 'since', 'of');
  if (isSubject) return true;
  if (COUNT_BEFORE.has(before)) return true;
  if (isToken(next, '%', 'percent', 'people', 'killed', 'dead', 'wounded', 'injured')) return true;
  if (YEAR_BEFORE.has(before) && before !== 'of' && before !== 'the' && before !== 'to') return false;
  return next?.lower.endsWith('s') === true && isPersonNoun(next.lower);
}
