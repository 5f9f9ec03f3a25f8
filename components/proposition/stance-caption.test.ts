import { expect, it } from 'vitest';
import { messagesInEnglish } from '#lib/format/messages/en.ts';
import { armyClaim, stanceClaim } from '#lib/timeline/testing/stance-claims.ts';
import { stanceCaption } from './stance-caption.ts';

it('says what is seen, and what has no place in the chart', () => {
  const claims = [stanceClaim(), stanceClaim(), armyClaim({ day: null }), stanceClaim({ originKey: '' })];
  expect(stanceCaption(claims, 2, messagesInEnglish)).toBe(
    '3 claims of 2 sources, one row each, by the day it was said or published. 1 claim attributed to nobody. 1 claim has no known day and no place in the chart; the list below has it. 2 further sources stand in the list below only.',
  );
});
