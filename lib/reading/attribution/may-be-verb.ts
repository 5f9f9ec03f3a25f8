import { CHANGE_VERBS } from '../lexicon/change-verbs.ts';
import { COUNTRY_NAMES } from '../lexicon/countries.ts';
import { TENS_WORDS, UNIT_WORDS } from '../lexicon/number-words.ts';
import { SOURCE_NOUNS } from '../lexicon/source-nouns.ts';
import { DOUBTFUL_FORMS } from '../lexicon/speech-verbs.ts';
import { isToken, type Token } from '../token.ts';
import { isSourceLike } from './is-source-like.ts';
import type { Phrase } from './noun-phrase-before.ts';

/** Whether a word that can let somebody speak does so here; `saying` verbs speak whatever their subject is. */
export function mayBeVerb(tokens: readonly Token[], verb: number, subject: Phrase, saying: boolean): boolean {
  const lower = tokens[verb]?.lower ?? '';
  const next = tokens[verb + 1];
  if (addsThings(tokens, verb) || claimsLives(tokens, verb)) return false;
  if (isNoSpeech(tokens, verb) || findsThings(tokens, verb, subject)) return false;
  // "Forty confirmed cases", "the unemployment rate increased"
  if (startsNumber(tokens[subject.end - 1]) || isNounBeforeVerb(tokens, verb)) return false;
  // "November's rate"
  if (/['’]s$/.test(tokens[subject.end - 1]?.lower ?? '')) return false;
  if (saying && !DOUBTFUL_FORMS.has(lower)) return true;
  if (!isSourceLike(tokens, subject)) return false;
  if (isToken(next, 'by', 'of')) return false;
  if (!DOUBTFUL_FORMS.has(lower)) return true;
  if (isParticiple(tokens, lower, next, subject)) return false;
  if (UNDERGONE.test(lower) && isPlace(tokens, subject)) return false;
  return !isToken(
    next,
    'are',
    'were',
    'is',
    'was',
    'from',
    'to',
    'have',
    'has',
    'suggest',
    'suggested',
    'show',
    'showed',
    'said',
  );
}

// "the economy added 175,000 jobs", "the firm noted down": adding to a number is not speaking.
function addsThings(tokens: readonly Token[], verb: number): boolean {
  if (!isToken(tokens[verb], 'added', 'adds', 'add', 'pledged', 'state')) return false;
  const next = tokens[verb + 1];
  return (
    next?.kind === 'number' ||
    isToken(
      next,
      'about',
      'around',
      'nearly',
      'almost',
      'some',
      'over',
      'more',
      'just',
      'to',
      'another',
      '$',
      '£',
      '€',
      'up',
    )
  );
}

// "in the neighbouring Coast state on Thursday", "the pupils wrote the exam"
function isNoSpeech(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1];
  if (isToken(tokens[verb], 'state')) return !isToken(next, 'that');
  return isToken(tokens[verb], 'wrote', 'writes') && isToken(next, 'the', 'a', 'an', 'his', 'her', 'their');
}

// A noun that looks like a verb stands before the sentence's own: "the report increased", "the count was".
function isNounBeforeVerb(tokens: readonly Token[], verb: number): boolean {
  if (!DOUBTFUL_FORMS.has(tokens[verb]?.lower ?? '')) return false;
  const next = tokens[verb + 1]?.lower ?? '';
  return CHANGE_VERBS.has(next) || /^(?:will|would|could|may|might|must|should|had|stood|stands)$/.test(next);
}

function startsNumber(token: Token | undefined): boolean {
  return token?.kind === 'number' || UNIT_WORDS.has(token?.lower ?? '') || TENS_WORDS.has(token?.lower ?? '');
}

// "It has found another $2bn in savings", but "it found that"
function findsThings(tokens: readonly Token[], verb: number, subject: Phrase): boolean {
  if (!isToken(tokens[verb], 'found', 'finds', 'find')) return false;
  return (
    isToken(tokens[subject.end - 1], 'it', 'he', 'she', 'they', 'we', 'i') &&
    !isToken(tokens[verb + 1], 'that')
  );
}

// "Lightning claimed 10 lives"
function claimsLives(tokens: readonly Token[], verb: number): boolean {
  if (!/^claim(?:s|ed|ing)?$/.test(tokens[verb]?.lower ?? '')) return false;
  return tokens.slice(verb + 1, verb + 6).some((token) => isToken(token, 'lives', 'life', 'victims'));
}

// "The region registered the highest number": places undergo what they record.
const UNDERGONE = /^(?:record|register|report|see|saw|post|log|show)(?:s|ed)?$/;
const PLACES =
  /^(?:region|regions|country|countries|city|cities|county|counties|state|states|province|provinces|district|districts|area|areas|town|towns|village|villages|community|communities|sector|sectors|industry|economy|market|markets|communes?|municipalit(?:y|ies)|metropolitan|nation|nations|island|islands|schools?|stations?)$/;

function isPlace(tokens: readonly Token[], { first, end }: Phrase): boolean {
  const words = tokens.slice(first, end);
  const cut = words.findIndex((word) => isToken(word, 'of', 'in', 'with', 'for', 'from'));
  const head = words[cut > 0 ? cut - 1 : words.length - 1]?.lower ?? '';
  return PLACES.test(head) || COUNTRY_NAMES.has(head);
}

// "Deaths recorded on the three routes": a noun and a participle, not someone who records.
function isParticiple(
  tokens: readonly Token[],
  lower: string,
  next: Token | undefined,
  subject: Phrase,
): boolean {
  if (
    !/(?:ed|found|known)$/.test(lower) ||
    !isToken(next, 'on', 'in', 'at', 'across', 'during', 'since', 'for', 'among', 'to', 'so', 'worldwide')
  )
    return false;
  return !tokens
    .slice(subject.first, subject.end)
    .some((token) => SOURCE_NOUNS.has(token.lower.replace(/'s$/, '')));
}
