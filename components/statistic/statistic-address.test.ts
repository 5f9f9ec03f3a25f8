import { describe, expect, it } from 'vitest';
import { WHOLE_VIEW } from '#lib/timeline/statistic-view.ts';
import { parseStatisticView, statisticAddress } from './statistic-address.ts';

function parse(query: string) {
  const parameters = new URLSearchParams(query);
  return parseStatisticView({
    one: (name) => parameters.get(name),
    all: (name) => parameters.getAll(name),
  });
}

describe('the address of a view', () => {
  it('leaves out what goes without saying', () => {
    expect(statisticAddress('en', 'killed', WHOLE_VIEW)).toBe('/statistics/killed');
    expect(statisticAddress('ar', 'killed', { ...WHOLE_VIEW, axis: 'published' }, 3)).toBe(
      '/ar/statistics/killed?axis=published&page=3',
    );
  });

  it('holds every choice, and is read back as it was', () => {
    const view = {
      axis: 'asOf',
      scale: 'log',
      readsVagueWords: true,
      sources: ['agency', 'nobody'],
      from: '2024-01-01',
      to: '2024-05-31',
      knownOn: '2024-05-01',
      recordedOn: '2026-01-01',
      currency: 'EUR',
    } as const;
    const address = statisticAddress('en', 'killed', view);
    expect(parse(address.split('?')[1] ?? '')).toEqual(view);
  });

  it('may look back to an instant, to the second, and to nothing that is none', () => {
    const read = (moment: string) => parse(`recordedOn=${moment}`).recordedOn;
    expect(read('2026-11-25T10:15:00Z')).toBe('2026-11-25T10:15:00Z');
    const others = [
      '2026-11-25T24:00:00Z',
      '2026-11-25T10:15Z',
      '2026-02-30T10:15:00Z',
      '2026-11-25T10:15:00',
    ];
    for (const moment of others) expect(read(moment)).toBeNull();
  });

  it('takes what is no value for not given', () => {
    expect(parse('axis=asOf&scale=cubic&from=2024-02-30&to=soon&knownOn=&recordedOn=2024&in=euros')).toEqual(
      WHOLE_VIEW,
    );
  });
});
