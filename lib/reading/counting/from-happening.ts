import { isPluralNoun } from '../lexicon/function-words.ts';
import { HARM_VERBS, OUTCOME_WORDS } from '../lexicon/outcome-words.ts';
import type { NumberPhrase } from '../numbers/number-phrase.ts';
import { isToken, type Token } from '../token.ts';
import type { Counted } from './counted.ts';
import type { CountingContext } from './counting-context.ts';

/** People counted by what happened to them: "12 dead", "killing 12", "claiming the lives of 11". */
export function fromHappening(
  tokens: readonly Token[],
  phrase: NumberPhrase,
  context: CountingContext,
): Counted | null {
  return (
    fromOutcome(tokens, phrase, context) ??
    fromHarmVerb(tokens, phrase, context) ??
    fromLives(tokens, context)
  );
}

const PEOPLE = {
  unit: 'people',
  kind: 'people',
  basis: 'outcome',
  shift: 0,
  part: false,
  noun: null,
} as const;

const OUTCOME_GAP: ReadonlySet<string> = new Set(
  'were was are is have has had been being be seriously critically severely badly also still more others reported confirmed found left feared presumed'.split(
    ' ',
  ),
);

// "12 dead", "515 were injured", "74,188 wounded"
function fromOutcome(
  tokens: readonly Token[],
  phrase: NumberPhrase,
  { before }: CountingContext,
): Counted | null {
  let index = phrase.end;
  while (index < phrase.end + 4 && OUTCOME_GAP.has(tokens[index]?.lower ?? '')) index++;
  if (
    isToken(tokens[index], 'aboard') ||
    (isToken(tokens[index], 'on') && isToken(tokens[index + 1], 'board'))
  ) {
    return {
      ...PEOPLE,
      words: { first: index, end: index + 1 },
    };
  }
  if (!OUTCOME_WORDS.has(tokens[index]?.lower ?? '')) return null;
  const end = isToken(tokens[index + 1], 'for') ? index + 2 : index + 1;
  // "31,988 Palestinians have been killed, and 74,188 wounded": the noun is said once.
  const noun =
    before?.counted.kind === 'people' && before.counted.basis === 'after' ? before.counted.noun : null;
  return { ...PEOPLE, words: { first: index, end }, noun };
}

// "killing 12", "wounded at least 30"
function fromHarmVerb(
  tokens: readonly Token[],
  phrase: NumberPhrase,
  context: CountingContext,
): Counted | null {
  const { qualifierFirst } = context;
  const article = isToken(tokens[qualifierFirst - 1], 'another', 'a', 'some', 'the', 'all') ? 1 : 0;
  const verb = qualifierFirst - 1 - article;
  if (!HARM_VERBS.has(tokens[verb]?.lower ?? '') || isPluralNoun(tokens[phrase.end]?.lower ?? ''))
    return null;
  return { ...PEOPLE, words: { first: verb, end: verb + 1 } };
}

// "claiming the lives of 11", "causing injury to 6"
function fromLives(tokens: readonly Token[], { qualifierFirst: first }: CountingContext): Counted | null {
  const isLives = isToken(tokens[first - 1], 'of') && isToken(tokens[first - 2], 'lives');
  const isInjury = isToken(tokens[first - 1], 'to') && isToken(tokens[first - 2], 'injury', 'injuries');
  if (!isLives && !isInjury) return null;
  const words = { first: first - 2, end: first - 1 };
  return { ...PEOPLE, words };
}
