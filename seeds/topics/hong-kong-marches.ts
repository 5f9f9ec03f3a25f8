import {
  AS_DEFINED,
  peopleAtOnce,
  type SeedStatistic,
  type SeedTopic,
  type SeedValues,
} from '../seed-topic.ts';

export const HONG_KONG_MARCHES: SeedTopic = {
  name: 'Hong Kong marches',
  summary:
    'How many marched against the extradition bill: organisers counted everyone who came, the police those on the streets at the fullest moment.',
  place: 'Hong Kong',
  statistics: [
    march('9 June 2019', [values('Crowd: Hong Kong extradition-bill march (9 Jun 2019)', 'participants')]),
    march('16 June 2019', [
      values('Crowd: Hong Kong march (16 Jun 2019)', 'participants'),
      {
        ...values('Crowd: Hong Kong march (16 Jun 2019)', 'participants at peak'),
        departures: { scopeExcludes: ['people_before_or_after_the_peak'] },
      },
      {
        ...values('Crowd: Hong Kong march (16 Jun 2019)', 'participants on original route'),
        departures: { scopeExcludes: ['people_off_the_original_route'] },
      },
    ]),
    march('1 July 2019', [values('Crowd: Hong Kong march (1 Jul 2019)', 'participants')]),
    march('18 August 2019', [
      values('Crowd: Hong Kong rally (18 Aug 2019)', 'participants'),
      {
        ...values('Crowd: Hong Kong rally (18 Aug 2019)', 'participants in Victoria Park'),
        departures: { scopeExcludes: ['people_outside_the_park'] },
      },
    ]),
  ],
};

function march(day: string, ofThatDay: readonly SeedValues[]): SeedStatistic {
  return {
    name: `People at the Hong Kong march of ${day}`,
    caveat:
      'Organisers and police do not count the same: the police give how many were there at the fullest moment.',
    aliases: [`participants on ${day}`],
    definition: peopleAtOnce({
      counted: `People who took part in the march of ${day}`,
      scope: 'All who took part at any time of the day',
      place: 'Hong Kong',
    }),
    values: ofThatDay,
  };
}

function values(topic: string, statistic: string): SeedValues {
  return { topic, statistic, ...AS_DEFINED };
}
