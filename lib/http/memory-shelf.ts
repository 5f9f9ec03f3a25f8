import type { Representation } from './representation.ts';

/** A store of pages that never holds more than its bytes: the page asked for longest ago goes first. */
export interface MemoryShelf {
  find(url: string): Representation | null;
  /** False where the page alone is too large for the shelf. */
  put(url: string, page: Representation, tags: ReadonlySet<string>): boolean;
  drop(tags: readonly string[]): void;
  clear(): void;
  readonly bytes: number;
}

export function createShelf(maximumBytes: number): MemoryShelf {
  // A Map keeps the order of insertion: what is found is put in again, so the first is the least recently used.
  const entries = new Map<string, Entry>();
  const urlsByTag = new Map<string, Set<string>>();
  let bytes = 0;

  function remove(url: string): void {
    const entry = entries.get(url);
    if (entry === undefined) return;
    entries.delete(url);
    bytes -= entry.bytes;
    for (const tag of entry.tags) {
      const urls = urlsByTag.get(tag);
      urls?.delete(url);
      if (urls?.size === 0) urlsByTag.delete(tag);
    }
  }

  function add(url: string, entry: Entry): void {
    entries.set(url, entry);
    bytes += entry.bytes;
    for (const tag of entry.tags) {
      const urls = urlsByTag.get(tag);
      if (urls === undefined) urlsByTag.set(tag, new Set([url]));
      else urls.add(url);
    }
  }

  return {
    find(url) {
      const entry = entries.get(url);
      if (entry === undefined) return null;
      entries.delete(url);
      entries.set(url, entry);
      return entry.page;
    },
    put(url, page, tags) {
      remove(url);
      const entry = { page, tags, bytes: weigh(url, page, tags) };
      if (entry.bytes > maximumBytes) return false;
      add(url, entry);
      for (const oldest of entries.keys()) {
        if (bytes <= maximumBytes) break;
        remove(oldest);
      }
      return true;
    },
    drop(tags) {
      for (const tag of tags) for (const url of [...(urlsByTag.get(tag) ?? [])]) remove(url);
    },
    clear() {
      entries.clear();
      urlsByTag.clear();
      bytes = 0;
    },
    get bytes() {
      return bytes;
    },
  };
}

interface Entry {
  readonly page: Representation;
  readonly tags: ReadonlySet<string>;
  readonly bytes: number;
}

/** What an entry takes beside its bodies: maps, buffers' own objects, headers. Measured at about 2 kB, rounded up. */
const ENTRY_OVERHEAD_BYTES = 2048;

/** A tag stands in the entry's set and as the url in the tag's own set. */
const TAG_OVERHEAD_BYTES = 128;

function weigh(url: string, page: Representation, tags: ReadonlySet<string>): number {
  let total = ENTRY_OVERHEAD_BYTES + 2 * url.length + page.bytes;
  for (const tag of tags) total += TAG_OVERHEAD_BYTES + 2 * tag.length;
  return total;
}
