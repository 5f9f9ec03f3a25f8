import { describe, expect, it } from 'vitest';
import { countStances, listStances } from './list-stances.ts';
import { armyClaim, stanceClaim } from './testing/stance-claims.ts';

const nobody = { originKey: '', originName: '', originSlug: null, colourIndex: null };

describe('stances on a proposition', () => {
  it('are listed by voice in the order in which they spoke, nobody’s last', () => {
    const series = listStances([
      stanceClaim({ ...nobody, day: '2024-01-01' }),
      stanceClaim({ day: '2024-03-22' }),
      armyClaim({ day: '2024-03-20' }),
    ]);
    expect(series.map(({ name }) => name)).toEqual(['Sample Army', 'Sample Ministry', 'nobody named']);
  });

  it('count each source once, by its latest word that stands', () => {
    const series = listStances([
      stanceClaim({ day: '2024-03-20', stance: 'denies' }),
      stanceClaim({ day: '2024-03-22', stance: 'asserts' }),
      stanceClaim({ day: '2024-03-25', stance: 'doubts', status: 'retracted' }),
      armyClaim({ stance: 'denies' }),
      stanceClaim(nobody),
    ]);
    expect(countStances(series)).toEqual({
      bySource: { asserts: 1, denies: 1, doubts: 0, conditional: 0 },
      unattributed: 1,
    });
  });

  it('take a stated day for a later word than "on or before" the same day', () => {
    const [series] = listStances([
      stanceClaim({ stance: 'denies', basis: 'stated' }),
      stanceClaim({ stance: 'asserts', basis: 'published' }),
    ]);
    expect(series?.latest?.stance).toBe('denies');
  });

  it('of a source whose every claim was retracted count nowhere', () => {
    const series = listStances([stanceClaim({ status: 'retracted' })]);
    expect(series[0]?.latest).toBeNull();
    expect(countStances(series).bySource).toEqual({ asserts: 0, denies: 0, doubts: 0, conditional: 0 });
  });
});
