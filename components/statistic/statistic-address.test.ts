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

  it('takes what is no value for not given', () => {
    expect(parse('axis=asOf&scale=cubic&from=2024-02-30&to=soon&knownOn=&recordedOn=2024&in=euros')).toEqual(
      WHOLE_VIEW,
    );
  });
});
