import { isFunctionWord } from '../lexicon/function-words.ts';
import { DOCUMENT_NOUNS, SOURCE_NOUNS } from '../lexicon/source-nouns.ts';
import { INVERTING_VERBS, REFUSALS, SAYING_VERBS, SHOWING_VERBS } from '../lexicon/speech-verbs.ts';
import { isCapitalised, isToken, joins, type Token } from '../token.ts';
import { documentVoice } from './document-voices.ts';
import { BE, type Hearing, toVoice } from './hearing.ts';
import { isSourceLike } from './is-source-like.ts';
import { mayBeVerb } from './may-be-verb.ts';
import { nounPhraseBefore, type Phrase } from './noun-phrase-before.ts';
import { nounPhraseFollowing } from './noun-phrase-following.ts';
import { subjectBefore } from './subject-before.ts';
import type { Voice, VoiceForm } from './voice.ts';

// More than any sentence a person wrote lets speak; keeps rubbish linear.
const MOST_VOICES = 12;

/** Everyone a sentence lets speak, in the order of the text. */
export function findVoices(hearing: Hearing): readonly Voice[] {
  const voices: Voice[] = [];
  for (let index = 0; index < hearing.tokens.length && voices.length < MOST_VOICES; index++) {
    const voice =
      accordingTo(hearing, index) ??
      citing(hearing, index) ??
      documentVoice(hearing, index) ??
      byAgent(hearing, index) ??
      owning(hearing, index) ??
      quotedAsSaying(hearing, index) ??
      speaking(hearing, index);
    if (voice) voices.push(voice);
  }
  const heading = hearing.heading ? headingVoice(hearing) : null;
  return heading && voices.length === 0 ? [heading] : voices;
}

// "According to X, ..." and "..., according to X"; "per X" is left alone: too often a rate.
function accordingTo({ tokens, isMasked }: Hearing, index: number): Voice | null {
  if (!isToken(tokens[index], 'according') || !isToken(tokens[index + 1], 'to')) return null;
  const subject = nounPhraseFollowing(tokens, index + 2, isMasked);
  return (
    subject && toVoice(tokens, opensClause(tokens, index) ? 'opening' : 'aside', subject, index, index + 2)
  );
}

function opensClause(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (!before || isToken(before, 'and', 'but', 'while', 'though', 'although', ';', ':', '•', '-'))
    return true;
  return isToken(before, '"', '“') && !isToken(tokens[index - 2], ',');
}

function citing({ tokens, dates, isMasked }: Hearing, index: number): Voice | null {
  const token = tokens[index];
  const plain = isToken(token, 'citing', 'quoting');
  const cited =
    isToken(token, 'cited', 'quoted', 'cites', 'quotes') &&
    !isToken(tokens[index - 1], 'was', 'were', 'is', 'are', 'been');
  if (!plain && !cited) return null;
  const subject = nounPhraseFollowing(tokens, index + 1, isMasked);
  // "The agency quoted a doctor as saying": both speak, one within the other.
  if (cited && subject && isToken(tokens[subject.end], 'as')) {
    const agency = subjectBefore(tokens, dates, index);
    return agency && toVoice(tokens, 'leading', agency, index, index + 1);
  }
  return subject && isSourceLike(tokens, subject)
    ? toVoice(tokens, 'citing', subject, index, index + 1)
    : null;
}

const AGENT_VERBS =
  /^(?:reported|released|published|compiled|issued|estimated|provided|announced|confirmed|cited|collected|recorded|given|quoted|calculated|conducted|said)$/;

// "as reported by X", "figures released by X"
function byAgent({ tokens, isMasked }: Hearing, index: number): Voice | null {
  if (!AGENT_VERBS.test(tokens[index]?.lower ?? '') || !isToken(tokens[index + 1], 'by')) return null;
  const subject = nounPhraseFollowing(tokens, index + 2, isMasked);
  return subject && isSourceLike(tokens, subject)
    ? toVoice(tokens, 'aside', subject, index, index + 2)
    : null;
}

const OWNED =
  /^(?:reading|estimate|estimates|count|tally|figure|figures|forecast|toll|projection|data|calculation|calculations|assessment|statistics|numbers)$/;

// "the government's earlier reading of 0.6%"
function owning({ tokens }: Hearing, index: number): Voice | null {
  const token = tokens[index];
  const owner = token?.kind === 'word' && /'s$/.test(token.lower);
  const plural = isToken(token, "'", '’') && token?.glued && tokens[index - 1]?.lower.endsWith('s');
  // "last year's figure" is nobody's.
  if (
    (!owner && !plural) ||
    /^(?:year|month|week|quarter|day|yesterday|today|decade)'s$/.test(token?.lower ?? '')
  )
    return null;
  for (let at = index + 1; at < index + 5; at++) {
    if (!OWNED.test(tokens[at]?.lower ?? '')) continue;
    const subject = nounPhraseBefore(tokens, index + 1, 0);
    return subject && isSourceLike(tokens, subject) ? toVoice(tokens, 'owning', subject, at, at + 1) : null;
  }
  return null;
}

// "Mr Ygeman was quoted in Swedish media as saying", "the agency quoted Mr Ygeman as saying"
function quotedAsSaying({ tokens, dates, isMasked }: Hearing, index: number): Voice | null {
  if (!isToken(tokens[index], 'saying') || !isToken(tokens[index - 1], 'as')) return null;
  for (let at = index - 2; at > 1 && at > index - 12; at--) {
    if (!isToken(tokens[at], 'quoted', 'cited')) continue;
    if (!BE.has(tokens[at - 1]?.lower ?? '')) {
      const quoted = nounPhraseFollowing(tokens, at + 1, isMasked);
      return quoted && toVoice(tokens, 'leading', quoted, quoted.end, index + 1);
    }
    const subject = subjectBefore(tokens, dates, at - 1);
    return subject && toVoice(tokens, 'leading', subject, at, index + 1);
  }
  return null;
}

function speaking(hearing: Hearing, index: number): Voice | null {
  const { tokens } = hearing;
  const verb = tokens[index];
  if (verb?.kind !== 'word' || joins(tokens, index - 1) || joins(tokens, index + 1)) return null;
  // "Islamic State militants": a capital within a sentence is a name's.
  if (index > 0 && !hearing.heading && isCapitalised(verb)) return null;
  const saying = SAYING_VERBS.has(verb.lower);
  if (!saying && !SHOWING_VERBS.has(verb.lower)) return null;
  if (isRefusedOrPassive(tokens, index)) return null;
  const inverted = invertedSubject(hearing, index);
  if (inverted) return toVoice(tokens, 'trailing', inverted, index, index + 1);
  const subject = subjectBefore(tokens, hearing.dates, index);
  if (!subject || !mayBeVerb(tokens, index, subject, saying)) return null;
  return toVoice(tokens, formOf(hearing, subject, index), subject, index, endOfVerb(hearing, index));
}

function isRefusedOrPassive(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 4; at--) {
    const lower = tokens[at]?.lower ?? '';
    if (REFUSALS.has(lower)) return true;
    if (lower === 'to') return true;
    if (BE.has(lower)) return !tokens[index]?.lower.endsWith('ing');
    if (
      !/^(?:also|have|has|had|independently|immediately|previously|since|widely|could|would|will|may|now|be)$/.test(
        lower,
      )
    )
      break;
  }
  return tokens[index]?.lower.endsWith('ing') === true && !BE.has(tokens[index - 1]?.lower ?? '');
}

// '"...," said Lee': the verb follows a closing quote or a comma and a name follows it.
function invertedSubject({ tokens, isMasked }: Hearing, index: number): Phrase | null {
  if (!INVERTING_VERBS.has(tokens[index]?.lower ?? '')) return null;
  if (!isToken(tokens[index - 1], '”', '"', ',', '’', "'", '—', '–')) return null;
  const next = tokens[index + 1];
  const quoted = isToken(tokens[index - 1], '”', '"');
  const starts =
    (quoted && next?.kind === 'word' && !isFunctionWord(next)) ||
    isCapitalised(next) ||
    isToken(next, 'the', 'a', 'an', 'one', 'another') ||
    SOURCE_NOUNS.has(next?.lower ?? '');
  if (!starts || next?.kind !== 'word') return null;
  const subject = nounPhraseFollowing(tokens, index + 1, isMasked);
  return subject && isSourceLike(tokens, subject) && endsClause(tokens, subject.end) ? subject : null;
}

function endsClause(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  return (
    next === undefined ||
    next.kind !== 'word' ||
    isToken(
      next,
      'in',
      'on',
      'at',
      'after',
      'who',
      'during',
      'last',
      'late',
      'as',
      'of',
      'when',
      'while',
      'told',
    ) ||
    /^\p{Lu}/u.test(next.text)
  );
}

const AFTER_TRAILING: ReadonlySet<string> = new Set(
  'of in on at to during after late early last earlier adding citing quoting without as by via following this while'.split(
    ' ',
  ),
);

function formOf(hearing: Hearing, subject: Phrase, verb: number): VoiceForm {
  const { tokens } = hearing;
  const after = hearing.dates.find((mention) => mention.first === verb + 1)?.end ?? verb + 1;
  const next = tokens[after];
  const ends =
    next === undefined ||
    isToken(next, '.', ',', ';', ')', '”', '"', '-', '–') ||
    AFTER_TRAILING.has(next.lower);
  const before = tokens[subject.first - 1];
  const set = isToken(before, ',', '”', '"', '–', '-', '—', '’');
  const told = isToken(tokens[verb], 'told', 'tells') && !complementFollows(tokens, verb);
  if (set && (ends || told) && !complementFollows(tokens, verb)) return 'trailing';
  if (subject.first > 0 && (next === undefined || isToken(next, '.')) && !isDocument(tokens, subject))
    return 'relative';
  return 'leading';
}

function isDocument(tokens: readonly Token[], { first, end }: Phrase): boolean {
  return tokens.slice(first, end).some((token) => DOCUMENT_NOUNS.has(token.lower));
}

// "told AFP that ...", "said on Monday that ...", but "told a news briefing in Manila."
function complementFollows(tokens: readonly Token[], verb: number): boolean {
  for (let index = verb + 1; index < verb + 14; index++) {
    const token = tokens[index];
    if (!token || isToken(token, '.', ',', ';')) return false;
    if (isToken(token, 'that', ':', '“')) return true;
  }
  return false;
}

function endOfVerb(hearing: Hearing, verb: number): number {
  const date = hearing.dates.find((mention) => mention.first === verb + 1);
  return date?.end ?? verb + 1;
}

// "Toll rises to 40: ministry", "Ministry: 40 dead", "40 dead - police"
function headingVoice({ tokens, isMasked }: Hearing): Voice | null {
  for (let index = tokens.length - 2; index >= Math.max(0, tokens.length - 7); index--) {
    if (
      !isToken(tokens[index], ':', '–', '—', '-', '|') ||
      tokens[index]?.glued !== isToken(tokens[index], ':')
    )
      continue;
    const subject = { first: index + 1, end: tokens.length };
    const quiet = tokens.slice(index + 1).every((token) => token.kind !== 'number');
    return quiet && isSourceLike(tokens, subject)
      ? toVoice(tokens, 'heading', subject, index, index + 1)
      : null;
  }
  const colon = tokens.slice(0, 6).findIndex((token) => token.text === ':');
  const subject = colon > 0 ? nounPhraseFollowing(tokens, 0, isMasked) : null;
  return subject && subject.end === colon && isSourceLike(tokens, subject)
    ? toVoice(tokens, 'opening', subject, colon, colon + 1)
    : null;
}
