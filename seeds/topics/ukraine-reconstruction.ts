import type { StatisticDefinition } from '#lib/domain/statistic.ts';
import { yearlyEuroPrices } from '../published-tables.ts';
import { ESTIMATED, type SeedTopic } from '../seed-topic.ts';

const COST = 'Ukraine reconstruction cost';

/** A sum of money as it was worked out for one day. */
const SUM = {
  place: 'Ukraine',
  unit: 'USD',
  temporality: 'point',
  measure: 'amount',
  per: null,
  base: null,
  comparedTo: null,
  start: null,
} as const satisfies Partial<StatisticDefinition>;

const NEEDS = {
  counted: 'Cost of recovery and reconstruction in Ukraine',
  scope: 'Over ten years, for damage up to the day of the assessment',
} as const;

export const UKRAINE_RECONSTRUCTION: SeedTopic = {
  name: 'Ukraine reconstruction',
  summary:
    'What it would cost to rebuild Ukraine, as the World Bank, the European Commission, the United Nations and the government worked it out together, in dollars and as outlets converted them.',
  place: 'Ukraine',
  statistics: [
    {
      name: 'Recovery and reconstruction needs of Ukraine',
      caveat:
        'Each assessment covers more months of war than the one before; the sums are not costs of one year.',
      aliases: ['cost of rebuilding Ukraine', 'reconstruction needs'],
      definition: { ...SUM, ...NEEDS },
      values: [{ topic: COST, statistic: 'recovery and reconstruction needs', unit: 'USD', ...ESTIMATED }],
    },
    {
      name: 'Recovery and reconstruction needs of Ukraine, in euros',
      caveat:
        'The assessment is in dollars. One outlet gave the same number of euros, since both were near parity, another converted it to 347 billion.',
      aliases: [],
      definition: { ...SUM, ...NEEDS, unit: 'EUR' },
      values: [{ topic: COST, statistic: 'recovery and reconstruction needs', unit: 'EUR', ...ESTIMATED }],
    },
    {
      name: 'Direct damage to buildings and infrastructure in Ukraine',
      caveat:
        'An estimate of what was damaged by the day of the assessment, not a bill: neither lost income nor what rebuilding would cost is in it.',
      aliases: ['physical damage in Ukraine'],
      definition: {
        ...SUM,
        counted: 'Direct damage to buildings and infrastructure in Ukraine',
        scope: null,
      },
      values: [
        { topic: COST, statistic: 'physical damage', ...ESTIMATED },
        { topic: COST, statistic: 'direct damage', ...ESTIMATED },
      ],
    },
    {
      name: 'Reconstruction needs for housing in Ukraine',
      caveat: null,
      aliases: ['housing needs'],
      definition: { ...SUM, counted: 'Cost of rebuilding housing in Ukraine', scope: null },
      values: [{ topic: COST, statistic: 'housing needs', ...ESTIMATED }],
    },
    {
      name: 'Share of housing in the reconstruction needs of Ukraine',
      caveat: null,
      aliases: [],
      definition: {
        ...SUM,
        counted: 'Cost of rebuilding housing',
        scope: null,
        unit: 'percent',
        measure: 'share',
        base: 'All recovery and reconstruction needs',
      },
      values: [{ topic: COST, statistic: 'housing needs, share', ...ESTIMATED }],
    },
    {
      name: 'US dollars for one euro',
      caveat: 'Yearly averages, by which amounts are converted where a reader asks for it.',
      aliases: [],
      definition: {
        ...SUM,
        counted: 'US dollars for one euro',
        scope: null,
        place: 'Euro area',
        temporality: 'period',
        measure: 'rate',
        per: 'euro',
      },
      values: [],
      tables: yearlyEuroPrices(),
    },
  ],
};
