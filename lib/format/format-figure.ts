import type { Decimal, Figure, Modality, Qualifier } from '#lib/domain/figure.ts';
import type { UnitLabel } from '#lib/domain/unit.ts';
import { decimalInWords, moneyInWords } from './format-decimal.ts';
import { isSpeltInFull, magnitudeOf } from './magnitude.ts';
import { unitLabelFor } from './unit-label.ts';

/** The fields of a figure that its wording needs. */
export type FigureToWord = Pick<
  Figure,
  'verbatim' | 'qualifier' | 'low' | 'high' | 'best' | 'vague' | 'counts' | 'modality'
> & {
  /** Year whose prices an amount of money is in. */
  readonly moneyYear?: number | null;
};

/** A figure as reported, in the parts a page sets in different type. */
export interface FigureWords {
  /** Before the numeral, in small letters: "at least"; empty for an exact number. */
  readonly qualifier: string;
  /** "7,000", "100 to 300", "$1.9 billion", "32%"; null where the source gave only vague words. */
  readonly numeral: string | null;
  /** The vague words as printed, set in italics: "hundreds"; null where a number was given. */
  readonly vague: string | null;
  /** The unit in words after the numeral; empty where `counts` or the numeral's sign already says it. */
  readonly unit: string;
  /** What is counted: "Palestinians killed". */
  readonly counts: string;
  /** The source's own best estimate within a range: "best estimate 2,975"; empty without one. */
  readonly best: string;
  /** How else than as a report the figure was given: "projected"; empty for what was reported. */
  readonly modality: string;
  /** In the prices of which year an amount is: "in prices of 2015"; empty where in those of its day. */
  readonly prices: string;
  /** How vague words are read when they must have a height: "read as more than 50 percent"; empty otherwise. */
  readonly policyNote: string;
  /** Value and unit on one line: "at least 7,000", "32%", "“hundreds”". */
  readonly short: string;
  /** Everything in one phrase, for charts, exports and screen readers: "at least 7,000 people missing". */
  readonly phrase: string;
}

/** Words a figure as reported. The numeral follows the printed words: see `numeralFor`. */
export function figureInWords(figure: FigureToWord, unit: UnitLabel, locale = 'en'): FigureWords {
  const qualifier = figure.vague === null ? QUALIFIER_WORDS[figure.qualifier] : '';
  const numeral = figure.vague === null ? numeralOf(figure, unit, locale) : null;
  const parts = {
    qualifier,
    numeral,
    vague: figure.vague,
    unit: figure.vague === null ? unitWordsOf(figure, unit) : '',
    counts: figure.counts,
    best: figure.best === null ? '' : `best estimate ${valueInWords(figure.best, figure, unit, locale)}`,
    modality: MODALITY_WORDS[figure.modality],
    prices: figure.moneyYear ? `in prices of ${figure.moneyYear}` : '',
    policyNote: policyNoteOf(figure, unit, locale),
  };
  return { ...parts, short: shortOf(parts), phrase: phraseOf(parts, unit) };
}

/** How each qualifier is said before a number; what needs no word, or is said by its ends, has none. */
export const QUALIFIER_WORDS: Readonly<Record<Qualifier, string>> = {
  exact: '',
  about: 'about',
  nearly: 'nearly',
  at_least: 'at least',
  more_than: 'more than',
  at_most: 'at most',
  less_than: 'less than',
  range: '',
};

/** "at least"; empty for an exact number and for a range, whose ends say it. */
export function qualifierInWords(qualifier: Qualifier): string {
  return QUALIFIER_WORDS[qualifier];
}

const MODALITY_WORDS: Readonly<Record<Modality, string>> = {
  reported: '',
  estimated: 'estimated',
  projected: 'projected',
  target: 'as a target',
  hypothetical: 'hypothetical',
};

type Bounds = Pick<FigureToWord, 'low' | 'high' | 'qualifier' | 'verbatim'>;

function numeralOf(figure: Bounds, unit: UnitLabel, locale: string): string {
  const { low, high } = figure;
  if (figure.qualifier === 'range' && low !== null && high !== null) {
    return rangeInWords(low, high, figure, unit, locale);
  }
  const bound = low ?? high;
  if (bound === null) throw new Error(`A figure without bounds: ${JSON.stringify(figure)}`);
  return valueInWords(bound, figure, unit, locale);
}

/** "100 to 300"; a sign or magnitude word shared by both ends of a plain number is said once: "3 to 5 million". */
function rangeInWords(low: Decimal, high: Decimal, figure: Bounds, unit: UnitLabel, locale: string): string {
  const from = numeralFor(low, figure.verbatim, unit);
  const to = numeralFor(high, figure.verbatim, unit);
  const sharesWord = unit.kind !== 'money' && from.word === to.word;
  const start = sharesWord ? decimalInWords(from.decimal, locale) : signed(from, unit, locale);
  return `${start} to ${signed(to, unit, locale)}`;
}

function valueInWords(value: Decimal, figure: Bounds, unit: UnitLabel, locale: string): string {
  return signed(numeralFor(value, figure.verbatim, unit), unit, locale);
}

/**
 * Which digits stand for a value. In full below a million and wherever the words printed it in full
 * ("2,000,000"); otherwise with the magnitude word ("two million" is shown as "2 million").
 */
function numeralFor(value: Decimal, verbatim: string, unit: UnitLabel) {
  if (unit.kind === 'share' || isSpeltInFull(value, verbatim)) return { decimal: value, word: null };
  return magnitudeOf(value);
}

/** A number with the signs printed against it: currency, percent, magnitude word. */
function signed(numeral: { decimal: Decimal; word: string | null }, unit: UnitLabel, locale: string): string {
  const digits =
    unit.iso4217 === null
      ? decimalInWords(numeral.decimal, locale)
      : moneyInWords(numeral.decimal, unit.iso4217, locale);
  const word = numeral.word === null ? '' : `\u00a0${numeral.word}`;
  return `${digits}${word}${unit.code === 'percent' ? '%' : ''}`;
}

/** The unit where neither the numeral's sign nor the words of what is counted already say it. */
function unitWordsOf(figure: FigureToWord, unit: UnitLabel): string {
  if (unit.code === 'percent' || unit.iso4217 !== null) return '';
  const counts = figure.counts.toLowerCase();
  if (unit.kind === 'people' && counts !== '') return '';
  const isSaid = [unit.labelSingular, unit.labelPlural].some((label) => counts.includes(label.toLowerCase()));
  return isSaid ? '' : unitLabelFor(unit, (figure.low ?? figure.high) === '1');
}

/** Vague words are only read as a number by a named policy, and then the page says how. */
function policyNoteOf(figure: FigureToWord, unit: UnitLabel, locale: string): string {
  if (figure.vague === null || (figure.low === null && figure.high === null)) return '';
  const bound = (figure.low ?? figure.high) || '';
  const label = unit.code === 'percent' ? 'percent' : unitLabelFor(unit, bound === '1');
  const words = `${QUALIFIER_WORDS[figure.qualifier]} ${decimalInWords(bound, locale)} ${label}`;
  return `read as ${words.trim()}`;
}

type Parts = Omit<FigureWords, 'short' | 'phrase'>;

function shortOf(parts: Parts): string {
  const value = parts.numeral ?? `\u201c${parts.vague}\u201d`;
  return joinWords(parts.qualifier, value, parts.unit);
}

/** Counted things follow their number directly; what is measured, shared or paid for stands in brackets. */
function phraseOf(parts: Parts, unit: UnitLabel): string {
  const isRunOn =
    parts.numeral !== null && parts.unit === '' && (unit.kind === 'people' || unit.kind === 'count');
  const counts = isRunOn || parts.counts === '' ? parts.counts : `(${parts.counts})`;
  return [joinWords(shortOf(parts), counts), parts.best, parts.prices, parts.modality]
    .filter((part) => part !== '')
    .join(', ');
}

function joinWords(...words: readonly string[]): string {
  return words.filter((word) => word !== '').join(' ');
}
