import { ESTIMATED, type RowChoice, type SeedTopic, tollOf } from '../seed-topic.ts';

const TIGRAY = 'Tigray war deaths (2020-2022)';
const THERE = { place: 'Tigray, Ethiopia', start: '2020-11-03' } as const;

/** The researchers' total of October 2022, which they gave together with its three parts. */
const totalOfOctober: RowChoice = ({ topic, low }) => topic === TIGRAY && low === '500000';

export const TIGRAY_WAR: SeedTopic = {
  name: 'Tigray war',
  summary:
    'The war in northern Ethiopia from November 2020 to November 2022. One envoy’s estimate of 600,000 dead was passed on as about, up to, over and flatly 600,000.',
  place: 'Tigray, Ethiopia',
  statistics: [
    {
      name: 'People killed in the war in Tigray',
      caveat:
        'All figures are estimates; nobody counted. The researchers’ totals hold deaths from hunger and from lack of care, those of Ethiopian officials may not.',
      aliases: ['Tigray death toll', 'deaths in Tigray'],
      definition: tollOf({
        counted: 'People who died of the war in Tigray',
        scope: 'Deaths from fighting, hunger and lack of medical care',
        ...THERE,
      }),
      values: [
        { topic: TIGRAY, statistic: 'people killed', ...ESTIMATED },
        {
          topic: TIGRAY,
          statistic: 'deaths from fighting',
          partOf: totalOfOctober,
          modality: 'estimated',
          departures: { scopeExcludes: ['hunger', 'lack_of_medical_care'] },
        },
        {
          topic: TIGRAY,
          statistic: 'deaths from starvation',
          partOf: totalOfOctober,
          modality: 'estimated',
          departures: { scopeExcludes: ['fighting', 'lack_of_medical_care'] },
        },
        {
          topic: TIGRAY,
          statistic: 'deaths from lack of medical care',
          partOf: totalOfOctober,
          modality: 'estimated',
          departures: { scopeExcludes: ['fighting', 'hunger'] },
        },
      ],
    },
    {
      name: 'Civilians killed in the war in Tigray',
      caveat: null,
      aliases: ['civilian deaths in Tigray'],
      definition: tollOf({
        counted: 'Civilians who died of the war in Tigray',
        scope: 'Fighters left out',
        ...THERE,
      }),
      values: [{ topic: TIGRAY, statistic: 'civilians killed', ...ESTIMATED }],
    },
  ],
};
