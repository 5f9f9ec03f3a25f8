import { type FigureWords, figureInWords } from '#lib/format/format-figure.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import type { FigurePhrase } from '#lib/reading/parse-figure-phrase.ts';
import { signedUnit } from '#lib/search/understand-query.ts';

/** "at least 7,000", "exactly 31,988", "“hundreds”". */
export function soughtFigureInWords(figure: FigurePhrase, words: Messages): string {
  const { short } = inWords(figure, words.locale);
  const isBare = figure.qualifier === 'exact' && figure.vague === null;
  return isBare ? words.search.exactly(short) : short;
}

/** The same as a search for it is typed: "31,988", "hundreds". */
export function figureAsTyped(figure: FigurePhrase, locale: string): string {
  const { vague, short } = inWords(figure, locale);
  return vague ?? short;
}

function inWords(figure: FigurePhrase, locale: string): FigureWords {
  return figureInWords({ ...figure, counts: '', modality: 'reported' }, unitOf(figure), locale);
}

function unitOf(figure: FigurePhrase) {
  const code = signedUnit(figure) ?? '';
  const isMoney = /^[A-Z]{3}$/.test(code);
  const label = isMoney || code === 'percent' ? '' : code;
  return {
    code,
    labelSingular: label,
    labelPlural: label,
    kind: isMoney ? ('money' as const) : code === '' ? ('count' as const) : ('share' as const),
    iso4217: isMoney ? code : null,
  };
}
