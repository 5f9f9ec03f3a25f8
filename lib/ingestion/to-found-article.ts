import type { FoundArticle, FoundField } from '#lib/domain/found-article.ts';
import { chooseDate } from './choose-date.ts';
import { type Chosen, chooseField, type Evidence } from './choose-fields.ts';
import { cleanHeadline } from './clean-headline.ts';
import type { ExtractedBody } from './extract-body.ts';
import { guessLanguage } from './guess-language.ts';
import { noteOnEnglish } from './note-on-english.ts';
import { readCanonicalAddress } from './read-address.ts';
import { type Byline, readByline } from './read-byline.ts';
import { readLanguageTag } from './read-language-tag.ts';
import { toStorableText } from './storable-text.ts';

/** Weighs what a page says against itself: the strongest readable evidence for each field, with notes where it is doubtful. */
export function toFoundArticle(page: PageEvidence): FoundArticle {
  const { evidences, body, decode } = page;
  const byline = chooseField(evidences, 'byline', (words) => readByline(decode(words)));
  const outlet = chooseField(evidences, 'outlet', (words) => decode(words) || null) ?? outletOfStaff(byline);
  const date = chooseDate(evidences);
  const chosen = {
    headline: chooseField(
      evidences,
      'headline',
      (words) => cleanHeadline(decode(words), outlet?.value ?? null) || null,
    ),
    outlet,
    byline: byline && { value: byline.value.byline, evidence: byline.evidence },
    published: date.chosen && { value: date.chosen.value.published, evidence: date.chosen.evidence },
    canonicalUrl: chooseField(evidences, 'canonicalUrl', (words) => readCanonicalAddress(words, page.url)),
    language: chooseLanguage(evidences, body.text),
  };
  const text = toStorableText(withHeadline(body.text, chosen.headline?.value ?? null));
  const notes = [
    NOTES[body.by],
    date.note,
    noteOnLanguage(evidences, chosen.language),
    noteOnEnglish(body.text),
  ];
  return {
    ...valuesOf(chosen),
    publishedDay: date.chosen?.value.day ?? null,
    text,
    from: evidenceOf(chosen),
    notes: notes.filter((note) => note !== null),
  };
}

/** All that a page says about its article, strongest first. */
export interface PageEvidence {
  readonly evidences: readonly Evidence[];
  readonly body: ExtractedBody;
  /** Turns words that may hold entities or markup into plain words. */
  readonly decode: (words: string) => string;
  readonly url: string | null;
}

type Found = Chosen<string>;
type FoundByField = Readonly<Record<FoundField, Found | null>>;

function valuesOf(chosen: FoundByField): Readonly<Record<FoundField, string | null>> {
  return {
    headline: chosen.headline?.value ?? null,
    outlet: chosen.outlet?.value ?? null,
    byline: chosen.byline?.value ?? null,
    published: chosen.published?.value ?? null,
    canonicalUrl: chosen.canonicalUrl?.value ?? null,
    language: chosen.language?.value ?? null,
  };
}

function evidenceOf(chosen: FoundByField): FoundArticle['from'] {
  const named = Object.entries(chosen).flatMap(([field, found]) => (found ? [[field, found.evidence]] : []));
  return Object.fromEntries(named);
}

function outletOfStaff(byline: Chosen<Byline> | null): Found | null {
  return byline?.value.outlet ? { value: byline.value.outlet, evidence: byline.evidence } : null;
}

/** The words decide where their script contradicts the page's tag: templates often say "en" in every language. */
function chooseLanguage(evidences: readonly Evidence[], text: string): Found | null {
  const guess = guessLanguage(text);
  const tagged = chooseField(evidences, 'language', readLanguageTag);
  const isContradicted = guess !== null && tagged !== null && guess !== tagged.value;
  if (tagged !== null && !isContradicted) return tagged;
  return guess === null ? null : { value: guess, evidence: 'text' };
}

function noteOnLanguage(evidences: readonly Evidence[], language: Found | null): string | null {
  const tagged = chooseField(evidences, 'language', readLanguageTag);
  if (tagged === null || language === null || tagged.value === language.value) return null;
  return `The page says its language is “${tagged.value}”, but its words read as “${language.value}”.`;
}

const NOTES: Readonly<Record<ExtractedBody['by'], string | null>> = {
  article: null,
  'JSON-LD': 'The page shows little of the article; the text comes from its structured metadata.',
  'whole page':
    'No article stood out in the page, so the text holds all its words. Remove what is not the article.',
};

/** The reader library drops the headline as a repeated title, yet headlines report figures too. */
function withHeadline(text: string, headline: string | null): string {
  const plain = (words: string) => words.replace(/\s+/g, ' ').toLowerCase();
  if (headline === null || plain(text.slice(0, OPENING_LENGTH)).includes(plain(headline))) return text;
  return `${headline}\n\n${text}`;
}

/** A headline stands within the first screen, below a section's name or a caption. */
const OPENING_LENGTH = 2_000;
