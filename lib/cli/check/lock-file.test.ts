import { describe, expect, it } from 'vitest';
import { listMissingPackages } from './lock-file.ts';

describe('a lock file', () => {
  it('is whole when every optional package has an entry where Node would look for it', () => {
    expect(
      listMissingPackages({
        '': { optionalDependencies: { engine: '1.0.0' } },
        'node_modules/engine': {
          optionalDependencies: { '@engine/linux': '1.0.0', '@engine/darwin': '1.0.0' },
        },
        'node_modules/engine/node_modules/@engine/linux': {},
        'node_modules/@engine/darwin': {},
      }),
    ).toEqual([]);
  });

  it('lacks what was dropped because the registry did not have it', () => {
    expect(
      listMissingPackages({
        '': {},
        'node_modules/engine': {
          optionalDependencies: { '@engine/linux': '1.0.0', '@engine/darwin': '1.0.0' },
        },
        'node_modules/@engine/linux': {},
        'node_modules/other/node_modules/@engine/darwin': {},
      }),
    ).toEqual(['@engine/darwin, wanted by node_modules/engine']);
  });
});
