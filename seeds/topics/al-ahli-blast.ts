import { AS_DEFINED, ESTIMATED, type SeedTopic, tollOf } from '../seed-topic.ts';

const BLAST = 'Al-Ahli hospital blast (Gaza, 17 Oct 2023)';
const THERE = { place: 'Gaza City', start: '2023-10-17', scope: null } as const;

export const AL_AHLI_BLAST: SeedTopic = {
  name: 'Al-Ahli hospital blast',
  summary:
    'The explosion in the yard of al-Ahli hospital in Gaza City on 17 October 2023: 471 dead by the ministry’s count, 100 to 300 by the estimate of US intelligence.',
  place: 'Gaza City',
  statistics: [
    {
      name: 'People killed in the al-Ahli hospital blast',
      caveat:
        'The ministry first said about 500, and 471 on the next day. Neither count was verified independently.',
      aliases: ['killed in the hospital blast'],
      definition: tollOf({
        counted: 'People killed in the blast at al-Ahli hospital on 17 October 2023',
        ...THERE,
      }),
      values: [
        { topic: BLAST, statistic: 'people killed', only: isCount, ...AS_DEFINED },
        { topic: BLAST, statistic: 'people killed', only: isVague, vague: 'hundreds', ...AS_DEFINED },
        { topic: BLAST, statistic: 'people killed', only: isEstimate, ...ESTIMATED },
      ],
    },
    {
      name: 'People injured in the al-Ahli hospital blast',
      caveat: null,
      aliases: [],
      definition: tollOf({
        counted: 'People injured in the blast at al-Ahli hospital on 17 October 2023',
        ...THERE,
      }),
      values: [{ topic: BLAST, statistic: 'people injured', ...AS_DEFINED }],
    },
  ],
};

/** The assessment of US intelligence: a range from 100. */
function isEstimate(row: { readonly low: string }): boolean {
  return row.low === '100';
}

/** The first reports gave no number. */
function isVague(row: { readonly low: string }): boolean {
  return row.low === '200';
}

function isCount(row: { readonly low: string }): boolean {
  return !isEstimate(row) && !isVague(row);
}
