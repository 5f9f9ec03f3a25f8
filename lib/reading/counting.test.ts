import { describe, expect, it } from 'vitest';
import { readFigures } from './read-figures.ts';

function counted(text: string): string[] {
  const { figures } = readFigures({ text, published: '2024-05-15', outlet: null });
  return figures.map(({ unit, counts }) => `${unit}: ${counts}`);
}

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['The quake killed 45 people.', ['people: people killed']],
  ['Some 31 Iraqis have been killed.', ['people: Iraqis killed']],
  ['Passenger numbers rose to 2.2 million.', ['people: Passenger numbers']],
  ['Booking numbers rose to 45,000.', ['bookings: Booking numbers']],
  ['The birth rate is 1.8 children per woman.', ['children per woman: children per woman']],
  ['Roughly 400 737 Max jets are grounded.', ['jets: 737 Max jets']],
  ['The airline ordered two A350-900 jets.', ['jets: A350-900 jets']],
  ['It could unlock hundreds of billions of dollars.', ['USD: unlock']],
  [
    'The participation rate rose 0.2 percentage points to 66.6 per cent.',
    ['percentage points: participation rate', 'percent: participation rate'],
  ],
  [
    'North Coast (45 cases or 18 percent) and South Hills (12 or 5 percent) had most.',
    ['cases: cases', 'percent: cases', 'cases: cases', 'percent: South Hills'],
  ],
  ['The number of those who marched over their wages reached 5,500.', ['people: those']],
  ['It reports 63 confirmed and possible cases.', ['cases: confirmed and possible cases']],
  ['Gains were driven by an increase of 50,300 in public jobs.', ['jobs: public jobs']],
  ['It saw 25 storms, up 15 in fatalities.', ['storms: storms', 'people: fatalities']],
  ['It fell, claiming the lives of 11 and causing injury to 6.', ['people: killed', 'people: injured']],
  ['They seized 2,242 pounds of tea.', ['lb: tea']],
  ['They found 3,000-plus tins of tea.', ['tins: tins']],
  ['The raid left 12 dead.', ['people: dead']],
  ['Of the crew, 515 were injured.', ['people: injured']],
  ['Killing 12, the bomb tore through a market.', ['people: killed']],
  [
    'About 400 farmers were killed, and 900 wounded in the valley.',
    ['people: farmers killed', 'people: farmers wounded'],
  ],
  ['Some 1,200 soldiers and civilians were killed.', ['people: soldiers and civilians killed']],
  ['At least 7,000 people are unaccounted for.', ['people: people unaccounted for']],
  ['The displacement of two million people goes on.', ['people: people displaced']],
  ['The war has driven nearly two million people from their homes.', ['people: people displaced']],
  ['Rain forced 300 families out of their homes.', ['families: families displaced']],
  ['Rain forced 300 trains from the rails.', ['trains: trains']],
  ['Rescuers pulled 12 bodies from the river.', ['people: bodies']],
  ['The island saw more than 150,000 arrivals.', ['people: arrivals']],
  ['Some 65,000 agents had been deployed.', ['people: agents deployed']],
  ['The poll asked 3,237 electors.', ['people: electors']],
  ['In Australia, the fund lost $40m, and Australians lost $2bn more.', ['AUD: fund', 'AUD: Australians']],
  ['In Canada, the fund lost $40m, as did U.S. funds.', ['USD: fund']],
  ['Shares rose five cents in Sydney and Melbourne.', ['AUD: Shares']],
  ['Yields rose 5 basis points.', ['basis points: Yields']],
  ['Some 45 colleagues came.', ['people: colleagues']],
  ['The fire killed 45 people, 12 of them children.', ['people: people killed', 'people: children']],
  ['Some 45 boys were hurt, 12 of whom were cadets.', ['people: boys hurt', 'people: cadets']],
  [
    'It killed at least 2,900 people and injured more than 5,500.',
    ['people: people killed', 'people: injured'],
  ],
  ['The death toll rose to 115.', ['people: death toll']],
  ['The death toll from weeks of flooding climbed to 289.', ['people: death toll']],
  ['They put the number of wounded nurses at 40.', ['people: wounded nurses']],
  ['The city has a population of 480,000.', ['people: population']],
  ['All 157 aboard died.', ['people: aboard died']],
  [
    'The storm destroyed 1,200 homes, and 21,000 others were damaged.',
    ['homes: homes destroyed', 'homes: homes damaged'],
  ],
  ['The lab found 132 confirmed cases and six deaths.', ['cases: confirmed cases', 'people: deaths']],
  ['Jobless claims fell to 313,000.', ['claims: claims']],
  ['The party won 52 seats and its rival 11.', ['seats: seats', 'seats: seats']],
  ['It is a 150-seat chamber.', ['seats: seat']],
  ['A 1,000-strong crowd gathered.', ['people: strong']],
  ['The 543-member house met.', ['people: member']],
  ['Police made 16 arrests.', ['arrests: arrests']],
  ['The majority of those held are women and children.', ['percent: women and children']],
  ['Nearly one in five households was without power.', ['percent: households']],
  ['Sales fell by a third last year.', ['percent: Sales']],
  ['Half the homes were damaged.', ['percent: homes damaged']],
  ['Some 60% of homes were damaged.', ['percent: homes damaged']],
  ['Unemployment rose to 4.3%.', ['percent: Unemployment']],
  ['Exports rose 12 percentage points.', ['percentage points: Exports']],
  ['It made a net profit of $1.2bn.', ['USD: net profit']],
  ['Revenue slipped to €14.3bn.', ['EUR: Revenue']],
  ['The raid seized 2 million euros in cash.', ['EUR: raid']],
  ['The ticket costs 30 Australian dollars.', ['AUD: ticket']],
  ['The budget is 5 billion naira.', ['NGN: budget']],
  ['In Mexico the fine is 400 pesos.', ['MXN: fine']],
  ['Bread in Pakistan costs Rs 120.', ['PKR: Bread']],
  ['Winds of 275kmh lashed the coast.', ['km/h: Winds']],
  ['The fire burned 350,000 hectares.', ['ha: fire']],
  ['The park covers 12 square miles.', ['square miles: park']],
  ['It was 38 degrees Celsius.', ['Cel: degrees Celsius']],
  ['Police seized 421 kilogrammes of tea.', ['kg: Police']],
  ['A 6.6-magnitude quake struck.', ['magnitude: magnitude']],
  ['A quake of magnitude 5.9 struck.', ['magnitude: magnitude']],
  ['The well yields 9,000 barrels per day.', ['barrels per day: well']],
  ['Some 12 people per 100,000 die of it.', ['per 100000: per 100,000']],
  ['The siege lasted six months.', ['mo: months']],
];

describe('reading what is counted', () => {
  it.each(CASES)('%s', (text, expected) => {
    expect(counted(text)).toEqual(expected);
  });

  it('keeps parts under the figure they belong to', () => {
    const text =
      'The blast killed 15 people, including seven policemen and two guards. Of them 4 died later.';
    const { figures } = readFigures({ text, published: null, outlet: null });
    expect(figures.map((figure) => figure.partOf)).toEqual([null, 0, null, null]);
  });

  it('reads "60 of them" as part of the figure before', () => {
    const text = 'Some 515 people were injured, 60 of them seriously.';
    const { figures } = readFigures({ text, published: null, outlet: null });
    expect(figures.map(({ unit, partOf }) => [unit, partOf])).toEqual([
      ['people', null],
      ['people', 0],
    ]);
  });

  it.each([
    ['Sales fell 8% in May.', 'change'],
    ['Some 55% of voters agreed.', 'share'],
    ['Unemployment stands at 4.1%.', 'rate'],
    ['Some 12 people per 100,000 die of it.', 'rate'],
    ['It paid $5m.', 'amount'],
    ['It lost 45 sailors.', 'count'],
  ])('%s is a %s', (text, measure) => {
    expect(readFigures({ text, published: null, outlet: null }).figures[0]?.measure).toBe(measure);
  });

  it.each([
    ['The bank expects growth of 2.4%.', 'projected'],
    ['It aims to plant 40,000 trees.', 'target'],
    ['If it passed, 300 jobs would go.', 'reported'],
    ['The tax would cost 300 jobs.', 'hypothetical'],
    ['The fire cost 300 jobs.', 'reported'],
  ])('%s is %s', (text, modality) => {
    expect(readFigures({ text, published: null, outlet: null }).figures[0]?.modality).toBe(modality);
  });
});
