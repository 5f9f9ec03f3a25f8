import { describe, expect, it } from 'vitest';
import { readFigures } from './read-figures.ts';

function qualifiers(text: string): string[] {
  return readFigures({ text, published: null, outlet: null }).figures.map((figure) => figure.qualifier);
}

const CASES: readonly (readonly [string, string])[] = [
  ['The flood killed 45 people.', 'exact'],
  ['Exactly 45 people died.', 'exact'],
  ['It struck at an estimated depth of 4 miles.', 'about'],
  ['Losses could top $100 million.', 'more_than'],
  ['The firm does not expect sales to fall by more than 1 percent.', 'at_most'],
  ['He did not say why sales fell by more than 1 percent.', 'more_than'],
  ['Only 45 people came.', 'exact'],
  ['A total of 45 people came.', 'exact'],
  ['At least 45 people died.', 'at_least'],
  ['No fewer than 45 people died.', 'at_least'],
  ['Not less than 45 people died.', 'at_least'],
  ['A minimum of 45 votes is needed.', 'at_least'],
  ['The fund needs 45 donors or more.', 'at_least'],
  ['It has 45 or more members.', 'at_least'],
  ['The 20,000+ donors were thanked.', 'at_least'],
  ['The firm may raise up to $12.9bn.', 'at_most'],
  ['Buyers may take up to an additional 15 percent.', 'at_most'],
  ['The rate ticked up to 3.9%.', 'exact'],
  ['It fell from a high of $89 and up from a low.', 'exact'],
  ['We are talking about 60,000 people.', 'exact'],
  ['They learned about 40 cases.', 'exact'],
  ['It was a 100-plus crowd of people.', 'at_least'],
  ['More than 45 people died.', 'more_than'],
  ['Over 45 people died.', 'more_than'],
  ['Well over 45 people died.', 'more_than'],
  ['Upwards of 45 people died.', 'more_than'],
  ['Damage in excess of $45m was done.', 'more_than'],
  ['The toll exceeded 45 people.', 'more_than'],
  ['The toll has risen above 300 people.', 'more_than'],
  ['About 45 people died.', 'about'],
  ['Around 45 people died.', 'about'],
  ['Some 45 people died.', 'about'],
  ['Roughly 45 people died.', 'about'],
  ['Approximately 45 people died.', 'about'],
  ['An estimated 45 people died.', 'about'],
  ['It took 45 or so trucks.', 'about'],
  ['It is roughly a 32 percent decrease.', 'about'],
  ['Nearly 45 people died.', 'nearly'],
  ['Almost half of voters stayed home.', 'nearly'],
  ['Close to 45 people died.', 'nearly'],
  ['Just under 45 people died.', 'nearly'],
  ['Winds near 300 km/h were recorded.', 'nearly'],
  ['Up to 45 people died.', 'at_most'],
  ['As many as 45 people died.', 'at_most'],
  ['No more than 45 people may enter.', 'at_most'],
  ['A maximum of 45 people may enter.', 'at_most'],
  ['It will take 45 days or less.', 'at_most'],
  ['Fewer than 45 people died.', 'less_than'],
  ['Less than 45% of seats were filled.', 'less_than'],
  ['Turnout was below 45%.', 'less_than'],
  ['Between 40 and 50 people died.', 'range'],
  ['More than an estimated 500 homes burned.', 'more_than'],
  ['At least another 20 people died.', 'at_least'],
  // Words that look like qualifiers and are none
  ['The rate ticked up to 3.9%.', 'exact'],
  ['He spoke about the 45 people killed.', 'exact'],
  ['They met under a 45-page law.', 'exact'],
];

describe('reading qualifiers', () => {
  it.each(CASES)('%s is %s', (text, expected) => {
    expect(qualifiers(text)[0]).toBe(expected);
  });

  it('does not lend a qualifier to the next number', () => {
    expect(qualifiers('At least 12 people died and 30 homes burned.')).toEqual(['at_least', 'exact']);
  });

  it.each([
    ['It may raise up to $12.9bn (£10bn).', ['at_most', 'at_most']],
    ['The wall is about 12 kilometers (7.3 miles) long.', ['about', 'about']],
    ['At least 12 people (nine of them children) died.', ['at_least', 'exact']],
  ])('%s says the same amount twice, or not', (text, expected) => {
    expect(qualifiers(text)).toEqual(expected);
  });

  it.each([
    ['At least 45 people died.', '45', null],
    ['Up to 45 people died.', null, '45'],
    ['Nearly 45 people died.', '45', '45'],
  ])('%s leaves open the bound that is not said', (text, low, high) => {
    expect(readFigures({ text, published: null, outlet: null }).figures[0]).toMatchObject({ low, high });
  });
});
