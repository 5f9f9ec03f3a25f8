import { AS_DEFINED, type SeedTopic, tollOf } from '../seed-topic.ts';

const WEST_BANK_DEATHS = 'West Bank casualties since Oct 2023';
const KILLED = 'Palestinians killed';

export const WEST_BANK: SeedTopic = {
  name: 'West Bank deaths',
  summary:
    'Two figures by one speaker for the same days: the UN’s humanitarian office counts first in its flash updates, and again, case by case, in its database.',
  place: 'West Bank',
  statistics: [
    {
      name: 'Palestinians killed in the West Bank',
      caveat:
        'Flash updates count what is reported at once; the database holds verified cases only, is higher on some days and lower on others, and is still changed months later.',
      aliases: ['West Bank death toll'],
      definition: tollOf({
        counted: 'Palestinians killed in the West Bank since 7 October 2023',
        scope: 'All reported deaths, verified or not',
        place: 'West Bank, East Jerusalem included',
        start: '2023-10-07',
      }),
      values: [
        {
          topic: WEST_BANK_DEATHS,
          statistic: KILLED,
          only: isFlash,
          column: 'flash_killed_cum',
          ...AS_DEFINED,
        },
        {
          topic: WEST_BANK_DEATHS,
          statistic: KILLED,
          only: (row) => !isFlash(row),
          column: 'verified_killed_cum',
          modality: 'reported',
          departures: { scopeExcludes: ['unverified_deaths'] },
        },
      ],
    },
  ],
};

function isFlash({ note }: { readonly note: string | null }): boolean {
  return note?.startsWith('flash') ?? false;
}
