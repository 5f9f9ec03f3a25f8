import { describe, expect, test } from 'vitest';
import type { PageKey } from './page-key.ts';
import { createPageMemory, type PageMemory } from './page-memory.ts';
import type { Shelf } from './reader-routes.ts';
import type { Representation } from './representation.ts';

const MEGABYTE = 1024 * 1024;

function newMemory(maximumBytes = MEGABYTE): PageMemory {
  const memory = createPageMemory({ maximumBytes });
  memory.setHearing(true);
  return memory;
}

function key(url: string, shelf: Shelf = 'main'): PageKey {
  return { url, shelf, answer: 'page' };
}

function page(bytes = 100): Representation {
  const identity = { body: Buffer.alloc(0), headers: [], bodyHeaders: [] };
  return { status: 200, hash: 'h', variants: { identity, br: null, gzip: null }, bytes };
}

function keep(memory: PageMemory, pageKey: PageKey, tags: readonly string[] = [], bytes = 100): boolean {
  return memory.store(memory.startRendering(), pageKey, page(bytes), new Set(tags));
}

describe('changes', () => {
  test('a change drops the pages made from what changed, and no others', () => {
    const memory = newMemory();
    keep(memory, key('/en/a'), ['statistic:1', 'source:1']);
    keep(memory, key('/en/b', 'open'), ['statistic:1']);
    keep(memory, key('/en/c'), ['statistic:2', 'source:1']);
    memory.drop(['statistic:1', 'statistic:9']);
    expect(memory.find(key('/en/a'))).toBeNull();
    expect(memory.find(key('/en/b', 'open'))).toBeNull();
    expect(memory.find(key('/en/c'))).not.toBeNull();
  });

  test('a page is not kept if something it was made from changed while it was rendered', () => {
    const memory = newMemory();
    const rendering = memory.startRendering();
    memory.drop(['statistic:1']);
    expect(memory.store(rendering, key('/en/a'), page(), new Set(['statistic:1']))).toBe(false);
    expect(memory.find(key('/en/a'))).toBeNull();
  });

  test('a change to something else while it was rendered does not matter', () => {
    const memory = newMemory();
    const rendering = memory.startRendering();
    memory.drop(['statistic:2']);
    expect(memory.store(rendering, key('/en/a'), page(), new Set(['statistic:1']))).toBe(true);
  });

  test('a change before the rendering began does not matter', () => {
    const memory = newMemory();
    memory.drop(['statistic:1']);
    expect(keep(memory, key('/en/a'), ['statistic:1'])).toBe(true);
  });

  test('dropping all empties it and spoils whatever is being rendered', () => {
    const memory = newMemory();
    keep(memory, key('/en/a'));
    const rendering = memory.startRendering();
    memory.dropAll();
    expect(memory.find(key('/en/a'))).toBeNull();
    expect(memory.bytes).toBe(0);
    expect(memory.store(rendering, key('/en/b'), page(), new Set())).toBe(false);
  });

  test('while changes cannot be heard nothing is kept', () => {
    const memory = createPageMemory({ maximumBytes: MEGABYTE });
    expect(keep(memory, key('/en/a'))).toBe(false);
    memory.setHearing(true);
    expect(keep(memory, key('/en/a'))).toBe(true);
    const begunBefore = memory.startRendering();
    memory.setHearing(false);
    expect(memory.find(key('/en/a'))).toBeNull();
    expect(keep(memory, key('/en/a'))).toBe(false);
    memory.setHearing(true);
    expect(memory.store(begunBefore, key('/en/a'), page(), new Set())).toBe(false);
  });
});

describe('bounds', () => {
  test('the page asked for longest ago goes first', () => {
    const memory = newMemory(80_000); // 70,000 on the main shelf: three pages of 20,000 and what they take beside
    for (const url of ['/en/a', '/en/b', '/en/c']) keep(memory, key(url), [], 20_000);
    memory.find(key('/en/a'));
    keep(memory, key('/en/d'), [], 20_000);
    expect(memory.find(key('/en/b'))).toBeNull();
    for (const url of ['/en/a', '/en/c', '/en/d']) expect(memory.find(key(url))).not.toBeNull();
  });

  test('100,000 pages never take more than their bytes', () => {
    const memory = newMemory();
    for (let number = 0; number < 100_000; number += 1) {
      keep(memory, key(`/en/statistics/${number}`), [`statistic:${number}`], 3_000);
      if (number % 1_000 === 0) expect(memory.bytes).toBeLessThanOrEqual(MEGABYTE);
    }
    expect(memory.bytes).toBeLessThanOrEqual(MEGABYTE);
    expect(memory.bytes).toBeGreaterThan(MEGABYTE / 2);
  });

  test('free searches push out each other, not the pages of record', () => {
    const memory = newMemory();
    keep(memory, key('/en/topics/maria'));
    for (let number = 0; number < 5_000; number += 1)
      keep(memory, key(`/en/search?q=${number}`, 'open'), [], 1_000);
    expect(memory.find(key('/en/topics/maria'))).not.toBeNull();
    expect(memory.bytes).toBeLessThanOrEqual(MEGABYTE / 4);
  });

  test('a page larger than its shelf is not kept and pushes nothing out', () => {
    const memory = newMemory();
    keep(memory, key('/en/a'));
    expect(keep(memory, key('/en/huge'), [], 2 * MEGABYTE)).toBe(false);
    expect(memory.find(key('/en/a'))).not.toBeNull();
  });

  test('a page kept again counts once', () => {
    const memory = newMemory();
    keep(memory, key('/en/a'), ['statistic:1']);
    const once = memory.bytes;
    keep(memory, key('/en/a'), ['statistic:1']);
    expect(memory.bytes).toBe(once);
    memory.drop(['statistic:1']);
    expect(memory.bytes).toBe(0);
  });
});
