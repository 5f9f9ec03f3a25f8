import type { AsOf } from '#lib/domain/as-of.ts';
import type {
  ClaimAttribution,
  ClaimEdit,
  ClaimFigure,
  ClaimRecord,
  ClaimTarget,
} from '#lib/domain/claim-record.ts';
import type { FieldProblem } from '#lib/domain/failure.ts';
import type { Measure, Modality } from '#lib/domain/figure.ts';
import type { UnitLabel } from '#lib/domain/unit.ts';
import { asOfInWords, dateInWords } from '#lib/format/format-date.ts';
import { figureInWords } from '#lib/format/format-figure.ts';
import { parseFigurePhrase } from '#lib/reading/parse-figure-phrase.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { parseAsOfPhrase, parseDayPhrase } from './parse-as-of-phrase.ts';

/** A claim as an editor types it: values and dates are phrases, understood as they are typed. */
export interface ClaimForm {
  /** "at least 7,000", "nearly two million", "hundreds". */
  readonly value: string;
  readonly unit: string | null;
  /** Year whose prices an amount is in, as typed; empty for those of its day. */
  readonly moneyYear: string;
  readonly counts: string;
  readonly measure: Measure;
  readonly modality: Modality;
  /** "21 March 2024", "on or before 22 March 2024"; empty where it is not known. */
  readonly asOf: string;
  readonly since: string;
  readonly saidOn: string;
  readonly attribution: readonly ClaimAttribution[];
  readonly target: ClaimTarget | null;
  readonly note: string;
}

/** The claim as it stands, ready to be typed over. */
export function toClaimForm(claim: ClaimRecord): ClaimForm {
  const { figure } = claim;
  return {
    value: figure === null ? '' : valuePhrase(figure),
    unit: figure?.unit ?? null,
    moneyYear: figure?.moneyYear ? String(figure.moneyYear) : '',
    counts: figure?.counts ?? '',
    measure: figure?.measure ?? 'count',
    modality: figure?.modality ?? 'reported',
    asOf: claim.asOf === null ? '' : asOfInWords(claim.asOf),
    since: claim.since === null ? '' : dateInWords(claim.since),
    saidOn: claim.saidOn === null ? '' : dateInWords(claim.saidOn),
    attribution: claim.attribution,
    target: claim.target,
    note: claim.note ?? '',
  };
}

/** What the form changes of the claim, or every field that is not understood. An untouched form changes nothing. */
export function fromClaimForm(
  form: ClaimForm,
  claim: ClaimRecord,
  publishedOn: string | null,
): Result<ClaimEdit, readonly FieldProblem[]> {
  const asWas = toClaimForm(claim);
  const fields = [
    figureOf(form, asWas, claim),
    form.asOf === asWas.asOf ? UNCHANGED : asOfOf(form.asOf, publishedOn),
    form.since === asWas.since ? UNCHANGED : dayOf('since', form.since, publishedOn),
    form.saidOn === asWas.saidOn ? UNCHANGED : dayOf('saidOn', form.saidOn, publishedOn),
    isSame(form.attribution, asWas.attribution) ? UNCHANGED : chainOf(form.attribution),
    isSame(form.target, asWas.target) ? UNCHANGED : ok({ target: form.target }),
    form.note === asWas.note ? UNCHANGED : ok({ note: form.note.trim() === '' ? null : form.note.trim() }),
  ];
  const problems = fields.flatMap((field) => (field.ok ? [] : [field.failure]));
  if (problems.length > 0) return err(problems);
  return ok(Object.assign({}, ...fields.map((field) => (field.ok ? field.value : {}))) as ClaimEdit);
}

/** The printed words where they say all of the value; otherwise the value in our words, which are understood again. */
function valuePhrase(figure: ClaimFigure): string {
  const parsed = parseFigurePhrase(figure.verbatim);
  const isWhole =
    parsed.ok &&
    parsed.value.qualifier === figure.qualifier &&
    parsed.value.low === figure.low &&
    parsed.value.high === figure.high;
  return isWhole ? figure.verbatim : figureInWords(figure, bareUnit(figure.unit)).short;
}

/** Only what stands against the numeral is part of the phrase; the unit has a field of its own. */
function bareUnit(code: string | null): UnitLabel {
  const kind = code === 'percent' ? 'share' : 'people';
  return { code: code ?? '', labelSingular: '', labelPlural: '', kind, iso4217: null };
}

/** Whether anything was typed that the claim does not say. */
export function isUntouched(form: ClaimForm, claim: ClaimRecord): boolean {
  return isSame(form, toClaimForm(claim));
}

type FieldResult = Result<ClaimEdit, FieldProblem>;

const UNCHANGED: FieldResult = ok({});

function figureOf(form: ClaimForm, asWas: ClaimForm, claim: ClaimRecord): FieldResult {
  const { figure } = claim;
  if (figure === null) return UNCHANGED;
  const { unit, measure, modality } = form;
  const counts = form.counts.trim();
  const isValueSame = form.value.trim() === asWas.value;
  const isYearSame = form.moneyYear.trim() === asWas.moneyYear;
  if (isValueSame && isYearSame && isSame({ unit, measure, modality, counts }, pick(asWas))) return UNCHANGED;
  if (!/^(?:\d{4})?$/.test(form.moneyYear.trim())) return err(NO_YEAR);
  const rest = { unit, measure, modality, counts, ...(isYearSame ? {} : { moneyYear: yearOf(form) }) };
  if (isValueSame) return ok({ figure: { ...figure, ...rest } });
  const parsed = parseFigurePhrase(form.value);
  if (!parsed.ok) {
    const { message, remedy } = parsed.failure;
    return err({ field: 'figure', message, remedy });
  }
  const { qualifier, low, high, best, vague, policy } = parsed.value;
  const verbatim = isPrinted(form.value, claim) ? form.value.trim() : figure.verbatim;
  return ok({ figure: { ...figure, ...rest, verbatim, qualifier, low, high, best, vague, policy } });
}

const NO_YEAR: FieldProblem = {
  field: 'moneyYear',
  message: 'The year of the prices is no year.',
  remedy: 'Write it as 2015, or leave it empty.',
};

function yearOf({ moneyYear }: ClaimForm): number | null {
  return moneyYear.trim() === '' ? null : Number(moneyYear);
}

/** The words as printed stay the verbatim ones, whatever an editor calls the value. */
function isPrinted(typed: string, { evidence }: ClaimRecord): boolean {
  const quote = evidence.kind === 'quote' ? evidence.quote.exact : null;
  return quote === null || quote.toLowerCase().includes(typed.trim().toLowerCase());
}

function pick({ unit, measure, modality, counts }: ClaimForm) {
  return { unit, measure, modality, counts };
}

function chainOf(attribution: readonly ClaimAttribution[]): FieldResult {
  if (attribution.every(({ name }) => name !== '')) return ok({ attribution });
  return err({
    field: 'attribution',
    message: 'A step of who says it is empty.',
    remedy: 'Choose a source for it, or remove it.',
  });
}

function asOfOf(typed: string, publishedOn: string | null): FieldResult {
  if (typed.trim() === '') return ok({ asOf: null });
  const parsed: Result<AsOf, string> = parseAsOfPhrase(typed, publishedOn);
  return parsed.ok ? ok({ asOf: parsed.value }) : err({ field: 'asOf', message: parsed.failure, remedy: '' });
}

function dayOf(field: 'since' | 'saidOn', typed: string, publishedOn: string | null): FieldResult {
  if (typed.trim() === '') return ok({ [field]: null });
  const parsed = parseDayPhrase(typed, publishedOn);
  return parsed.ok ? ok({ [field]: parsed.value }) : err({ field, message: parsed.failure, remedy: '' });
}

/** Forms and their parts are plain values, built in one order. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
