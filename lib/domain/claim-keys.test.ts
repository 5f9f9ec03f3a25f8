import { describe, expect, it } from 'vitest';
import { departureKey, originKey } from './claim-keys.ts';
import { type ClaimAttribution, NO_DEPARTURES } from './claim-record.ts';

const link = (branch: number, position: number, sourceId: string | null): ClaimAttribution => ({
  branch,
  position,
  sourceId,
  outletId: null,
  name: 'someone',
  wording: null,
  start: null,
  end: null,
});

describe('originKey', () => {
  it('is the last link of the chain, not those who relayed it', () => {
    expect(originKey([link(0, 0, 'cnn'), link(0, 1, 'officials')])).toBe('officials');
  });
  it('is one voice for joint origins, in whatever order they were named', () => {
    expect(originKey([link(0, 0, 'police'), link(1, 0, 'organisers')])).toBe(
      originKey([link(0, 0, 'organisers'), link(1, 0, 'police')]),
    );
  });
  it('is empty where nobody is named, or not everybody is settled', () => {
    expect(originKey([])).toBe('');
    expect(originKey([link(0, 0, 'police'), link(1, 0, null)])).toBe('');
  });
});

describe('departureKey', () => {
  it('is empty where a claim departs in nothing', () => {
    expect(departureKey({ modality: 'reported' }, NO_DEPARTURES)).toBe('');
  });
  it('does not depend on the order of codes', () => {
    expect(
      departureKey(
        { modality: 'reported' },
        { ...NO_DEPARTURES, scopeExcludes: ['unidentified', 'missing'] },
      ),
    ).toBe(
      departureKey(
        { modality: 'reported' },
        { ...NO_DEPARTURES, scopeExcludes: ['missing', 'unidentified'] },
      ),
    );
  });
  it('tells an estimate from a report', () => {
    expect(departureKey({ modality: 'estimated' }, NO_DEPARTURES)).not.toBe('');
  });
});
