import type { MatrixView } from '#lib/comparison/compare-matrix.ts';
import { MATRIX_STEPS } from '#lib/comparison/matrix-columns.ts';
import { OPERATIONS, type Operation } from '#lib/domain/derivation.ts';
import { addressOf } from '#lib/format/address.ts';

/** What a reader asked to see side by side; all of it stands in the address. */
export interface CompareView extends MatrixView {
  /** Slugs of the statistics shown as well. */
  readonly beside: readonly string[];
  /** What is worked out of the first two; null for nothing. */
  readonly work: Operation | null;
}

/** What is shown where nothing is asked for. */
export const PLAIN_VIEW: CompareView = {
  by: 'origin',
  step: null,
  to: null,
  page: 1,
  beside: [],
  work: null,
};

// Six small charts are as many as are looked at together.
export const MOST_BESIDE = 5;

/** The address of a view; what goes without saying is left out, so that one view has one address. */
export function compareAddress(locale: string, slug: string, view: CompareView): string {
  const query = new URLSearchParams(compareParameters(view).map(([name, value]) => [name, value]));
  const address = `${addressOf(locale, 'statistics', slug)}/compare`;
  return query.size === 0 ? address : `${address}?${query}`;
}

/** The parameters of a view, as a form that keeps it sends them. */
export function compareParameters(view: CompareView): readonly (readonly [name: string, value: string])[] {
  return [
    ...(view.by === 'outlet' ? [['by', 'outlet'] as const] : []),
    ...(view.step === null ? [] : [['columns', view.step] as const]),
    ...(view.to === null ? [] : [['to', view.to] as const]),
    ...(view.page > 1 ? [['page', String(view.page)] as const] : []),
    ...view.beside.map((slug) => ['with', slug] as const),
    ...(view.work === null ? [] : [['work', view.work] as const]),
  ];
}

/** Reads a view back from an address; what makes no sense in it is as if it were not there. */
export function readCompareView(address: {
  readonly slug: string;
  readonly page: { readonly number: number };
  readonly parameter: (name: string) => string | null;
  readonly values: (name: string) => readonly string[];
}): CompareView {
  const { slug, page, parameter, values } = address;
  const to = parameter('to');
  return {
    by: parameter('by') === 'outlet' ? 'outlet' : 'origin',
    step: MATRIX_STEPS.find((step) => step === parameter('columns')) ?? null,
    to: to !== null && REDUCED_DATE.test(to) ? to : null,
    page: page.number,
    beside: [...new Set(values('with'))].filter((one) => one !== '' && one !== slug).slice(0, MOST_BESIDE),
    work: OPERATIONS.find((operation) => operation === parameter('work')) ?? null,
  };
}

const REDUCED_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
