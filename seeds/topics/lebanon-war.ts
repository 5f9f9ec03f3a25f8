import { AS_DEFINED, type SeedTopic, tollOf } from '../seed-topic.ts';

const LEBANON = 'Lebanon casualties since Oct 2023';
const SECOND_WAR = '2026-03-02';

export const LEBANON_WAR: SeedTopic = {
  name: 'Lebanon war',
  summary:
    'The dead in Lebanon since October 2023, as its health ministry counts them. In March 2026 the ministry began again at zero.',
  place: 'Lebanon',
  statistics: [
    {
      name: 'People killed in Lebanon',
      caveat:
        'Figures from March 2026 on count from 2 March 2026 only: the lower number is a new count, not a fall.',
      aliases: ['Lebanon death toll'],
      definition: tollOf({
        counted: 'People killed in Lebanon since 8 October 2023',
        scope: null,
        place: 'Lebanon',
        start: '2023-10-08',
      }),
      values: [
        { topic: LEBANON, statistic: 'people killed', only: isFirst, ...AS_DEFINED },
        {
          topic: LEBANON,
          statistic: 'people killed',
          only: (row) => !isFirst(row),

          modality: 'reported',
          departures: { start: SECOND_WAR },
        },
      ],
    },
  ],
};

function isFirst({ since }: { readonly since: string | null }): boolean {
  return since !== SECOND_WAR;
}
