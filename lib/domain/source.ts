/** Kinds of sources, as in seeds and imports. */
export const SOURCE_KINDS = [
  'ministry',
  'government',
  'military',
  'police',
  'un',
  'ngo',
  'company',
  'academic',
  'media',
  'court',
  'hospital',
  'organiser',
  'person',
  'unnamed',
  'other',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];
