import { describe, expect, it } from 'vitest';
import { readFigures } from './read-figures.ts';

/** Each figure of a table as "bounds unit, counts, date stated". */
function cells(...rows: readonly string[]): string[] {
  const text = rows.join('\n');
  const { figures } = readFigures({ text, published: '2024-05-15', outlet: null });
  return figures.map(({ low, high, unit, counts, asOf }) => {
    const value = low === high ? low : `${low ?? ''}..${high ?? ''}`;
    return `${value} ${unit}, ${counts}${asOf?.basis === 'stated' ? `, ${asOf.date}` : ''}`;
  });
}

describe('reading a table', () => {
  it('counts what heads the column, of what heads the row', () => {
    expect(cells('Region\tKilled\tHomes lost', 'North\t45\tat least 1,200', 'South\t12\t300')).toEqual([
      '45 people, Killed, North',
      '1200.. homes, Homes lost, North',
      '12 people, Killed, South',
      '300 homes, Homes lost, South',
    ]);
  });

  it('takes unit and scale from the heading’s brackets', () => {
    expect(
      cells('Port\tShare (%)\tAid ($m)\tReach (km)\tBoats (thousands)', 'Ode\t45.2\t12.5\t30\t7'),
    ).toEqual([
      '45.2 percent, Share, Ode',
      '12500000 USD, Aid, Ode',
      '30 km, Reach, Ode',
      '7000 boats, Boats, Ode',
    ]);
  });

  it('dates a cell by the label of its row or the heading of its column', () => {
    expect(cells('Day\tKilled', '21 March\t45')).toEqual(['45 people, Killed, 2024-03-21']);
    expect(cells('Country\t2022\t2023', 'Orsel\t4.5%\t5.1%')).toEqual([
      '4.5 percent, Orsel, 2022',
      '5.1 percent, Orsel, 2023',
    ]);
  });

  it('keeps empty cells in their columns, and numbers of labels apart', () => {
    expect(cells('\tKilled\tInjured', 'Ward 5\t\t120')).toEqual(['120 people, Injured, Ward 5']);
  });

  it('reads a list of two columns by its labels', () => {
    expect(cells('Killed\t45', 'Boats lost\t12')).toEqual(['45 people, killed', '12 boats, Boats']);
  });

  it('heads no column of a row with other cells than headings', () => {
    expect(cells('Region\tKilled\tInjured', 'North\t45')).toEqual(['45 items, items']);
  });

  it('quotes the row, with the number in its own cell', () => {
    const text = 'Region\tKilled\nNorth\t45\n\nThe mayor said 12 boats sank.';
    const { figures } = readFigures({ text, published: null, outlet: null });
    expect(figures.map(({ quote }) => quote.text)).toEqual(['North\t45', 'The mayor said 12 boats sank.']);
    expect(figures[0]?.number).toEqual({ text: '45', start: 20, end: 22 });
  });

  it('takes an indented paragraph for running text', () => {
    expect(cells('\tThe mayor said 45 people died.')).toEqual(['45 people, people died']);
  });
});
