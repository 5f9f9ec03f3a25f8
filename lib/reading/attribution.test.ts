import { describe, expect, it } from 'vitest';
import { readFigures } from './read-figures.ts';

/** Source of each figure, relays after an arrow; "-" for the outlet's own voice. */
function sources(text: string): string[] {
  const { figures } = readFigures({ text, published: '2024-05-15', outlet: null });
  return figures.map(({ source, via }) => [source?.name ?? '-', ...via.map(({ name }) => name)].join(' < '));
}

const CASES: readonly (readonly [string, readonly string[]])[] = [
  // Said so
  ['The ministry said 45 people had died.', ['ministry']],
  ['Officials estimate that 45 people have died.', ['Officials']],
  ['A police officer said 45 people had died.', ['police officer']],
  ['Lena Ode, a spokeswoman for the charity, said 45 people had died.', ['Lena Ode']],
  ['The observatory, which tracks the war, puts the toll at 45.', ['observatory']],
  ['The relief agency on Thursday reported 45 deaths.', ['relief agency']],
  ['Aid groups have warned that 45,000 people are at risk.', ['Aid groups']],
  ['Data show 45 people died.', ['Data']],
  ['A survey of 2,000 adults by the Harbour Institute found that 63% agreed.', ['-', 'Harbour Institute']],
  ['Russian and Chinese officials say 45 ships sailed.', ['Russian and Chinese officials']],
  [
    'The World Health Organization (WHO) estimates that 45,000 people are ill.',
    ['World Health Organization (WHO)'],
  ],
  // Said after
  ['Some 45 people died, the ministry said.', ['ministry']],
  ['Some 45 people died, the ministry said on Monday.', ['ministry']],
  ['Some 45 people died, state television reported Tuesday.', ['state television']],
  ['"We buried 45 people," said Lena Ode, the mayor.', ['Lena Ode']],
  ['“We buried 45 people,” the mayor told reporters.', ['mayor']],
  ['Some 45 people died, according to Harbour Police.', ['Harbour Police']],
  ['Turnout, according to the commission, was 55%.', ['commission']],
  ['Some 45 people were held, police said, adding that 12 were freed.', ['police', 'police']],
  [
    'One in five pupils failed, according to a report published on Monday by the Reading Trust.',
    ['Reading Trust'],
  ],
  // Said before
  ['According to the fire chief, 45 homes burned and 12 people died.', ['fire chief', 'fire chief']],
  ['Citing army sources, the paper said 45 tanks were lost.', ['army sources < paper']],
  ['The paper reported, citing two army officers, that 45 tanks were lost.', ['two army officers < paper']],
  // Two voices
  ['Police put the crowd at 35,000, while organisers said 150,000 came.', ['Police', 'organisers']],
  [
    'Although the mayor described it as a 6.6-magnitude quake, the survey office recorded it at magnitude 5.9.',
    ['mayor', 'survey office'],
  ],
  ['Police said 12 people died, Harbour Radio reported.', ['Police < Harbour Radio']],
  ["Growth beat the bank's estimate of 0.6%.", ['bank']],
  ['It was weaker than the 0.8% growth economists were expecting.', ['growth economists']],
  // Who stands behind brackets, descriptions and relatives
  ['Harbour Mills (ticker: HM) reported a profit of $45m.', ['Harbour Mills']],
  ['“It took 45 boats,” Lena Ode, head of the agency for the coast said of the storm.', ['Lena Ode']],
  ['Mr Ode was quoted in local media as saying: “We lost 45 boats.”', ['Mr Ode']],
  ['This agrees with a Coastwatch survey which also found 52% against it.', ['Coastwatch survey']],
  ['Islamic State militants killed 45 people.', ['-']],
  ['The lake claimed 45 lives.', ['-']],
  ['Ahead of the big reveal, here are 45 ideas.', ['-']],
  ['“We have lost 45 boats,” the club’s director, Amal Ode, told Coast News.', ['Amal Ode']],
  ['Minister Edward Said told the council that 45 boats sank.', ['Minister Edward Said']],
  ['Last year’s figure was 12,400.', ['-']],
  ['The country’s largest bank, Harbour Bank, said profit rose 12%.', ['Harbour Bank']],
  ['The bank, Coast News reported, said profit rose 12%.', ['bank < Coast News']],
  ['Concerning thefts, the report, which covers the coast, said cases fell 8%.', ['report']],
  [
    'The Coast agency said 33 people died, while the Harbour agency quoted a magistrate as saying 31 did.',
    ['Coast agency', 'magistrate < Harbour agency'],
  ],
  ['The company anticipates savings of about $90 million.', ['company']],
  ['It was lower than March’s rate, which stood at 9.9%, the office said.', ['office']],
  ['The latest Harbour poll stating the party has 23 percent came out.', ['latest Harbour poll']],
  ['The Harbour poll only had the party at 23 percent.', ['Harbour poll']],
  ['The party dropped to 14 percent in the latest poll.', ['latest poll']],
  ['Harbour Motors lowered its profit forecast to $2bn.', ['Harbour Motors']],
  ['“We lost 45 boats,” the coordinator in the state, Lena Ode, said in the statement.', ['Lena Ode']],
  ['That is 92 boats a year, the Secretariat, which counts them, said on Friday.', ['Secretariat']],
  ['The poll shows a third of voters trust him, which is down four points.', ['poll', 'poll']],
  // An account of data goes on while it speaks of the same things
  ['Data shows 45 tonnes of cod landed.\n\nLast year 54 tonnes of cod did.', ['Data', 'Data']],
  [
    'Data shows 45 tonnes of cod landed.\n\nThe island lives off fish.\n\nThe mayor raised the tax by 10 per cent.',
    ['Data', '-'],
  ],
  // Words that look like speech
  ['The storm killed 43 people in Coast state on Thursday.', ['-']],
  ['Pupils who wrote the exam reached a pass rate of 98%.', ['-']],
  ['It has found another $2bn in savings.', ['-']],
  // What closed a sentence has had its say
  ['The roof gave way, witnesses said. Some 100 boats were below.', ['-']],
  ['Analysts were expecting 800,000 barrels. Brent lost 1.94%.', ['Analysts', '-']],
  // Nobody, and those who refuse
  ['Some 45 people died.', ['-']],
  ['Some 45 people are said to have died.', ['-']],
  ['The army could not confirm that 45 people died.', ['-']],
  ['The army denied that 45 people died.', ['-']],
  ['The economy added 175,000 jobs.', ['-']],
  ['Mexico recorded 45 storms.', ['-']],
  ['Harbour Region’s unemployment rate increased to 5.3 per cent.', ['-']],
  ['Forty-five confirmed cases have been reported.', ['-']],
  // Resolved
  [
    'Harbour Ministry of Works said 45 bridges fell. The ministry said 12 more may fall.',
    ['Harbour Ministry of Works', 'Harbour Ministry of Works'],
  ],
  ['The Census Board counted 45 wards. It said 12 were new.', ['Census Board', 'Census Board']],
  [
    'Spokesman Ivo Marsh said 45 people died. Marsh said 12 were hurt.',
    ['Spokesman Ivo Marsh', 'Spokesman Ivo Marsh'],
  ],
  // Going on
  ['“We lost 45 boats. It was dark,” said Lena Ode.', ['Lena Ode']],
  ['“We lost 45 boats,” said Lena Ode. “Another 12 were damaged.”', ['Lena Ode', 'Lena Ode']],
  ['Some 45 people died, police said.\n\nTwo others were hurt.', ['police', 'police']],
  ['The ministry said 45 people died.\n\nMoreover, at least 700 cattle are lost.', ['ministry', '-']],
  ['The ministry said 45 people died.\n\nIn addition, 700 cattle are lost.', ['ministry', '-']],
  [
    'According to early results, 45 seats are filled.\n\nThe Green Bloc leads with 61.6%.',
    ['early results', 'early results'],
  ],
  [
    'Harbour Steel reported revenue of $45m for May.\n\nNet income was $12m.',
    ['Harbour Steel', 'Harbour Steel'],
  ],
];

describe('reading whom a figure comes from', () => {
  it.each(CASES)('%s', (text, expected) => {
    expect(sources(text)).toEqual(expected);
  });

  it('keeps the branches of a joint origin', () => {
    const text = 'Local and foreign groups say that 45 people died. Police and organisers said 30 were hurt.';
    const { figures } = readFigures({ text, published: null, outlet: null });
    expect(figures.map((figure) => figure.joint)).toEqual([
      ['Local groups', 'foreign groups'],
      ['Police', 'organisers'],
    ]);
  });

  it('gives the words and the wording of an attribution their place', () => {
    const text = 'According to the ministry, 45 people died.';
    const source = readFigures({ text, published: null, outlet: null }).figures[0]?.source;
    expect(source).toMatchObject({ text: 'the ministry', wording: 'According to', start: 13, end: 25 });
  });

  it('takes a headline’s source only from the headline', () => {
    expect(sources('Flood toll rises to 45: ministry\n\nThe flood has killed 45 people.')).toEqual([
      'ministry',
      '-',
    ]);
  });
});
