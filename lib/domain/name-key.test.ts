import { describe, expect, it } from 'vitest';
import { nameKey } from './name-key.ts';

describe('nameKey', () => {
  it.each([
    ['Gaza’s Ministry of Health', 'the Gaza ministry of health'],
    ["Israel's army", 'Israel army'],
    ['Médecins Sans Frontières', 'medecins sans frontieres'],
    ['U.N. OCHA', 'u n ocha'],
    ['وزارة الصحة', ' وزارة  الصحة '],
  ])('holds %s and %s for one name', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it('keeps different names apart', () => {
    expect(nameKey('Gaza Ministry of Health')).not.toBe(nameKey('Lebanon Ministry of Health'));
  });

  it('keeps a name that is only an article', () => {
    expect(nameKey('The The')).toBe('the');
  });
});
