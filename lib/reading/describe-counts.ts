import type { TextSpan } from '#lib/domain/selector.ts';
import type { Counted } from './counting/counted.ts';
import { OUTCOME_WORDS } from './lexicon/outcome-words.ts';
import type { Token } from './token.ts';

/** What is counted, in the text's own words: "Palestinians killed", "homes destroyed". */
export interface Counts {
  readonly words: string;
  readonly span: TextSpan | null;
}

const GAP =
  /^(?:have|has|had|been|were|was|are|is|be|being|also|so|far|reported|confirmed|still|left|feared|seriously|critically|heavily|severely|badly|completely|partially|totally|forcibly)$/;
const OTHER_OUTCOMES =
  /^(?:destroyed|damaged|recorded|lost|seized|sold|built|cast|counted|burned|burnt|flooded|created|cut|added|held|died|fled|demolished|intercepted|launched|fired|dropped|delivered|administered|closed|cancelled|canceled|shot|drowned|starved|presumed|trapped|unaccounted|intact|available)$/;

/** Puts together the noun and what happened to it. */
export function describeCounts(
  text: string,
  tokens: readonly Token[],
  counted: Counted,
  phraseEnd: number,
): Counts {
  const from = counted.words?.end ?? phraseEnd;
  const outcome = counted.basis === 'before' ? null : findOutcome(tokens, from);
  const first = counted.words?.first ?? outcome;
  const noun = nounWords(tokens, counted);
  const happened = outcome === null ? '' : (tokens[outcome]?.text ?? '');
  const words = [noun, happened].filter((part) => part !== '').join(' ');
  if (first === null || first === undefined) return { words: words || counted.unit, span: null };
  const last = Math.max(counted.words?.end ?? 0, outcome === null ? 0 : outcome + 1);
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last - 1]?.end ?? start;
  return { words: words || counted.unit, span: { text: text.slice(start, end), start, end } };
}

function nounWords(tokens: readonly Token[], counted: Counted): string {
  const own = counted.words === null ? '' : join(tokens.slice(counted.words.first, counted.words.end));
  if (counted.basis === 'carried') return counted.noun ?? counted.unit;
  if (counted.basis === 'outcome') return [counted.noun ?? '', own].filter((part) => part !== '').join(' ');
  return own;
}

function findOutcome(tokens: readonly Token[], from: number): number | null {
  for (let index = from; index < from + 7; index++) {
    const lower = tokens[index]?.lower ?? '';
    if (OUTCOME_WORDS.has(lower) || OTHER_OUTCOMES.test(lower)) return index;
    if (!GAP.test(lower)) return null;
  }
  return null;
}

function join(tokens: readonly Token[]): string {
  return tokens.map((token, index) => (index > 0 && !token.glued ? ` ${token.text}` : token.text)).join('');
}
