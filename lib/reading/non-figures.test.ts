import { describe, expect, it } from 'vitest';
import { readFigures } from './read-figures.ts';

function numbers(text: string): string[] {
  const { figures } = readFigures({ text, published: '2024-05-15', outlet: null });
  return figures.map((figure) => figure.number.text);
}

const NONE: readonly string[] = [
  'They met on March 5 in Oslo.',
  'The victims were named as Amal Ode (55) and her son Sami Ode (18).',
  'They met on March 5 and 6, the mayor said.',
  'Funds will grow until at least 2028.',
  'They met on 5 March 2024.',
  'The law dates from 1948.',
  'It was the worst storm since the 2011 season.',
  'He grew up in the 1990s.',
  'The file is dated 2024-03-22.',
  'They meet again on 22/03/2025.',
  'The 2023-24 season is over.',
  'The vote begins at 7:45 a.m. on Monday.',
  'Shops close at 2pm.',
  'The plane landed at 2100 GMT.',
  'Amina Yusuf, 20, said so.',
  'A 45-year-old man was held.',
  'Smith, 45, stole a boat.',
  'A sixteen-year-old was held.',
  'He died at the age of 91.',
  'The prize goes to children aged 4 and 12.',
  'She came 21st.',
  'The court cited Article 5 of the treaty.',
  'The council passed Resolution 2728.',
  'Flight 302 is late.',
  'They drove along Route 66.',
  'A Boeing 737 landed.',
  'The F-16 came back.',
  'It sells Windows 8.',
  'COVID-19 came back.',
  'The G20 met.',
  'He lives at 10 Downing Street.',
  'Call 0800 123 456 now.',
  'See www.example.org/2024/05 for more.',
  'The report is No. 12.',
  'The home side won 3-1.',
  'It works 24/7.',
  'One of the ministers left.',
  'One opposition leader left.',
  'The most powerful storm came.',
  'The majority leader left.',
  'It was a two-way street.',
  'He came first.',
  'The S&P 500 closed lower.',
  'The FTSE 100 fell.',
  'The 777 program is late.',
  'An Airbus A350-900 landed.',
  'The 787 Dreamliner came back.',
  'A 5-year child was found.',
  'The choice is no accident, as the number eight stands for wealth.',
  'Her office won the most of any.',
  'They were asked between September 15 and 17.',
  'Talks ended without a result, two people briefed on them said.',
  'Three officials told reporters that the dam may fall.',
  'The town is empty, according to two witnesses.',
];

describe('telling figures from other numbers', () => {
  it.each(NONE)('%s holds no figure', (text) => {
    expect(numbers(text)).toEqual([]);
  });

  it.each([
    ['In 2019 some 300 people came.', ['300']],
    ['On March 5 at least 40 died.', ['40']],
    ['The 2015 vote drew 2015 people.', ['2015']],
    ['1. Some 300 people came.', ['300']],
    ['Flight 302 carried 157 passengers.', ['157']],
    ['It sold five 787 Dreamliner jets.', ['five']],
    ['Police found 777 plants.', ['777']],
    ['Most of them left.', ['Most']],
    ['One person was killed.', ['One']],
    ['Lena Ode, 34, counted 40 boats.', ['40']],
  ])('%s holds only the figure', (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });
});
