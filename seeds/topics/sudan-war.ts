import { ESTIMATED, type RowChoice, type SeedTopic, tollOf } from '../seed-topic.ts';

const SUDAN = 'Sudan war deaths since 2023';
const IN_KHARTOUM = 'violent deaths (Khartoum state)';
const SINCE_THEN = { start: '2023-04-15' } as const;

/** One report set the count of the whole country beside an estimate for one state. */
const isOfThatReport: RowChoice = ({ topic, outlet }) => topic === SUDAN && outlet === 'National Courrier';
const wholeOfThatReport: RowChoice = (row) => isOfThatReport(row) && row.statistic.endsWith('(all Sudan)');

export const SUDAN_WAR: SeedTopic = {
  name: 'War in Sudan',
  summary:
    'The war that began in Khartoum on 15 April 2023, and the dead nobody counts: researchers estimated more violent deaths in one state than had been recorded in the whole country.',
  place: 'Sudan',
  statistics: [
    {
      name: 'People killed by violence in Sudan',
      caveat:
        'Events that were reported are counted for the whole country; for Khartoum State deaths are estimated from lists that overlap, recorded or not.',
      aliases: ['violent deaths in Sudan', 'killed in Sudan'],
      definition: tollOf({
        counted: 'People killed by violence in the war in Sudan since April 2023',
        scope: 'Deaths by violence, hunger and illness left out',
        place: 'Sudan',
        ...SINCE_THEN,
      }),
      values: [
        { topic: SUDAN, statistic: 'violent deaths (all Sudan)', modality: 'reported', departures: {} },
        {
          topic: SUDAN,
          statistic: IN_KHARTOUM,
          only: isOfThatReport,
          partOf: wholeOfThatReport,
          ...estimatedInKhartoum(),
        },
        {
          topic: SUDAN,
          statistic: IN_KHARTOUM,
          only: (row) => !isOfThatReport(row),
          ...estimatedInKhartoum(),
        },
      ],
    },
    {
      name: 'Deaths from all causes in Khartoum State',
      caveat: 'An estimate of everyone who died in those months, not of deaths by the war alone.',
      aliases: ['deaths in Khartoum'],
      definition: tollOf({
        counted: 'People who died in Khartoum State since April 2023',
        scope: 'All causes',
        place: 'Khartoum State, Sudan',
        ...SINCE_THEN,
      }),
      values: [{ topic: SUDAN, statistic: 'deaths, all causes (Khartoum state)', ...ESTIMATED }],
    },
  ],
};

function estimatedInKhartoum() {
  return { modality: 'estimated', departures: { place: 'Khartoum State' } } as const;
}
