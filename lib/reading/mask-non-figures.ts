import type { DateMention } from './dates/date-mention.ts';
import { CHANGE_VERBS } from './lexicon/change-verbs.ts';
import { CURRENCY_CODES, CURRENCY_LETTERS } from './lexicon/currencies.ts';
import { NAME_HEADS, STREET_WORDS } from './lexicon/name-heads.ts';
import { isPersonNoun } from './lexicon/person-nouns.ts';
import { aircraftModel, indexName, nameWithDigits } from './names-with-digits.ts';
import { isCapitalised, isHyphen, isToken, joins, type Token } from './token.ts';

/** Marks the tokens that hold digits or number words but report nothing: dates, times, ages, names, addresses. */
export function maskNonFigures(
  tokens: readonly Token[],
  dates: readonly DateMention[],
): (index: number) => boolean {
  const masked = new Set<number>();
  for (const { first, end } of dates) for (let index = first; index < end; index++) masked.add(index);
  for (let index = 0; index < tokens.length; index++) {
    if (masked.has(index)) continue;
    const end = endOfNonFigure(tokens, index);
    for (let at = index; at < end; at++) masked.add(at);
  }
  return (index) => masked.has(index);
}

/** End of a non-figure that begins at `index`; `index` itself where there is none. */
function endOfNonFigure(tokens: readonly Token[], index: number): number {
  const rules = [
    webAddress,
    clockTime,
    singleAge,
    ordinalOrDecade,
    nameWithDigits,
    streetAddress,
    phoneNumber,
    score,
    listNumber,
    aircraftModel,
    indexName,
    numberedName,
    pronounOne,
    idiom,
  ];
  for (const rule of rules) {
    const end = rule(tokens, index);
    if (end > index) return end;
  }
  return index;
}

const isDigits = (token: Token | undefined, pattern: RegExp): boolean =>
  token?.kind === 'number' && pattern.test(token.text);

// "www.example.org/2024/05", "name99@example.org", "#metoo2"
function webAddress(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  const opens = isToken(token, 'http', 'https', 'www', '@', '#') || /\.[a-z]{2,}$/.test(token?.lower ?? '');
  if (!opens) return index;
  let end = index + 1;
  while (tokens[end]?.glued && !isToken(tokens[end], ',', ')')) end++;
  return end > index + 1 ? end : index;
}

const ZONES = [
  'gmt',
  'utc',
  'est',
  'edt',
  'et',
  'bst',
  'cet',
  'pt',
  'pst',
  'pdt',
  'ist',
  "o'clock",
  'hrs',
  'local',
];

// "7:45 a.m.", "2pm", "08:26", "2100 GMT", "6 o'clock"
function clockTime(tokens: readonly Token[], index: number): number {
  if (!isDigits(tokens[index], /^\d{1,2}(?:[.,]\d\d)?$|^\d{4}$/)) return index;
  let end = index + 1;
  const colon = isToken(tokens[end], ':') && tokens[end]?.glued && isDigits(tokens[end + 1], /^\d\d$/);
  if (colon && tokens[end + 1]?.glued) end += 2;
  while (isToken(tokens[end], ':') && isDigits(tokens[end + 1], /^\d\d$/)) end += 2;
  if (isToken(tokens[end], 'a.m.', 'p.m.', 'am', 'pm')) return end + 1;
  if (isToken(tokens[end], ...ZONES)) return end + 1;
  return end > index + 1 ? end : index;
}

const YEARS = ['year', 'years', 'yr', 'month', 'months', 'week', 'weeks', 'day', 'days'];

// "a 45-year-old man", "Ahmed, 20, said", "aged 4 and 12", "at the age of 16"
function singleAge(tokens: readonly Token[], index: number): number {
  if (isAgeGroup(tokens, index) || isAgeInBrackets(tokens, index)) return index + 1;
  const old = yearOldEnd(tokens, index);
  if (old > index) return old;
  if (isToken(tokens[index], 'aged', 'age', 'ages')) return agedEnd(tokens, index);
  const between =
    isToken(tokens[index - 1], ',') && isToken(tokens[index + 1], ',', '.', ')', 'from', 'of', 'and');
  if (!between || !isDigits(tokens[index], /^\d{1,3}$/)) return index;
  // "Smith, 45, stole": one name is enough where the sentence goes on.
  const goesOn = isToken(tokens[index + 1], ',') && /^\p{Ll}/u.test(tokens[index + 2]?.text ?? '');
  if (!isCapitalised(tokens[index - 2]) || !(goesOn || isCapitalised(tokens[index - 3]))) return index;
  const age = Number(tokens[index]?.text);
  return age > 3 && age < 115 ? index + 1 : index;
}

// "At 102, she", "children under five", "men over 65"
function isAgeGroup(tokens: readonly Token[], index: number): boolean {
  if (!startsNumber(tokens[index]) || Number(tokens[index]?.text) > 120) return false;
  const next = tokens[index + 1];
  if (index === 1 && isToken(tokens[0], 'at', 'aged')) return isToken(next, ',');
  if (!isToken(tokens[index - 1], 'under', 'over', 'above', 'below')) return false;
  if (next?.kind === 'word' && /s$/.test(next.lower) && next.lower !== 'is' && next.lower !== 'was')
    return false;
  const group = tokens[index - 2]?.lower ?? '';
  return (
    isPersonNoun(group) && group.length > 2 && !isToken(next, '%', 'percent', 'per', 'people', 'million')
  );
}

const TOLD_OF_PERSONS =
  /^(?:identified|named|victims?|deceased|aged|accused|arrested|charged|suspects?|survived|wife|husband|widow|sons?|daughters?|brothers?|sisters?|children|couple|siblings?|cousins?)$/;

// "identified as Amal Ode (55) and her son Sami Ode (18)"; seats of parties stand in brackets too.
function isAgeInBrackets(tokens: readonly Token[], index: number): boolean {
  if (!isToken(tokens[index - 1], '(') || !isToken(tokens[index + 1], ')')) return false;
  if (!isDigits(tokens[index], /^\d{1,3}$/) || Number(tokens[index]?.text) > 115) return false;
  if (!isCapitalised(tokens[index - 2]) || !isCapitalised(tokens[index - 3])) return false;
  return tokens.slice(0, index).some((token) => TOLD_OF_PERSONS.test(token.lower));
}

function yearOldEnd(tokens: readonly Token[], index: number): number {
  for (let at = index + 1; at < index + 8 && at < tokens.length; at++) {
    if (!isToken(tokens[at], ...YEARS)) continue;
    const hyphen = isHyphen(tokens[at + 1]) ? 1 : 0;
    const next = tokens[at + 1 + hyphen];
    const olds = isToken(next, 'old', 'olds');
    // "a 5-year child"
    const young = isToken(next, 'child', 'boy', 'girl', 'infant', 'baby') && isHyphen(tokens[at - 1]);
    if (young) return at;
    if (!olds) return index;
    const between = tokens.slice(index, at);
    return between.every((token) => isHyphen(token) || startsNumber(token)) ? at + hyphen + 2 : index;
  }
  return index;
}

const SMALL_NUMBER =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/;

function startsNumber(token: Token | undefined): boolean {
  return token?.kind === 'number' || SMALL_NUMBER.test(token?.lower ?? '');
}

function agedEnd(tokens: readonly Token[], index: number): number {
  let end = index + 1;
  if (isToken(tokens[end], 'between', 'from', 'of', 'over', 'under', 'about', 'just')) end++;
  if (!startsNumber(tokens[end])) return index;
  while (startsNumber(tokens[end]) || isAgeJoint(tokens, end)) end++;
  return end;
}

// "aged 4 and 12", but "under 10 and eight women"
function isAgeJoint(tokens: readonly Token[], index: number): boolean {
  if (!isJoint(tokens[index]) || !startsNumber(tokens[index + 1])) return false;
  const next = tokens[index + 2];
  if (isHyphen(tokens[index]) || isToken(tokens[index], 'to') || next?.kind !== 'word') return true;
  return isToken(next, 'and', 'or', 'were', 'was', 'have', 'had', 'respectively');
}

function isJoint(token: Token | undefined): boolean {
  return isHyphen(token) || isToken(token, 'and', 'to', 'or', ',');
}

// "21st", "the 1990s", "in his 30s"
function ordinalOrDecade(tokens: readonly Token[], index: number): number {
  const suffix = tokens[index + 1];
  if (tokens[index]?.kind !== 'number' || !suffix?.glued) return index;
  if (/^(?:st|nd|rd|th|s|'s)$/.test(suffix.lower)) return index + 2;
  const quoted = /^['’]$/.test(suffix.text) && tokens[index + 2]?.lower === 's' && tokens[index + 2]?.glued;
  return quoted ? index + 3 : index;
}

// "10 Downing Street"
function streetAddress(tokens: readonly Token[], index: number): number {
  if (!isDigits(tokens[index], /^\d{1,5}$/) || !isCapitalised(tokens[index + 1])) return index;
  for (let at = index + 2; at < index + 5 && isCapitalised(tokens[at]); at++) {
    if (STREET_WORDS.has(tokens[at]?.lower ?? '')) return at + 1;
  }
  return index;
}

// "+44 20 7946 0000", "555-0100-22"
function phoneNumber(tokens: readonly Token[], index: number): number {
  if (isToken(tokens[index], '+') && tokens[index + 1]?.glued && !tokens[index]?.glued)
    return digitRun(tokens, index + 1);
  if (isDigits(tokens[index], /^0\d{2,}$/)) return digitRun(tokens, index);
  if (!isDigits(tokens[index], /^\d{3,4}$/) || !joins(tokens, index + 1)) return index;
  const end = digitRun(tokens, index);
  return end - index >= 5 ? end : index;
}

function digitRun(tokens: readonly Token[], from: number): number {
  let end = from;
  while (isDigits(tokens[end], /^\d+$/) || (isHyphen(tokens[end]) && isDigits(tokens[end + 1], /^\d+$/)))
    end++;
  return end;
}

const GAME_WORDS =
  /^(?:win|wins|won|beat|beats|beaten|defeat|defeated|victory|lost|loss|lead|led|draw|drew|score|scored|goal|goals|set|sets|match|aggregate)$/;

// "beat them 3-1", "a 2-2 draw": falling or equal pairs are no range, nor is a pair beside words of play.
function score(tokens: readonly Token[], index: number): number {
  const high = tokens[index + 2];
  if (!isDigits(tokens[index], /^\d{1,3}$/) || !joins(tokens, index + 1) || !isDigits(high, /^\d{1,3}$/))
    return index;
  if (isToken(tokens[index + 3], '%', 'percent', 'million', 'billion') || isToken(tokens[index + 3], 'vote'))
    return index;
  const falls = Number(tokens[index]?.text) >= Number(high?.text);
  const played = tokens
    .slice(Math.max(0, index - 5), index + 7)
    .some((token) => GAME_WORDS.test(token.lower));
  return falls || played ? index + 3 : index;
}

// "1. First", "2) Second", "[3]", "(1)"
function listNumber(tokens: readonly Token[], index: number): number {
  if (index === 0 && isDigits(tokens[0], /^\d{1,2}$/) && isToken(tokens[1], '.', ')') && tokens[1]?.glued)
    return 2;
  const inBrackets =
    isToken(tokens[index], '[') &&
    isDigits(tokens[index + 1], /^\d{1,3}$/) &&
    isToken(tokens[index + 2], ']');
  const inRound =
    index === 0 && isToken(tokens[0], '(') && isDigits(tokens[1], /^\d{1,2}$/) && isToken(tokens[2], ')');
  return inBrackets || inRound ? index + 3 : index;
}

// "Article 5", "No. 12", "Windows 8", "Boeing 737"
function numberedName(tokens: readonly Token[], index: number): number {
  if (!isDigits(tokens[index], /^\d{1,4}(?:\.\d)?$/) && !SMALL_NUMBER.test(tokens[index]?.lower ?? ''))
    return index;
  const before = tokens[isToken(tokens[index - 1], '.') ? index - 2 : index - 1];
  if (before?.kind !== 'word') return index;
  if (isNumberSign(tokens, index)) return index + 1;
  if (NAME_HEADS.has(before.lower) && isHeadUse(tokens, index, before)) return nameEnd(tokens, index);
  if (CURRENCY_LETTERS.has(before.lower) || CURRENCY_CODES.has(before.text)) return index;
  if (!isCapitalised(before) || tokens[index]?.kind !== 'number' || tokens[index - 1] !== before)
    return index;
  return followsName(tokens, index) ? nameEnd(tokens, index) : index;
}

// "Boeing 737-800"
function nameEnd(tokens: readonly Token[], index: number): number {
  return joins(tokens, index + 1) && tokens[index + 2]?.kind === 'number' ? index + 3 : index + 1;
}

// "No. 12", "n. 5", "nos. 3"
function isNumberSign(tokens: readonly Token[], index: number): boolean {
  return isToken(tokens[index - 1], '.') && isToken(tokens[index - 2], 'no', 'nos', 'n', 'nr');
}

function isHeadUse(tokens: readonly Token[], index: number, before: Token): boolean {
  if (tokens[index - 1] !== before) return false;
  if (isToken(before, 'no', 'number', 'n'))
    return (
      isToken(before, 'number') && (tokens[index]?.kind === 'number' || isToken(tokens[index - 2], 'the'))
    );
  if (isToken(before, 'day', 'week', 'place', 'count', 'order', 'charge', 'house', 'part', 'law')) {
    return isCapitalised(before) || isToken(tokens[index + 1], ',', '.');
  }
  return !isPersonNoun(tokens[index + 1]?.lower ?? '');
}

// A capitalised word and a small bare number, with no lower-case noun to be counted after it.
function followsName(tokens: readonly Token[], index: number): boolean {
  if (index < 2 || !isDigits(tokens[index], /^\d{1,3}$/)) return false;
  const next = tokens[index + 1];
  if (next === undefined || isCapitalised(next)) return true;
  if (next.kind === 'mark')
    return isToken(next, ',', '.', ')', ';', '?', '!') && !isToken(tokens[index - 2], ':', ';', ',');
  if (CHANGE_VERBS.has(next.lower)) return true;
  return isToken(
    next,
    'and',
    'is',
    'was',
    'has',
    'in',
    'on',
    'for',
    'will',
    'would',
    'which',
    'who',
    'at',
    'from',
  );
}

const COUNTED_ONE: ReadonlySet<string> = new Set(
  'person man woman child civilian soldier death fatality boy girl policeman officer fighter protester worker patient case'.split(
    ' ',
  ),
);

// "one" is mostly a pronoun; it counts before a victim, a magnitude, a share or a unit.
function pronounOne(tokens: readonly Token[], index: number): number {
  if (!isToken(tokens[index], 'one')) return index;
  const next = tokens[index + 1];
  if (isToken(next, 'in', 'out') || isHyphen(next)) return index;
  if (
    isToken(
      next,
      'hundred',
      'thousand',
      'million',
      'billion',
      'trillion',
      'dozen',
      'percent',
      'per',
      'third',
      'half',
      'quarter',
      'fifth',
      'tenth',
      'percentage',
    )
  )
    return index;
  if (isToken(next, 'and') && isToken(tokens[index + 2], 'a')) return index;
  if (isToken(next, 'dead', 'killed', 'injured', 'wounded', 'missing')) return index;
  const harmed = tokens
    .slice(index + 2, index + 6)
    .some((token) => /^(?:killed|injured|wounded|dead|died|arrested|missing)$/.test(token.lower));
  const byHarm = /^(?:killing|killed|kills|injuring|wounding|wounded|injured|leaving|left|arrested)$/.test(
    tokens[index - 1]?.lower ?? '',
  );
  const counted = COUNTED_ONE.has(next?.lower ?? '');
  return counted && (harmed || byHarm) ? index : index + 1;
}

// "24/7", "one-two", "50-50", "zero tolerance", "two-way", "two-day-old" is left to the unit stage
function idiom(tokens: readonly Token[], index: number): number {
  // "24 cases, the most of any office"
  if (isToken(tokens[index], 'most') && isToken(tokens[index - 1], 'the')) return index + 1;
  const slash =
    isToken(tokens[index + 1], '/') && tokens[index + 1]?.glued && tokens[index + 2]?.kind === 'number';
  if (tokens[index]?.kind === 'number' && slash) return index + 3;
  if (
    isToken(tokens[index], 'two') &&
    isToken(tokens[index + 1], 'systems') &&
    isToken(tokens[index - 2], 'country')
  )
    return index + 1;
  if (isToken(tokens[index], 'zero') && !isToken(tokens[index + 1], 'deaths', 'casualties', 'percent'))
    return index + 1;
  const at = isHyphen(tokens[index + 1]) ? index + 2 : index + 1;
  const way = startsNumber(tokens[index]) && at === index + 2;
  if (
    way &&
    isToken(tokens[at], 'way', 'time', 'fold', 'piece', 'dimensional', 'ish', 'star', 'wheel', 'sided')
  )
    return at;
  return index;
}
