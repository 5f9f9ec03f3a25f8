import { BARE_DOCUMENTS, BODY_NOUNS, DOCUMENT_NOUNS, SPEAKER_NOUNS } from '../lexicon/source-nouns.ts';
import { isCapitalised, isToken, type Token } from '../token.ts';
import type { Phrase } from './noun-phrase-before.ts';

/** A source named earlier in the text, for "the ministry", "it" and surnames. */
export interface KnownSource {
  readonly name: string;
  readonly person: boolean;
  /** It was named as the maker of a report or of data: "figures from the ministry". */
  readonly maker: boolean;
}

/**
 * What the words of a source stand for, given those named before (latest last).
 * Apostrophes come out straight, so that a source has one name whatever the outlet's typography.
 */
export function nameSource(
  text: string,
  tokens: readonly Token[],
  phrase: Phrase,
  known: readonly KnownSource[],
): KnownSource {
  const words = tokens.slice(phrase.first, phrase.end);
  const pronoun = words.length === 1 ? resolvePronoun(words[0], known) : null;
  if (pronoun) return pronoun;
  const namedHere =
    isPronoun(words[0]) && words.length === 1 ? namedBefore(text, tokens, phrase.first) : null;
  if (namedHere) return namedHere;
  const maker = makerOf(words, known);
  if (maker) return maker;
  const core = withoutDocument(words);
  const name = printedName(text, core);
  return resolveShort(core, name, known) ?? { name, person: isPerson(core), maker: makes(words, core) };
}

function resolvePronoun(word: Token | undefined, known: readonly KnownSource[]): KnownSource | null {
  if (isToken(word, 'he', 'she')) return known.findLast((source) => source.person) ?? known.at(-1) ?? null;
  if (isToken(word, 'it')) return known.findLast((source) => !source.person) ?? known.at(-1) ?? null;
  if (isToken(word, 'they', 'who', 'we', 'i')) return known.at(-1) ?? null;
  return null;
}

function isPronoun(word: Token | undefined): boolean {
  return isToken(word, 'he', 'she', 'it', 'they', 'we', 'i') && word?.text !== 'IT';
}

// "The group's profit rose 15 %, it said": the nearest body or name earlier in the sentence.
function namedBefore(text: string, tokens: readonly Token[], before: number): KnownSource | null {
  for (let index = before - 1; index >= 0; index--) {
    const token = tokens[index];
    if (token?.kind !== 'word') continue;
    const body = BODY_NOUNS.has(token.lower.replace(/'s$/, ''));
    const possessive = isCapitalised(token) && token.lower.endsWith("'s");
    if (!body && !possessive) continue;
    let first = index;
    while (possessive && isCapitalised(tokens[first - 1])) first--;
    const name = printedName(text, tokens.slice(first, index + 1)).replace(/'s$/, '');
    return { name, person: false, maker: false };
  }
  return null;
}

// "a report by the bank", "figures released by the ministry": the maker speaks, if it is named.
function withoutDocument(words: readonly Token[]): readonly Token[] {
  const at = words.findIndex((word) => isToken(word, 'by', 'from'));
  if (at <= 0 || at >= words.length - 1) return words;
  const documents = words.slice(0, at).some((word) => DOCUMENT_NOUNS.has(word.lower));
  return documents ? words.slice(at + 1) : words;
}

// "The figures show", "the report": whoever published them, where an organisation was named before.
function makerOf(words: readonly Token[], known: readonly KnownSource[]): KnownSource | null {
  const head = words.at(-1);
  if (!head || !BARE_DOCUMENTS.has(head.lower)) return null;
  const first = isToken(words[0], 'the', 'this', 'these', 'its', 'their', 'those', 'a') ? 1 : 0;
  const named = words.slice(first).some((word) => isCapitalised(word) && word !== words[0]);
  if (named || words.length > 4) return null;
  return known.findLast((source) => source.maker && /\p{Lu}/u.test(source.name)) ?? null;
}

// "figures from the ministry", "the bureau's report", "Met Office data"
function makes(words: readonly Token[], core: readonly Token[]): boolean {
  const document = words.some((word) => DOCUMENT_NOUNS.has(word.lower));
  return document && (core !== words || words.some((word, at) => at > 0 && isCapitalised(word)));
}

function printedName(text: string, words: readonly Token[]): string {
  let first = 0;
  while (
    first < words.length - 1 &&
    isToken(words[first], 'the', 'a', 'an', 'its', 'their', 'his', 'her', 'these', 'this', 'those')
  )
    first++;
  const start = words[first]?.start ?? 0;
  const end = words.at(-1)?.end ?? start;
  return text.slice(start, end).replace(/\s+/g, ' ').replace(/[’ʼ]/g, "'");
}

/** "the ministry", "Millman", "the agency": the fuller name printed before, if there is one. */
function resolveShort(
  words: readonly Token[],
  name: string,
  known: readonly KnownSource[],
): KnownSource | null {
  const heads = words.filter((word) => word.kind === 'word' && !isToken(word, 'the', 'a', 'an'));
  const [only] = heads;
  if (!only || heads.length !== 1) return null;
  const lower = only.lower.replace(/'s$/, '');
  const definite = isToken(words[0], 'the') || isCapitalised(only);
  if (!definite) return null;
  const fuller = known.findLast((source) => isFuller(source.name, name, lower));
  if (fuller) return fuller;
  if (isCapitalised(only)) return null;
  if (BODY_NOUNS.has(lower))
    return known.findLast((source) => !source.person && /\p{Lu}/u.test(source.name)) ?? null;
  return SPEAKER_NOUNS.has(lower) ? (known.findLast((source) => source.person) ?? null) : null;
}

function isFuller(candidate: string, name: string, lower: string): boolean {
  if (candidate.length <= name.length || !/\p{Lu}/u.test(candidate)) return false;
  return candidate
    .toLowerCase()
    .split(/[^\p{L}.]+/u)
    .includes(lower);
}

function isPerson(words: readonly Token[]): boolean {
  const speaker = words.findLastIndex((word) => SPEAKER_NOUNS.has(word.lower));
  if (speaker >= 0)
    return !words
      .slice(speaker + 1)
      .some((word) => BODY_NOUNS.has(word.lower) || ORGANISATION.test(word.lower));
  const named = words.length >= 2 && words.length <= 3 && words.every((word) => isCapitalised(word));
  return named && !words.some((word) => ORGANISATION.test(word.lower));
}

const ORGANISATION =
  /^(?:united|ministry|agency|department|office|bank|university|police|army|navy|house|news|times|post|union|party|institute|council|group|security|federal|national|international|world|royal|state|supreme|high|central|coast|human|red|amnesty|local|association|federation|committee|commission|bureau|force|forces|company|media)$/;

/** The names of joint origins: "police and organisers" -> both; empty for one voice. */
export function jointNames(name: string): readonly string[] {
  const parts = name.split(/ and /);
  const [left, right] = parts;
  if (parts.length !== 2 || !left || !right || / of | for /.test(left)) return [];
  const head = right.split(' ').at(-1) ?? '';
  const adjective = /^\p{L}+(?:al|ic|an|ese|ish|ian)$/u.test(left) && right.includes(' ');
  const capitalised = /^\p{Lu}/u.test(left) && /^\p{Lu}/u.test(right);
  if (adjective && !capitalised) return [`${left} ${head}`, right];
  return [left, right.replace(/^the /, '')];
}
