import { describe, expect, it } from 'vitest';
import { readFigures } from './read-figures.ts';

/** As-of date of each figure in a text of Wednesday 15 May 2024; "-" where the text states none. */
function asOf(text: string): string[] {
  const { figures } = readFigures({ text, published: '2024-05-15', outlet: null });
  return figures.map((figure) => (figure.asOf?.basis === 'stated' ? figure.asOf.date : '-'));
}

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['As of May 12, 45 people had died.', ['2024-05-12']],
  ['Some 45 people had died by 12 May.', ['2024-05-12']],
  ['Some 45 people died on October 7.', ['2023-10-07']],
  ['Some 45 people died on 7 October 2022.', ['2022-10-07']],
  ['May: 63 people', ['2024-05']],
  ['It forecast a deficit of $26bn in 2024-25.', ['2024']],
  ['The population fell by 45,000 in 2010-15.', ['2015']],
  ['In fiscal year 2017-18 it made $26m.', ['2017']],
  ['The population stood at 127 million last fall.', ['2023']],
  ['Crude for delivery in June fell 2% on Tuesday.', ['2024-05-14']],
  ['June futures fell 2%.', ['-']],
  ['It sold 2 million, an increase of 67,000 cars from the previous year.', ['-', '-']],
  ['In April it sold 2,900 boats, 45 more than that of March.', ['2024-04', '2024-04']],
  ['Some 45 people died on Monday.', ['2024-05-13']],
  ['Turnout was 55.4%, up from 49% in 2018.', ['-', '2018']],
  ['The bridge, built in 1932, carries 160,000 cars.', ['-']],
  ['Some 45 cases were recorded in April 29 to May 5 alone.', ['2024-05-05']],
  ['Some 45 people were asked between May 5 and 7.', ['2024-05-07']],
  ['Some 45 people died on May 5 and 12 more were hurt.', ['2024-05-05', '2024-05-05']],
  ['Some 45 people died on Wednesday.', ['2024-05-15']],
  ['Some 45 people died last Wednesday.', ['2024-05-08']],
  ['Some 45 people died today.', ['2024-05-15']],
  ['Some 45 people died yesterday.', ['2024-05-14']],
  ['Some 45 people died in March.', ['2024-03']],
  ['Some 45 people died in August.', ['2023-08']],
  ['Some 45 people died last month.', ['2024-04']],
  ['Some 45 people died last year.', ['2023']],
  ['Some 45 people have died so far this year.', ['2024']],
  ['Some 45 people died in 2019.', ['2019']],
  ['Some 45 people died a year ago.', ['2023']],
  ['Some 45 people died three days ago.', ['2024-05-12']],
  ['Some 45 people died at the end of 2023.', ['2023']],
  ['Sales were $45m in the first quarter.', ['2024']],
  ['Sales were $45m in the third quarter of 2022.', ['2022']],
  ['Sales were $45m for the quarter ended March 31, 2023.', ['2023-03-31']],
  ['Sales were $45m in the first three months of this year.', ['2024']],
  ['Sales were $45m in fiscal 2023.', ['2023']],
  ['Inflation was 3.4% in the year to April.', ['2024-04']],
  ['Claims fell to 313,000 in the week ending May 4.', ['2024-05-04']],
  // The date of speech, or of a report, is not the figure's
  ['The ministry said on Monday that 45 people had died.', ['-']],
  ['Some 45 people died, the ministry said in a statement on Monday.', ['-']],
  ['The firm on Monday reported 45 losses.', ['-']],
  ['Some 45 people died, a report published on Monday said.', ['-']],
  // Each figure its own date
  ['Unemployment rose to 4.3% in April from 4.1% in March.', ['2024-04', '2024-03']],
  ['The toll reached 289, up from 257 a week ago.', ['-', '2024-05-08']],
  ['It counted 45 fires in 2023, compared with 30 the previous year.', ['2023', '2022']],
  ['It counted 45 fires in 2023, a 31% rise from 2022.', ['2023', '2023']],
  ['In May 2023, 45 people died and 12 were hurt.', ['2023-05', '2023-05']],
  // A year that names something
  ['A deadly 2011 storm and a 7.2-magnitude quake last month hit the isle.', ['2024-04']],
  // Told in the sentence before
  ['On May 2, 45 people died, police said. Two others were hurt.', ['2024-05-02', '2024-05-02']],
  ['In April 45 people died. Over the same period last year 30 did.', ['2024-04', '2023-04']],
];

describe('reading what date a figure speaks of', () => {
  it.each(CASES)('%s', (text, expected) => {
    expect(asOf(text)).toEqual(expected);
  });

  it('says "on or before publication" where the text gives no date', () => {
    const { figures } = readFigures({ text: 'Some 45 people died.', published: '2024-05-15', outlet: null });
    expect(figures[0]?.asOf).toMatchObject({ date: '2024-05-15', basis: 'published', span: null });
  });

  it('gives no date where neither text nor article has one', () => {
    const { figures } = readFigures({
      text: 'Some 45 people died on Monday.',
      published: null,
      outlet: null,
    });
    expect(figures[0]?.asOf).toBeNull();
  });

  it.each([
    ['Some 45 people have died since October 7.', '2023-10-07'],
    ['Some 45 people have died in the war starting on October 7.', '2023-10-07'],
    ['Some 45 people have died since 2019.', '2019'],
  ])('%s counts from %s', (text, since) => {
    expect(readFigures({ text, published: '2024-05-15', outlet: null }).figures[0]?.since?.date).toBe(since);
  });

  it('does not count from the year of a record', () => {
    const text = 'Prices rose 4%, the biggest rise since 2019.';
    expect(readFigures({ text, published: '2024-05-15', outlet: null }).figures[0]?.since).toBeNull();
  });

  it('keeps the exact ends of a quarter', () => {
    const text = 'Sales were $45m in the third quarter of 2022.';
    const { figures } = readFigures({ text, published: '2024-05-15', outlet: null });
    expect(figures[0]?.asOf).toMatchObject({ from: '2022-07-01', to: '2022-09-30', precision: 'quarter' });
  });
});
