/** A country by its ISO 3166-1 code: "PS" is "Palestinian Territories". The code itself where no name is known. */
export function countryInWords(code: string, locale = 'en'): string {
  return nameOf(code, 'region', locale);
}

/** A language by its BCP 47 tag: "ar" is "Arabic". */
export function languageInWords(tag: string, locale = 'en'): string {
  return nameOf(tag, 'language', locale);
}

function nameOf(code: string, type: Intl.DisplayNamesType, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type, fallback: 'code' }).of(code) ?? code;
  } catch {
    return code; // not of the shape of a code, such as "INT" for bodies of several countries
  }
}
