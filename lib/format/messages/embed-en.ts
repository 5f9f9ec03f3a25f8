import { counted } from './counted-en.ts';

/** The words of what stands within other sites' pages, and of the page where it is taken from. */
export const embedInEnglish = {
  live: 'Live: this will update when the record changes.',
  frozen: (moment: string) => `Frozen: this shows the record of ${moment} and will not update.`,
  correctedSince: (count: number) =>
    count === 1
      ? 'Since then this record has revised or retracted one of the figures shown here.'
      : `Since then this record has revised or retracted ${counted(count, 'figure', 'figures')} shown here.`,
  claimCorrectedSince: 'Since then this record has revised or retracted this claim.',
  current: 'See it as it stands now',
  more: 'Every figure, with the words behind it',
  claimMore: 'The chain of attribution, the dates and the history of this record',
  share: 'Share and embed',
  title: (name: string) => `Share and embed: ${name}`,
  intro: 'Take it along with its source, its date and what must be known before using it.',
  link: 'Permanent link',
  image: 'Picture',
  imageText:
    'The chart with its sources and its address, as a drawing for print or as a picture for anywhere else.',
  cardText: 'The figure as reported, with its source and date, as a picture.',
  svg: 'Drawing (SVG)',
  png: 'Picture (PNG)',
  frame: 'Within your page',
  frameText:
    'Paste one of these into your page. The frame takes the height it needs; where your site allows no scripts it scrolls.',
  liveCode: 'Live (will update)',
  frozenCode: (moment: string) =>
    `Frozen on ${moment} (will not update, and says so if the record was corrected since)`,
  imageCode: 'As a plain picture, without a frame (will update)',
  preview: 'How it will look',
  takeAlong: 'Share, embed, or take as a picture',
};
