import { AS_DEFINED, type RowChoice, type SeedTopic, tollOf } from '../seed-topic.ts';

const QUAKES = 'Türkiye–Syria earthquakes (6 Feb 2023)';
const SINCE_THEN = { scope: null, start: '2023-02-06' } as const;

/** One report of 11 February gave a whole and all of its parts. */
const isOfThatReport: RowChoice = ({ topic, outlet }) => topic === QUAKES && outlet === 'CNN';
const wholeOfThatReport: RowChoice = (row) => isOfThatReport(row) && row.statistic.endsWith('(total)');
const syriaOfThatReport: RowChoice = (row) => isOfThatReport(row) && row.statistic.endsWith('(Syria)');

export const TURKEY_SYRIA_EARTHQUAKES: SeedTopic = {
  name: 'Türkiye and Syria earthquakes',
  summary:
    'The earthquakes of 6 February 2023. Türkiye had one count, Syria two, on either side of the front; totals were put together by outlets.',
  place: 'Türkiye and Syria',
  statistics: [
    {
      name: 'People killed in the earthquakes in Türkiye and Syria',
      caveat: 'No single body counted in both countries; whole numbers are sums that somebody made.',
      aliases: ['earthquake death toll'],
      definition: tollOf({
        counted: 'People killed in the earthquakes of 6 February 2023 in Türkiye and Syria',
        place: 'Türkiye and Syria',
        ...SINCE_THEN,
      }),
      values: [{ topic: QUAKES, statistic: 'people killed (total)', ...AS_DEFINED }],
    },
    {
      name: 'People killed in the earthquakes in Türkiye',
      caveat: null,
      aliases: ['killed in Turkey'],
      definition: tollOf({
        counted: 'People killed in the earthquakes of 6 February 2023 in Türkiye',
        place: 'Türkiye',
        ...SINCE_THEN,
      }),
      values: [
        {
          topic: QUAKES,
          statistic: 'people killed (Türkiye)',
          only: isOfThatReport,
          partOf: wholeOfThatReport,
          ...AS_DEFINED,
        },
        {
          topic: QUAKES,
          statistic: 'people killed (Türkiye)',
          only: (row) => !isOfThatReport(row),
          ...AS_DEFINED,
        },
      ],
    },
    {
      name: 'People killed in the earthquakes in Syria',
      caveat:
        'Sums of the government’s count and of that of the rescuers in the opposition’s area. A sum given on 9 February was higher than those of the day after.',
      aliases: ['killed in Syria'],
      definition: tollOf({
        counted: 'People killed in the earthquakes of 6 February 2023 in Syria',
        place: 'Syria',
        ...SINCE_THEN,
      }),
      values: [
        {
          topic: QUAKES,
          statistic: 'people killed (Syria)',
          only: isOfThatReport,
          partOf: wholeOfThatReport,
          ...AS_DEFINED,
        },
        {
          topic: QUAKES,
          statistic: 'people killed (Syria)',
          only: (row) => !isOfThatReport(row),
          ...AS_DEFINED,
        },
        {
          topic: QUAKES,
          statistic: 'people killed (north-west Syria)',
          only: isOfThatReport,
          partOf: syriaOfThatReport,
          ...onlyIn('North-west Syria'),
        },
        {
          topic: QUAKES,
          statistic: 'people killed (north-west Syria)',
          only: (row) => !isOfThatReport(row),
          ...onlyIn('North-west Syria'),
        },
        {
          topic: QUAKES,
          statistic: 'people killed (government-held Syria)',
          only: isOfThatReport,
          partOf: syriaOfThatReport,
          ...onlyIn('Government-held Syria'),
        },
        {
          topic: QUAKES,
          statistic: 'people killed (government-held Syria)',
          only: (row) => !isOfThatReport(row),
          ...onlyIn('Government-held Syria'),
        },
      ],
    },
  ],
};

function onlyIn(place: string) {
  return { modality: 'reported', departures: { place } } as const;
}
