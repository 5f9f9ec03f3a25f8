import { DOCUMENT_NOUNS } from '../lexicon/source-nouns.ts';
import { isToken } from '../token.ts';
import { BE, type Hearing, toVoice } from './hearing.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import { subjectBefore } from './subject-before.ts';
import type { Voice } from './voice.ts';

/** Polls, data and forecasts that speak without a verb of saying: "a poll stating that", "lowered its forecast to". */
export function documentVoice(hearing: Hearing, index: number): Voice | null {
  return documentStating(hearing, index) ?? polledIn(hearing, index) ?? forecasting(hearing, index);
}

const STATING =
  /^(?:showing|stating|finding|suggesting|indicating|revealing|estimating|putting|saying|showed|found)$/;

// "with the latest poll stating that", "data showing"
function documentStating({ tokens }: Hearing, index: number): Voice | null {
  const verb = tokens[index]?.lower ?? '';
  if (!STATING.test(verb) || !verb.endsWith('ing') || !DOCUMENT_NOUNS.has(tokens[index - 1]?.lower ?? ''))
    return null;
  const subject = nounPhraseBefore(tokens, index, 0);
  return subject && toVoice(tokens, 'leading', subject, index, index + 1);
}

const POLLS = /^(?:polls?|surveys?|polling|referendum)$/;

// "dropped to 14 percent in the latest poll", "the poll only had the party at 23 percent"
function polledIn({ tokens, dates }: Hearing, index: number): Voice | null {
  const isHad = isToken(tokens[index], 'had', 'has', 'gave', 'gives', 'puts', 'put');
  const isIn = isToken(tokens[index], 'in') && isToken(tokens[index + 1], 'a', 'the', 'its', 'their');
  if (!isHad && !isIn) return null;
  if (isHad) {
    const subject = subjectBefore(tokens, dates, index);
    const isPoll = subject && POLLS.test(tokens[subject.end - 1]?.lower ?? '');
    // "had fallen": the poll has nothing there.
    return isPoll && !/(?:ed|en)$/.test(tokens[index + 1]?.lower ?? '')
      ? toVoice(tokens, 'leading', subject, index, index + 1)
      : null;
  }
  for (let at = index + 2; at < index + 6; at++) {
    if (tokens[at]?.kind !== 'word') return null;
    if (!POLLS.test(tokens[at]?.lower ?? '')) continue;
    return toVoice(tokens, 'aside', { first: index + 1, end: at + 1 }, index, index + 1);
  }
  return null;
}

const FORECAST_MOVES =
  /^(?:lowered|raised|cut|trimmed|revised|upgraded|downgraded|slashed|lifted|maintained|kept|reiterated|reaffirmed|boosted|reduced|lowers|raises|cuts|trims|revises|lifts|keeps)$/;
const FORECASTS = /^(?:forecasts?|outlook|guidance|estimates?|projections?|predictions?|expectations?)$/;

// "Harbour Motors lowered its profit forecast to $2bn"
function forecasting({ tokens, dates }: Hearing, index: number): Voice | null {
  if (!FORECAST_MOVES.test(tokens[index]?.lower ?? '') || BE.has(tokens[index - 1]?.lower ?? '')) return null;
  const object = tokens.slice(index + 1, index + 9);
  const at = object.findIndex(({ lower }) => FORECASTS.test(lower));
  if (at < 0 || !object.slice(0, at).some((token) => isToken(token, 'its', 'their', 'his', 'her')))
    return null;
  const subject = subjectBefore(tokens, dates, index);
  return subject && toVoice(tokens, 'leading', subject, index, index + at + 2);
}
