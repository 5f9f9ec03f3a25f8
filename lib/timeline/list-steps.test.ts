import { describe, expect, it } from 'vitest';
import { listSteps } from './list-steps.ts';
import { exactly, timelineClaim } from './testing/timeline-claims.ts';
import type { TimelineClaim } from './timeline-claim.ts';

function steps(...claims: readonly TimelineClaim[]): string[] {
  return listSteps(claims).map(
    ({ from, to, difference, suggestion }) =>
      `${from.low} to ${to.low}: ${difference ?? 'another count'}, ${suggestion?.kind ?? '-'}`,
  );
}

const AGENCY = { originKey: 'agency' } as const;

describe('the steps of a series', () => {
  it('lie between consecutive figures that differ, the latest first', () => {
    expect(steps(exactly(100, '2024-03-01'), exactly(100, '2024-03-02'), exactly(161, '2024-03-05'))).toEqual(
      ['100 to 161: 61, -'],
    );
    expect(steps(exactly(1, '2024-03-01'), exactly(2, '2024-03-02'), exactly(4, '2024-03-03'))).toEqual([
      '2 to 4: 2, -',
      '1 to 2: 1, -',
    ]);
  });

  it('never lead from one origin to another, nor to what nobody is named for', () => {
    expect(steps(exactly(100, '2024-03-01'), exactly(161, '2024-03-05', AGENCY))).toEqual([]);
    const nobody = { originKey: '' } as const;
    expect(steps(exactly(100, '2024-03-01', nobody), exactly(161, '2024-03-05', nobody))).toEqual([]);
  });

  it('have no difference where the count itself changed, which is the reason', () => {
    const identified = exactly(80, '2024-03-05', { departures: '-unidentified' });
    expect(steps(exactly(100, '2024-03-01'), identified)).toEqual(['100 to 80: another count, scope']);
  });

  it('are taken for rounding only within it', () => {
    const about = (value: number) => exactly(value, '2024-03-05', { qualifier: 'about' });
    expect(steps(exactly(1_139, '2024-03-01'), about(1_200))).toEqual(['1139 to 1200: 61, rounding']);
    expect(steps(exactly(1_039, '2024-03-01'), about(1_200))).toEqual(['1039 to 1200: 161, -']);
  });

  it('are taken for the same events where another origin steps alike', () => {
    expect(
      steps(
        exactly(100, '2024-03-01'),
        exactly(161, '2024-03-05'),
        exactly(90, '2024-03-02', AGENCY),
        exactly(151, '2024-03-06', AGENCY),
      ),
    ).toEqual(['90 to 151: 61, new_events', '100 to 161: 61, new_events']);
  });

  it('are taken for a correction where a number falls', () => {
    expect(steps(exactly(100, '2024-03-01'), exactly(90, '2024-03-05'))).toEqual([
      '100 to 90: -10, correction',
    ]);
  });

  it('leave out ranges, vague words, absences and what was retracted', () => {
    const range = timelineClaim('range', { low: '1', high: '9', qualifier: 'range', asOfTo: '2024-03-02' });
    const gone = exactly(70, '2024-03-03', { status: 'retracted' });
    const absence = timelineClaim('absence', { kind: 'absence', low: null, high: null });
    expect(steps(exactly(100, '2024-03-01'), range, gone, absence, exactly(101, '2024-03-05'))).toEqual([
      '100 to 101: 1, -',
    ]);
  });
});
