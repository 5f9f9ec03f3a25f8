import { describe, expect, it } from 'vitest';
import { readFigures } from './read-figures.ts';

/** The bounds read in a sentence: "12", "100..300" for a range, "24.." where open above. */
function bounds(text: string): string[] {
  const { figures } = readFigures({ text, published: '2024-05-15', outlet: null });
  return figures.map(({ low, high }) => (low === high ? String(low) : `${low ?? ''}..${high ?? ''}`));
}

const CASES: readonly (readonly [string, readonly string[]])[] = [
  // Digits
  ['The mine employs 480 people.', ['480']],
  ['Some homes, 31,988 in all, lost power.', ['31988']],
  ['The rate rose 0.2 percentage points to 66.6 per cent.', ['0.2', '66.6']],
  ['The rate rose 0.2 to 0.4 percentage points.', ['0.2..0.4']],
  ['Stocks fell by 800,000.Elsewhere, coffee fell 1.9%.', ['800000', '1.9']],
  ['The town counted 3, 659 cases.', ['3659']],
  ['Rooms 3, 659 and 12 burned.', ['3', '659', '12']],
  ['Beef was up 32p to £2.34.', ['0.32', '2.34']],
  ['Of 1,846 ill, 1720 had been discharged.', ['1846', '1720']],
  ['The town counted 37 269 cases.', ['37269']],
  ['The lake holds 1,234,567 litres.', ['1234567']],
  ['The firm paid 1,23,456 rupees.', ['123456']],
  ['Wages rose 4.25%.', ['4.25']],
  ['Output fell 0.7 percent.', ['0.7']],
  ['The rate was -0.3% in the spring.', ['-0.3']],
  ['The board counted 1.905.960 ballots.', ['1905960']],
  ['Roughly 400 737 Max jets were grounded.', ['400']],
  ['The line lost 400 737 passengers.', ['400737']],
  // Letters of money set against digits
  ['The mine made Sh10.5 billion.', ['10500000000']],
  ['Crude traded at USD87.04 a barrel.', ['87.04']],
  ['The raid netted RM14.5mil of goods.', ['14500000']],
  ['The bridge cost R45 billion.', ['45000000000']],
  ['The levy raised N1.2 trillion.', ['1200000000000']],
  ['The state set aside P2,500,000 for it.', ['2500000']],
  ['The council spent ₵40m.', ['40000000']],
  ['It fell to minus 40 degrees.', ['-40']],
  ['Some three-quarters of a million homes lost power.', ['750000']],
  ['Half of a million is 500,000.', ['500000', '500000']],
  // From one to another
  ['They hope to increase the share of panels made at home from 23% to 35%.', ['23', '35']],
  ['Orders fell by 30 to 126.', ['30', '126']],
  ['Brent rose $1.20 to $84.30.', ['1.2', '84.3']],
  ['Prices rose 3 to 5 percent.', ['3..5']],
  ['Fines ranging from 100 to 300 pesos are set.', ['100..300']],
  // Magnitudes
  ['About 1.2 million people fled.', ['1200000']],
  ['The loan is worth $3.4bn.', ['3400000000']],
  ['It raised £1.5m for the school.', ['1500000']],
  ['Some 40k users left.', ['40000']],
  ['The city has 3.3m residents.', ['3300000']],
  ['The state spent Rs 45.2 crore.', ['452000000']],
  ['He paid Rs. 80 lakh.', ['8000000']],
  ['The deficit reached 2 trillion yen.', ['2000000000000']],
  ['They planted 2.5 thousand trees.', ['2500']],
  // Words
  ['Seventeen miners were trapped.', ['17']],
  ['Twenty-five villagers were hurt.', ['25']],
  ['One hundred and twenty passengers were freed.', ['120']],
  ['Two hundred and three thousand voters took part.', ['203000']],
  ['A dozen soldiers deserted.', ['12']],
  ['Half a dozen shops burned.', ['6']],
  ['Two dozen trucks crossed.', ['24']],
  ['Half a million people marched.', ['500000']],
  ['A million refugees arrived.', ['1000000']],
  ['Two and a half million people voted.', ['2500000']],
  ['Two-and-a-half million people voted.', ['2500000']],
  ['A million and a half people voted.', ['1500000']],
  ['A hundred homes were lost.', ['100']],
  // Shares
  ['Half of the crop failed.', ['50']],
  ['Two-thirds of voters agreed.', ['66.67']],
  ['Three quarters of the pupils passed.', ['75']],
  ['A third of the herd died.', ['33.33']],
  ['One in five households went hungry.', ['20']],
  ['1 in 20 firms closed.', ['5']],
  ['Nine out of 10 nurses backed the strike.', ['90']],
  ['Three in four teachers agreed.', ['75']],
  // Ranges
  ['The storm killed between 100 and 300 people.', ['100..300']],
  ['Waves of 5-6 metres hit the pier.', ['5..6']],
  ['It will take 10 to 15 trucks.', ['10..15']],
  ['The plant will create from 200 to 250 jobs.', ['200..250']],
  ['The bill will be $3-4 billion.', ['3000000000..4000000000']],
  ['It will cost 5 to 6 million euros.', ['5000000..6000000']],
  ['Between 40% and 50% of seats are empty.', ['40..50']],
  ['Two or three boats sank.', ['2..3']],
  // A change is two figures, not a range
  ['The toll rose from 10 to 15 people.', ['10', '15']],
  ['Claims fell to 313,000 from 324,000.', ['313000', '324000']],
  ['Sales rose by 5% to 3.2 million cars.', ['5', '3200000']],
  // Vague words
  ['Dozens were hurt.', ['24..']],
  ['Scores of homes burned.', ['40..']],
  ['Hundreds of residents queued.', ['200..']],
  ['Several hundred residents queued.', ['200..']],
  ['Thousands marched.', ['2000..']],
  ['Tens of thousands of people marched.', ['20000..']],
  ['Hundreds of thousands of people marched.', ['200000..']],
  ['Millions of trees died.', ['2000000..']],
  ['The majority of the dead are farmers.', ['50..']],
  ['Most of the dead are farmers.', ['50..']],
  // Coordination and zero
  ['The blast killed 12 and wounded 30.', ['12', '30']],
  ['No deaths were reported.', ['0']],
  ['No reports of deaths have come in.', []],
  ['It cost 60 cents a share.', ['0.6']],
];

describe('reading numbers', () => {
  it.each(CASES)('%s', (text, expected) => {
    expect(bounds(text)).toEqual(expected);
  });

  it('keeps every digit of a number too long for floating point', () => {
    expect(bounds('The ledger lists 12,345,678,901,234,567,891 tokens.')).toEqual(['12345678901234567891']);
  });

  it('marks vague words with the policy that bounds them', () => {
    const [figure] = readFigures({ text: 'Dozens of homes burned.', published: null, outlet: null }).figures;
    expect(figure).toMatchObject({ vague: 'Dozens', policy: 'least-plural', qualifier: 'at_least' });
  });

  it('spans number words, magnitude and sign, but neither qualifier nor unit', () => {
    const text = 'It spent at least $3.4 billion, or 12 percent, and 15% more on 2.5 million tonnes.';
    const { figures } = readFigures({ text, published: null, outlet: null });
    expect(figures.map((figure) => figure.number.text)).toEqual(['$3.4 billion', '12', '15%', '2.5 million']);
    expect(figures[0]?.verbatim).toBe('at least $3.4 billion');
  });
});
