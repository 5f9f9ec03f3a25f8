import { isHyphen, isToken, joins, type Token } from '../token.ts';

/** "%", "per cent", "percentage points" at `index`. */
export function readPercent(tokens: readonly Token[], index: number): Percent | null {
  const at = isHyphen(tokens[index]) && joins(tokens, index) ? index + 1 : index;
  const token = tokens[at];
  if (isToken(token, '%', '％')) {
    const points = /^(?:age|-?point|points)$/.test(tokens[at + 1]?.lower ?? '');
    return { kind: points ? 'points' : 'percent', inNumber: at === index, end: at + 1 };
  }
  if (isToken(token, 'percent', 'pct', 'pc')) return { kind: 'percent', inNumber: false, end: at + 1 };
  if (isToken(token, 'per') && isToken(tokens[at + 1], 'cent')) {
    return { kind: 'percent', inNumber: false, end: at + 2 };
  }
  const hyphen = isHyphen(tokens[at + 1]) ? 1 : 0;
  if (isToken(token, 'percentage') && isToken(tokens[at + hyphen + 1], 'point', 'points')) {
    return { kind: 'points', inNumber: false, end: at + hyphen + 2 };
  }
  if (isToken(token, 'pp', 'ppt') && token?.kind === 'word')
    return { kind: 'points', inNumber: false, end: at + 1 };
  return null;
}

/** A percent sign or word after a number. */
export interface Percent {
  readonly kind: 'percent' | 'points';
  /** The sign belongs to the number's span, the word does not. */
  readonly inNumber: boolean;
  readonly end: number;
}
