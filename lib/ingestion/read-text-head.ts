import { findHeadline } from './find-headline.ts';
import { parsePublicationDate } from './parse-publication-date.ts';
import { readByline } from './read-byline.ts';

/** What the lines above (and the last line below) an article's text say about it. */
export interface TextHead {
  readonly fields: {
    readonly headline: string | null;
    readonly outlet: string | null;
    readonly byline: string | null;
    readonly published: string | null;
    readonly canonicalUrl: string | null;
  };
  readonly publishedDay: string | null;
}

/** Reads stamps, bylines, datelines, labelled lines and addresses; a line that says none of these is left alone. */
export function readTextHead(text: string): TextHead {
  const lines = listHeadLines(text);
  const findings = lines.map(readLine);
  const firstOf = (kind: Finding['kind']) =>
    findings.flat().find((finding) => finding.kind === kind)?.value ?? null;
  const byline = mapFound(firstOf('byline'), readByline);
  const date = mapFound(firstOf('published') ?? firstOf('updated'), parsePublicationDate);
  const bodyLines = lines.filter(
    (_, index) => findings[index]?.every((finding) => finding.kind === 'dateline') ?? true,
  );
  return {
    fields: {
      headline: firstOf('headline') ?? findHeadline(bodyLines),
      outlet: firstOf('outlet') ?? byline?.outlet ?? firstOf('dateline'),
      byline: byline?.byline ?? null,
      published: date?.published ?? null,
      canonicalUrl: firstOf('url'),
    },
    publishedDay: date?.day ?? null,
  };
}

/** What one line says: `dateline` holds the agency that a dateline names in brackets. */
interface Finding {
  readonly kind: 'headline' | 'outlet' | 'byline' | 'published' | 'updated' | 'url' | 'dateline';
  readonly value: string;
}

function mapFound<Value>(words: string | null, read: (words: string) => Value | null): Value | null {
  return words === null ? null : read(words);
}

/** Stamps stand within the first lines; what looks like one further down belongs to the story. */
const HEAD_LINES = 10;
/** "date 2024-03-22 By Sample Wire Staff", or followed at once by the story: two lines in one. */
const STAMP = /^(?<stamp>date:? \d{4}-\d\d-\d\d) (?=\S)/i;
/** Enough of a paragraph to meet its dateline. */
const LINE_LENGTH = 300;

/** The first lines that are not blank, and the last one, where some outlets put the address. */
function listHeadLines(text: string): readonly string[] {
  const lines = text
    .slice(0, HEAD_LINES * 2_000)
    .split('\n')
    .flatMap((line) => line.slice(0, LINE_LENGTH).trim().replace(STAMP, '$<stamp>\n').split('\n'))
    .filter(Boolean);
  const last = text.trimEnd().split('\n').at(-1)?.trim() ?? '';
  return lines.length > HEAD_LINES ? [...lines.slice(0, HEAD_LINES), ...(isUrl(last) ? [last] : [])] : lines;
}

function readLine(line: string): readonly Finding[] {
  const parts = line.length <= LONGEST_STAMP ? line.split(/ [|•·] |\t/) : [line];
  const findings = parts.map((part) => readPart(part.trim()));
  // A line of which one part says nothing is a sentence or headline with a bar in it.
  return findings.every((found) => found.length > 0) ? findings.flat() : readPart(line);
}

const LONGEST_STAMP = 200;

function readPart(part: string): readonly Finding[] {
  return (
    readBylinePart(part) ?? readLabel(part) ?? readDay(part) ?? readUrl(part) ?? readDateline(part) ?? []
  );
}

const LABELS: readonly (readonly [RegExp, Finding['kind']])[] = [
  [/^(?:headline|title): ?(.+)$/i, 'headline'],
  [/^(?:outlet|publisher|publication|newspaper): ?(.+)$/i, 'outlet'],
  [/^(?:byline|authors?|written by|reported by): ?(.+)$/i, 'byline'],
  [/^(?:url|link|address|canonical url): ?(https?:\S+)$/i, 'url'],
  [/^(?:last )?(?:updated|modified|revised)(?: on| at)?:? (.+)$/i, 'updated'],
  [/^(?:first |date )?(?:published|posted|issued|publication date|date)(?: on| at)?:? ?(.+)$/i, 'published'],
  [/^.{0,120}\bpublished(?: on)? (.{8,40})$/i, 'published'],
];

function readLabel(part: string): readonly Finding[] | null {
  for (const [pattern, kind] of LABELS) {
    const value = pattern.exec(part)?.[1]?.trim();
    if (!value) continue;
    if ((kind === 'published' || kind === 'updated') && !isOnlyADate(value)) continue;
    return [{ kind, value }];
  }
  return null;
}

function readBylinePart(part: string): readonly Finding[] | null {
  const words = /^(?:by|بقلم):? (?<names>[\p{Lu}\p{Lo}].*)$/iu.exec(part)?.groups?.names;
  if (!words) return null;
  const dated =
    /^(?<names>.+?),? (?:(?:published|posted|updated)(?: on)?:? )?(?<day>(?:\d|\p{L}+ \d).*)$/iu.exec(
      words,
    )?.groups;
  const day = dated?.day && isOnlyADate(dated.day) ? dated.day : null;
  const names = (day === null ? words : dated?.names) ?? words;
  if (!areNames(names)) return null;
  const byline = { kind: 'byline', value: names } as const;
  return day === null ? [byline] : [byline, { kind: 'published', value: day }];
}

/** Whether every word is a name or one that joins names; "By Monday, the toll had doubled" is not a byline. */
function areNames(words: string): boolean {
  if (!readByline(words) || /[!?]$/.test(words)) return false;
  return words.split(/[\s,]+/).every((word) => /^[^\p{Ll}\d]/u.test(word) || JOINING_WORDS.test(word));
}

const JOINING_WORDS =
  /^(?:and|with|for|in|at|of|from|the|a|our|de|da|di|del|der|van|von|bin|bint|ibn|al-.+|el-.+|staff|writers?|reporters?|correspondents?|agencies|editors?|desk|newsroom)$/;

function readDay(part: string): readonly Finding[] | null {
  return isOnlyADate(part) ? [{ kind: 'published', value: part }] : null;
}

/** Whether the words are a day, perhaps with weekday, time and zone, and nothing else. */
function isOnlyADate(words: string): boolean {
  if (words.length > LONGEST_DATE || !parsePublicationDate(words)) return false;
  const rest = words.replace(DATE_WORDS, ' ').replace(/[\d\s,.:;/()+|–—-]|(?<=\d)(?:st|nd|rd|th)/g, '');
  return rest === '' || /^[TZ]+$/.test(rest);
}

const LONGEST_DATE = 60;
const DATE_WORDS =
  /\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|on|at|of|am|pm|a\.m|p\.m|gmt|utc|bst|cet|cest|eet|eest|est|edt|et|cst|cdt|pst|pdt|pt|ist|aest|hrs?)\b|(?<=\d)(?:st|nd|rd|th|am|pm|t|z)/gi;

function readUrl(part: string): readonly Finding[] | null {
  return isUrl(part) ? [{ kind: 'url', value: part }] : null;
}

function isUrl(words: string): boolean {
  return /^https?:\/\/\S+\.\S+$/i.test(words) && URL.canParse(words);
}

/** "LONDON, 22 March (Sample Wire) - ...": place, perhaps a day, the agency in brackets, a dash. */
const DATELINE =
  /^(?<place>[\p{Lu}(][^()]{0,60}?)?\((?<agency>[\p{L}\p{N}][^()]{1,40})\)\s*(?:[-–—:]|--)\s?/u;

function readDateline(part: string): readonly Finding[] | null {
  const match = DATELINE.exec(part);
  if (!match?.groups?.agency) return null;
  const place = match.groups.place ?? '';
  // A place is capitals, or a name before a comma, or nothing but a day: "Sept. 16 (UPI)".
  const isPlace =
    place === '' ||
    /^\P{Ll}+$/u.test(place) ||
    /^\p{Lu}[\p{L} .'’-]*, /u.test(place) ||
    /^[\p{L}.]+ \d{1,2} ?$/u.test(place);
  if (!isPlace) return null;
  const date = parsePublicationDate(place);
  const agency = { kind: 'dateline', value: match.groups.agency.trim() } as const;
  return date ? [agency, { kind: 'published', value: place }] : [agency];
}
