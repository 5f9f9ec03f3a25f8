import { ESTIMATED, type SeedTopic, tollOf } from '../seed-topic.ts';

const LOSSES = 'Russian military losses in Ukraine';

export const RUSSIAN_LOSSES: SeedTopic = {
  name: 'Russian losses in Ukraine',
  summary:
    'What US officials said of killed and wounded Russian soldiers, and how 70,000 to 80,000 casualties became as many dead on the way.',
  place: 'Ukraine',
  statistics: [
    {
      name: 'Russian soldiers killed or wounded in Ukraine',
      caveat:
        'The word casualties means killed and wounded. Outlets have passed such estimates on as numbers of dead.',
      aliases: ['Russian casualties'],
      definition: tollOf({
        counted: 'Russian soldiers killed or wounded in Ukraine',
        scope: 'Killed and wounded together',
        place: 'Ukraine',
        start: '2022-02-24',
      }),
      values: [
        { topic: LOSSES, statistic: 'personnel killed or wounded', ...ESTIMATED },
        {
          topic: LOSSES,
          statistic: 'personnel killed',
          modality: 'estimated',
          departures: { scopeExcludes: ['wounded'] },
        },
      ],
    },
  ],
};
