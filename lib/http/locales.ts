/** The languages of the readers' pages; the first has no prefix in the address. */
export const LOCALES = ['en', 'ar'] as const;
export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = 'en';

/** The locale an address segment stands for, or null. */
export function findLocale(segment: string): Locale | null {
  return LOCALES.find((locale) => locale === segment) ?? null;
}
