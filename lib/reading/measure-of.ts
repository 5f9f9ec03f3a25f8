import type { Measure } from '#lib/domain/figure.ts';
import type { Counted } from './counting/counted.ts';
import { CHANGE_VERBS } from './lexicon/change-verbs.ts';
import { isToken, type Token } from './token.ts';

const CHANGE_NOUNS =
  /^(?:increase|decrease|rise|fall|drop|decline|growth|gain|jump|surge|reduction|cut|hike|change|slump|slide|dip)$/;
const RATES = /^(?:rate|inflation|unemployment|interest|yield|turnout)$/;

/** What sort of quantity a figure is, by its unit and the words around it. */
export function measureOf(tokens: readonly Token[], counted: Counted, first: number, end: number): Measure {
  if (counted.unit.startsWith('per ')) return 'rate';
  if (counted.kind === 'share') return shareMeasure(tokens, first, end);
  if (counted.kind === 'money' || counted.kind === 'measure' || counted.kind === 'duration') return 'amount';
  return 'count';
}

function shareMeasure(tokens: readonly Token[], first: number, end: number): Measure {
  const near = tokens.slice(end, end + 4).some((token) => CHANGE_NOUNS.test(token.lower));
  if (near) return 'change';
  const before = tokens.slice(Math.max(0, first - 4), first);
  const reaches = isToken(tokens[first - 1], 'to', 'at') || before.some((token) => isToken(token, 'to'));
  const moved = before.some((token) => CHANGE_VERBS.has(token.lower) || CHANGE_NOUNS.test(token.lower));
  if (moved && !reaches) return 'change';
  const rated = tokens.slice(Math.max(0, first - 8), end + 4).some((token) => RATES.test(token.lower));
  return rated ? 'rate' : 'share';
}
