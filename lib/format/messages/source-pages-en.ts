import { counted, integer } from './counted-en.ts';

/** How a source's figures reach readers, and what is known of how it counts. */
export const sourcePagesInEnglish = {
  notRecorded: 'Not recorded here yet.',
  inTopics: 'In each matter',
  noTopics: 'It speaks in no topic yet.',
  partyUnknown: 'whether it is a party to the matter is not recorded yet',
  passing: {
    title: 'Who passes its figures on',
    explained:
      'Voices are counted by origin: however many pass a figure on, it stays one voice. What outlets print in their own name is not here.',
    outlets: 'Outlets that reported them',
    outletColumns: {
      outlet: 'Outlet',
      figures: 'Figures',
      articles: 'Articles',
      first: 'First',
      latest: 'Latest',
    },
    noOutlets: 'No outlet’s report of its figures is recorded.',
    moreOutlets: (count: number) => `and ${counted(count, 'more outlet', 'more outlets')}`,
    relays: 'Passed on to outlets by',
    origins: 'Passes on the figures of',
    figures: (count: number) => counted(count, 'figure', 'figures'),
    more: (count: number) => `and ${integer.format(count)} more`,
  },
};
