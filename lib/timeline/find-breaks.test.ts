import { expect, it } from 'vitest';
import { findBreaks } from './find-breaks.ts';
import { exactly, timelineClaim } from './testing/timeline-claims.ts';

const all = exactly(14500, '2024-05-06');
const identified = exactly(7797, '2024-05-08', { departures: '-unidentified-dead' });

it('breaks where the UN went from all dead to the identified, and says so', () => {
  const breaks = findBreaks([all, identified]);
  expect([...breaks.keys()]).toEqual([identified.id]);
  expect(breaks.get(identified.id)).toEqual({
    field: 'scope',
    sentence:
      'What is counted differs: the figure before it counts as the definition says, this one leaves out unidentified dead.',
  });
});

it('breaks once where two counts are reported side by side', () => {
  const claims = [
    all,
    identified,
    exactly(14600, '2024-05-09'),
    exactly(7800, '2024-05-10', { departures: '-unidentified-dead' }),
  ];
  expect(findBreaks(claims).size).toBe(1);
});

it('does not break at what was retracted or is no figure', () => {
  const retracted = { ...identified, status: 'retracted' as const };
  const absence = timelineClaim('none', { kind: 'absence', departures: '-unidentified-dead' });
  expect(findBreaks([all, retracted, absence]).size).toBe(0);
});
