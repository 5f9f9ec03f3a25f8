import type { SourceKind } from '#lib/domain/source.ts';

/** The likely kind of a source by its name: a first guess in the form, for the editor to correct. */
export function guessSourceKind(name: string): SourceKind {
  return RULES.find(([, words]) => words.test(name))?.[0] ?? 'other';
}

// In order: "police officials" are police, "UN officials" are the UN, "US officials" are unnamed.
const RULES: readonly (readonly [SourceKind, RegExp])[] = [
  ['hospital', /\bhospitals?\b/i],
  ['ministry', /\bministr(?:y|ies)\b|\bdepartment of\b/i],
  ['police', /\bpolice\b|\bsheriff\b|\bFBI\b/i],
  ['military', /\b(?:army|military|armed forces|defen[cs]e forces|IDF|navy|air force)\b/i],
  ['un', /\b(?:UN|U\.N\.|United Nations|UNICEF|UNRWA|UNHCR|OCHA|WHO|WFP|World Health Organi[sz]ation)\b/],
  ['court', /\b(?:court|tribunal|prosecutors?)\b/i],
  ['academic', /\b(?:university|universities|researchers|scientists|study|institute)\b/i],
  [
    'ngo',
    /\b(?:organi[sz]ations?|NGOs?|charity|charities|Red Crescent|Red Cross|watch|monitor|observatory)\b/i,
  ],
  ['organiser', /\borgani[sz]ers?\b/i],
  ['media', /\b(?:news|times|agency|television|TV|radio|newspaper|media|channel)\b/i],
  ['company', /\b(?:Inc|Ltd|PLC|Corp|company|group)\b\.?/i],
  ['unnamed', /\b(?:officials?|sources?|witnesses|residents|medics|diplomats|authorities)\b/i],
  ['government', /\b(?:government|administration|cabinet|council|mayor|president|White House|Kremlin)\b/i],
  // A country named as a speaker is its government.
  [
    'government',
    /^(?:Israel|Egypt|Qatar|Russia|Ukraine|China|Iran|Syria|Lebanon|Turkey|France|Germany|the US)$/i,
  ],
];
