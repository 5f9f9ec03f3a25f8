import { describe, expect, it } from 'vitest';
import { departureKey } from '#lib/domain/claim-keys.ts';
import { NO_DEPARTURES } from '#lib/domain/claim-record.ts';
import { atLeast, exactly, timelineClaim } from '#lib/timeline/testing/timeline-claims.ts';
import type { TimelineClaim } from '#lib/timeline/timeline-claim.ts';
import { type CompareMatrix, layoutMatrix, type MatrixView, ROWS_SHOWN } from './compare-matrix.ts';

const PLAIN: MatrixView = { by: 'origin', step: null, to: null, page: 1 };
const layout = (claims: readonly TimelineClaim[], view: Partial<MatrixView> = {}) =>
  layoutMatrix(claims, 'people', { ...PLAIN, ...view });

/** Each row as its name and its cells, each figure as its lower bound. */
const inShort = ({ rows }: CompareMatrix) =>
  rows.map(({ key, cells }) => [key, ...cells.map(({ figures }) => figures.map(({ claim }) => claim.low))]);
const columnsOf = ({ columns }: CompareMatrix) => columns.map(({ key }) => key);

/** One exact figure on each of `count` days in a row. */
const daily = (count: number, over: Partial<TimelineClaim> = {}) =>
  Array.from({ length: count }, (_, place) => {
    const day = new Date(Date.UTC(2024, 0, 1 + place)).toISOString().slice(0, 10);
    return exactly(place + 1, day, over);
  });

describe('rows and columns', () => {
  const claims = [
    exactly(120, '2024-03-02', { originKey: 'army' }),
    exactly(100, '2024-03-01'),
    exactly(110, '2024-03-02'),
    exactly(99, '2024-03-01', { originKey: '' }),
  ];

  it('are origins and days, the unattributed last', () => {
    const matrix = layout(claims);
    expect(columnsOf(matrix)).toEqual(['2024-03-01', '2024-03-02']);
    expect(inShort(matrix)).toEqual([
      ['ministry-a', ['100'], ['110']],
      ['army', [], ['120']],
      ['', ['99'], []],
    ]);
    expect(matrix.rows.map(({ isNobody }) => isNobody)).toEqual([false, false, true]);
  });

  it('are outlets where asked for, and then nobody is a row of its own', () => {
    const matrix = layout(claims, { by: 'outlet' });
    expect(matrix.rows.map(({ name, isNobody }) => [name, isNobody])).toEqual([['Sample Wire', false]]);
    expect(inShort(matrix)).toEqual([['Sample Wire', ['100', '99'], ['110', '120']]]);
  });

  it('are none where nothing is reported', () => {
    expect(layout([])).toMatchObject({ columns: [], rows: [], rowCount: 0, earlier: null, later: null });
  });
});

describe('a cell', () => {
  it('says a figure once, by its first report, however often it was printed', () => {
    const printed = ['2024-03-04', '2024-03-02', null].map((publishedOn, place) =>
      exactly(100, '2024-03-01', { id: `report-${place}`, publishedOn }),
    );
    const [figure, ...others] = layout(printed).rows[0]?.cells[0]?.figures ?? [];
    expect(others).toEqual([]);
    expect(figure).toMatchObject({ claim: { id: 'report-1' } });
    expect(figure?.reports).toHaveLength(3);
  });

  it('keeps apart what is qualified, dated or counted otherwise', () => {
    const claims = [
      exactly(100, '2024-03-01'),
      atLeast(100, '2024-03-01'),
      exactly(100, '2024-03-01', { id: 'undated', asOfBasis: 'published' }),
      exactly(100, '2024-03-01', { id: 'households', unit: 'households' }),
    ];
    expect(layout(claims).rows[0]?.cells[0]?.figures).toHaveLength(4);
  });

  it('holds the latest word first, what was taken back last, and says how many more there are', () => {
    const claims = [
      exactly(900, '2024-03-09', { status: 'retracted' }),
      ...[1, 2, 3, 4, 5].map((day) => exactly(day, `2024-03-0${day}`)),
    ];
    const cell = layout(claims, { step: 'month' }).rows[0]?.cells[0];
    expect(cell?.figures.map(({ claim }) => claim.low)).toEqual(['5', '4', '3', '2']);
    expect(cell?.more).toBe(2);
  });
});

describe('figures of another kind', () => {
  const identified = departureKey(
    { modality: 'reported' },
    { ...NO_DEPARTURES, scopeExcludes: ['unidentified-dead'] },
  );
  const kindsIn = (matrix: CompareMatrix) =>
    matrix.rows.flatMap(({ cells }) => cells.flatMap(({ figures }) => figures.map(({ kind }) => kind)));

  it('are marked, with the field that differs from the definition', () => {
    const matrix = layout([
      exactly(35_000, '2024-05-06'),
      exactly(24_686, '2024-05-08', { departures: identified }),
    ]);
    expect(kindsIn(matrix)).toEqual([null, 0]);
    expect(matrix.kinds).toMatchObject([
      {
        field: 'scope',
        sentence:
          'What is counted differs: the usual figure here counts as the definition says, this one leaves out unidentified dead.',
      },
    ]);
  });

  it('are the rarer ones where none follows the definition', () => {
    const matrix = layout([
      exactly(1, '2024-05-01', { unit: 'households' }),
      exactly(2, '2024-05-02', { departures: identified }),
      exactly(3, '2024-05-03', { departures: identified }),
    ]);
    expect(kindsIn(matrix)).toEqual([0, null, null]);
  });

  it('are not those without a figure', () => {
    const absence = timelineClaim('declined', { kind: 'absence', low: null, high: null, unit: '' });
    expect(layout([exactly(1, '2024-03-01'), absence]).kinds).toEqual([]);
  });
});

describe('many dates', () => {
  it('are shown six at a time, the latest first, with the way to the others', () => {
    const matrix = layout(daily(14));
    expect(columnsOf(matrix)).toEqual(
      [9, 10, 11, 12, 13, 14].map((day) => `2024-01-${String(day).padStart(2, '0')}`),
    );
    expect(matrix.later).toBeNull();
    expect(matrix.earlier).toEqual({ to: '2024-01-08', columns: 8, claims: 8 });

    const before = layout(daily(14), { to: '2024-01-08' });
    expect(columnsOf(before).at(0)).toBe('2024-01-03');
    expect(before.earlier).toEqual({ to: '2024-01-02', columns: 2, claims: 2 });
    // Six more are the last there are: the address says nothing.
    expect(before.later).toEqual({ to: null, columns: 6, claims: 6 });

    const first = layout(daily(14), { to: '2024-01-02' });
    expect(columnsOf(first)).toHaveLength(6);
    expect(first.earlier).toBeNull();
    expect(first.later).toEqual({ to: '2024-01-12', columns: 8, claims: 8 });
  });

  it.each([
    [48, 'day'],
    [49, 'month'],
    [1500, 'year'],
  ])('%i days are shown by %s', (count, step) => {
    expect(layout(daily(count)).step).toBe(step);
  });

  it('are shown by the step that was asked for', () => {
    expect(columnsOf(layout(daily(49), { step: 'day' })).at(-1)).toBe('2024-02-18');
    expect(columnsOf(layout(daily(49), { step: 'year' }))).toEqual(['2024']);
  });

  it('end with a month, whatever the step', () => {
    expect(columnsOf(layout(daily(49), { step: 'day', to: '2024-01' })).at(-1)).toBe('2024-01-31');
    expect(columnsOf(layout(daily(49), { step: 'year', to: '2024-01' }))).toEqual(['2024']);
  });
});

it('many rows come in pages, and a page after the last is empty', () => {
  const claims = Array.from({ length: 45 }, (_, place) =>
    exactly(place, '2024-03-01', { originKey: `origin-${String(place).padStart(2, '0')}` }),
  );
  const pages = [1, 2, 3, 4].map((page) => layout(claims, { page }));
  expect(pages.map(({ rows }) => rows.length)).toEqual([ROWS_SHOWN, ROWS_SHOWN, 5, 0]);
  expect(new Set(pages.flatMap(({ rows }) => rows.map(({ key }) => key))).size).toBe(45);
  expect(pages[0]).toMatchObject({ rowCount: 45, claimsInColumns: 45 });
});

it('20,000 claims make no more than a page of them', () => {
  const claims = Array.from({ length: 20_000 }, (_, place) => {
    const day = new Date(Date.UTC(2024, 0, 1 + (place % 400))).toISOString().slice(0, 10);
    return exactly(place, day, { id: String(place), originKey: `origin-${place % 50}` });
  });
  const { rows, earlier, claimsInColumns } = layout(claims);
  const shown = rows.flatMap(({ cells }) => cells.flatMap(({ figures }) => figures));
  expect(shown.length).toBeLessThanOrEqual(ROWS_SHOWN * 6 * 4);
  expect(claimsInColumns + (earlier?.claims ?? 0)).toBe(20_000);
});
