/** The language code of a tag as pages write it: "en-GB", "en_US", "EN", "English"; null where it names none. */
export function readLanguageTag(tag: string): string | null {
  const words = tag.split(/[,;]/)[0]?.trim().replaceAll('_', '-') ?? '';
  const named = LANGUAGE_NAMES.get(words.toLowerCase());
  if (named) return named;
  if (!/^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(words)) return null;
  try {
    const { language } = new Intl.Locale(words);
    return language === 'und' ? null : language;
  } catch {
    return null;
  }
}

/** schema.org allows a language's name where most pages write its code. */
const LANGUAGE_NAMES = new Map([
  ['english', 'en'],
  ['arabic', 'ar'],
  ['french', 'fr'],
  ['german', 'de'],
  ['spanish', 'es'],
]);
