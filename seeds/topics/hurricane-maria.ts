import { AS_DEFINED, type SeedTopic, tollOf } from '../seed-topic.ts';

const MARIA = 'Hurricane Maria (Puerto Rico, 2017)';

/** Deaths beyond what past years would have led one to expect, whatever their cause. */
const EXCESS_DEATHS = {
  modality: 'estimated',
  departures: { scopeIncludes: ['excess_deaths'] },
} as const;

export const HURRICANE_MARIA: SeedTopic = {
  name: 'Hurricane Maria',
  summary:
    'The storm that struck Puerto Rico on 20 September 2017, and the long dispute over how many people died of it.',
  place: 'Puerto Rico',
  statistics: [
    {
      name: 'Deaths from Hurricane Maria in Puerto Rico',
      caveat:
        'The first official count held deaths certified as caused by the storm. The studies estimate excess deaths over different months, so their figures do not measure the same thing.',
      aliases: ['Hurricane Maria death toll'],
      definition: tollOf({
        counted: 'People in Puerto Rico whose death is attributed to Hurricane Maria',
        scope: 'Deaths certified as caused by the storm',
        place: 'Puerto Rico',
        start: '2017-09-20',
      }),
      values: [
        { topic: MARIA, statistic: 'deaths (official count)', only: isCertified, ...AS_DEFINED },
        { topic: MARIA, statistic: 'deaths (official count)', only: isAdoptedStudy, ...EXCESS_DEATHS },
        { topic: MARIA, statistic: 'excess deaths', ...EXCESS_DEATHS },
      ],
    },
  ],
};

/** In August 2018 the government adopted a university's estimate of excess deaths as its official count. */
function isAdoptedStudy(row: { readonly low: string }): boolean {
  return row.low === '2975';
}

function isCertified(row: { readonly low: string }): boolean {
  return !isAdoptedStudy(row);
}
