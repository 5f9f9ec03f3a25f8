import { isToken, type Token } from '../token.ts';
import type { Voice } from './voice.ts';

/** The origin of a figure and those who relay it, outermost first. */
export interface Chain {
  readonly origin: Voice;
  readonly via: readonly Voice[];
}

/** Which of a sentence's voices report the figure at token `at`; null where none reaches it. */
export function voicesFor(tokens: readonly Token[], voices: readonly Voice[], at: number): Chain | null {
  const covering = voices.filter((voice) => covers(tokens, voices, voice, at));
  const owner = covering.find((voice) => voice.form === 'owning' || voice.form === 'relative');
  const leading = covering.filter((voice) => voice.form === 'leading' || voice.form === 'opening');
  const outside = covering.filter(
    (voice) => voice.form === 'trailing' || voice.form === 'aside' || voice.form === 'heading',
  );
  const cited = covering.findLast((voice) => voice.form === 'citing');
  const inner = owner ?? leading.at(-1) ?? null;
  const relays = [...nearest(outside, at), ...leading.filter((voice) => voice !== inner)];
  if (cited) return { origin: cited, via: relays.concat(inner ? [inner] : []) };
  if (inner) return { origin: inner, via: relays };
  const [origin, ...via] = nearest(outside, at);
  return origin ? { origin, via } : null;
}

// Of several voices that close a sentence only the nearest speaks for the figure.
function nearest(voices: readonly Voice[], at: number): readonly Voice[] {
  const sorted = [...voices].sort((a, b) => Math.abs(a.first - at) - Math.abs(b.first - at));
  return sorted.slice(0, 1);
}

// "the government's earlier reading of 0.6%": a possessive reaches only the figure beside it.
const OWNING_REACH = 8;

function covers(tokens: readonly Token[], voices: readonly Voice[], voice: Voice, at: number): boolean {
  if (at >= voice.subject.first && at < voice.subject.end) return false;
  switch (voice.form) {
    case 'leading':
    case 'opening':
      return at >= voice.end && !blocked(tokens, voices, voice, at) && !ownVoiceClause(tokens, voice, at);
    case 'trailing':
    case 'aside':
      return at < voice.first
        ? !partedBefore(tokens, voices, voice, at)
        : goesOnAfter(tokens, voices, voice, at);
    case 'citing':
      return !isParted(tokens, voice, at);
    case 'heading':
      return true;
    case 'owning':
      return at >= voice.end && at - voice.end < OWNING_REACH;
    case 'relative':
      return at < voice.first && voice.first - at < OWNING_REACH;
  }
}

/** Another speaker's clause begins between a leading voice and the figure. */
function blocked(tokens: readonly Token[], voices: readonly Voice[], voice: Voice, at: number): boolean {
  return voices.some(
    (other) =>
      other !== voice &&
      (other.form === 'leading' || other.form === 'opening') &&
      other.first >= voice.end &&
      other.end <= at &&
      !nests(tokens, voice, other),
  );
}

// "Reuters reported that police said 12 died": the inner clause is the outer's complement.
function nests(tokens: readonly Token[], outer: Voice, inner: Voice): boolean {
  const between = tokens.slice(outer.end, inner.first);
  return between.every(
    (token) => isToken(token, 'that', ',', '“', '"', 'on', 'the') || token.kind === 'number',
  );
}

// ", which has a population of 2.5 million": background in the outlet's own voice.
function ownVoiceClause(tokens: readonly Token[], voice: Voice, at: number): boolean {
  for (let index = at - 1; index > voice.end; index--) {
    if (!isToken(tokens[index], ',')) continue;
    const isBackground = isToken(tokens[index + 1], 'which') && isToken(tokens[index + 2], 'has', 'is');
    // ", which is down four points": how the figure moved is part of what was said.
    return isBackground && !isToken(tokens[index + 3], 'up', 'down', 'more', 'less', 'higher', 'lower');
  }
  return false;
}

// "Police said 12 died, while the paper, citing a doctor, put it at 15"
function isParted(tokens: readonly Token[], voice: Voice, at: number): boolean {
  const between = at < voice.first ? tokens.slice(at, voice.first) : tokens.slice(voice.end, at);
  return between.some((token) => isToken(token, 'while', 'whereas', 'but', ';'));
}

function partedBefore(tokens: readonly Token[], voices: readonly Voice[], voice: Voice, at: number): boolean {
  const other = voices.some(
    (earlier) =>
      earlier !== voice && earlier.form === 'trailing' && earlier.first > at && earlier.end < voice.first,
  );
  if (other) return true;
  for (let index = at; index < voice.first; index++) {
    if (isToken(tokens[index], ';') && voice.form === 'aside') return true;
  }
  return false;
}

// "Turnout, according to the commission, was 55%", "..., police said, adding that 30 were held".
function goesOnAfter(tokens: readonly Token[], voices: readonly Voice[], voice: Voice, at: number): boolean {
  const next = tokens[voice.end];
  if (!isToken(next, ',', 'adding') && !continues(tokens, voice.end, at)) return false;
  return !voices.some(
    (other) =>
      other !== voice &&
      other.first >= voice.end &&
      other.first <= at &&
      other.form !== 'aside' &&
      other.form !== 'citing',
  );
}

function continues(tokens: readonly Token[], from: number, at: number): boolean {
  for (let index = from; index < at && index < from + 10; index++) {
    if (isToken(tokens[index], 'adding', ',')) return true;
    if (isToken(tokens[index], '.', ';')) return false;
  }
  return false;
}
