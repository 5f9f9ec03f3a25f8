import { CHANGE_VERBS } from '../lexicon/change-verbs.ts';
import { isHyphen, isToken, type Token } from '../token.ts';
import { shift } from './decimal.ts';
import type { NumberPhrase } from './number-phrase.ts';
import { readPercent } from './read-percent.ts';

type ParseSingle = (tokens: readonly Token[], start: number) => NumberPhrase | null;

/** Joins "5-6", "100 to 300", "between 100 and 300", "two or three" into one range; else returns `first` as it is. */
export function extendToRange(
  tokens: readonly Token[],
  first: NumberPhrase,
  parseSingle: ParseSingle,
): NumberPhrase {
  if (first.shape !== 'plain') return first;
  const lowSign = readPercent(tokens, first.end);
  const joint = rangeJoint(tokens, first, lowSign?.end ?? first.end);
  const second = joint === null ? null : parseSingle(tokens, joint);
  if (second?.shape !== 'plain') return first;
  // "rose 0.2 percentage points to 66.6 percent"
  if (lowSign?.kind === 'points' && readPercent(tokens, second.end)?.kind !== 'points') return first;
  return toRange(first, second) ?? first;
}

/** Index of the token after the joining word, or null where nothing joins. */
function rangeJoint(tokens: readonly Token[], first: NumberPhrase, end: number): number | null {
  const joint = tokens[end];
  if (isHyphen(joint)) return joint?.glued === tokens[end + 1]?.glued ? end + 1 : null;
  if (isToken(joint, 'and') && isBetween(tokens, first.first)) return skipQualifier(tokens, end + 1);
  if (isToken(joint, 'or') && tokens[end + 1]) return end + 1;
  if (!isToken(joint, 'to')) return null;
  // "fell by 30 to 126"
  if (isToken(tokens[first.first - 1], 'by') || movedBy(tokens, first)) return null;
  if (isToken(tokens[first.first - 1], 'from') && changes(tokens, first.first - 1)) return null;
  return skipQualifier(tokens, end + 1);
}

// "rose $1.20 to $84.30": by how much, and where to. "Rose 3 to 5 percent" is a range: the sign is said once.
function movedBy(tokens: readonly Token[], first: NumberPhrase): boolean {
  return first.currency !== null && CHANGE_VERBS.has(tokens[first.first - 1]?.lower ?? '');
}

function isBetween(tokens: readonly Token[], first: number): boolean {
  return [1, 2, 3].some((back) => isToken(tokens[first - back], 'between'));
}

// "between 100 and around 300"
function skipQualifier(tokens: readonly Token[], index: number): number {
  return isToken(tokens[index], 'about', 'around', 'roughly', 'almost', 'nearly', 'perhaps')
    ? index + 1
    : index;
}

// As far as the thing that changed may be described: "increase the efficiency of devices of that kind from".
const CHANGE_REACH = 14;

/** A verb of change stands before "from": "rose from 10 to 15" is two figures; "ranging from 10 to 15" is a range. */
function changes(tokens: readonly Token[], from: number): boolean {
  for (let index = from - 1; index >= 0 && index >= from - CHANGE_REACH; index--) {
    const lower = tokens[index]?.lower ?? '';
    if (isToken(tokens[index], ';', '.') || /^(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying))$/.test(lower))
      return false;
    if (CHANGE_VERBS.has(lower)) return true;
  }
  return false;
}

function toRange(first: NumberPhrase, second: NumberPhrase): NumberPhrase | null {
  if (first.currency && second.currency && first.currency !== second.currency) return null;
  if (first.percent && !second.percent) return null;
  const low = sharedMagnitude(first, second);
  if (Number(low) >= Number(second.low)) return null;
  return {
    first: first.first,
    end: second.end,
    low,
    high: second.high,
    magnitude: second.magnitude,
    shape: 'range',
    percent: second.percent ?? first.percent,
    currency: first.currency ?? second.currency,
    qualifier: 'range',
    vague: false,
    spelled: first.spelled && second.spelled,
    bare: first.bare && second.bare,
  };
}

// "5-6 million", "$3-4bn": the magnitude is said once; "500 to 1 million" shares none.
function sharedMagnitude(first: NumberPhrase, second: NumberPhrase): string {
  if (first.magnitude > 0 || second.magnitude === 0) return first.low;
  const scaled = shift(first.low, second.magnitude);
  return Number(scaled) < Number(second.low) ? scaled : first.low;
}
