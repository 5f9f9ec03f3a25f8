import { createShelf } from './memory-shelf.ts';
import type { PageKey } from './page-key.ts';
import type { Shelf } from './reader-routes.ts';
import type { Representation } from './representation.ts';

/** The finished public pages, kept until something they were made from changes. */
export interface PageMemory {
  find(key: PageKey): Representation | null;
  /** To be called before a rendering reads anything, and its answer given to `store` or `giveUp`. */
  startRendering(): Rendering;
  /** Keeps a page unless something it was made from changed while it was rendered. Says whether it did. */
  store(rendering: Rendering, key: PageKey, page: Representation, tags: ReadonlySet<string>): boolean;
  giveUp(rendering: Rendering): void;
  drop(tags: readonly string[]): void;
  dropAll(): void;
  /** While changes cannot be heard nothing is kept; starts deaf. */
  setHearing(hearing: boolean): void;
  /** Rises with every drop: a rendering that started under an earlier number may have read what is old now. */
  readonly generation: number;
  readonly bytes: number;
}

/** A page being made, and what has changed since it was begun. */
export interface Rendering {
  readonly changed: Set<string>;
  everythingChanged: boolean;
}

/** Makes an empty memory of at most so many bytes, an eighth of them for the pages of the `open` shelf. */
export function createPageMemory(options: { readonly maximumBytes: number }): PageMemory {
  const openBytes = Math.floor(options.maximumBytes / 8);
  const shelves: Readonly<Record<Shelf, ReturnType<typeof createShelf>>> = {
    main: createShelf(options.maximumBytes - openBytes),
    open: createShelf(openBytes),
  };
  const renderings = new Set<Rendering>();
  let generation = 0;
  let hearing = false;

  function dropAll(): void {
    generation += 1;
    for (const rendering of renderings) rendering.everythingChanged = true;
    shelves.main.clear();
    shelves.open.clear();
  }

  return {
    find: (key) => shelves[key.shelf].find(key.url),
    startRendering() {
      const rendering = { changed: new Set<string>(), everythingChanged: false };
      renderings.add(rendering);
      return rendering;
    },
    store(rendering, key, page, tags) {
      renderings.delete(rendering);
      if (!hearing || rendering.everythingChanged || isAnyOf(tags, rendering.changed)) return false;
      return shelves[key.shelf].put(key.url, page, tags);
    },
    giveUp: (rendering) => void renderings.delete(rendering),
    drop(tags) {
      generation += 1;
      for (const rendering of renderings) for (const tag of tags) rendering.changed.add(tag);
      shelves.main.drop(tags);
      shelves.open.drop(tags);
    },
    dropAll,
    setHearing(nowHearing) {
      hearing = nowHearing;
      dropAll();
    },
    get generation() {
      return generation;
    },
    get bytes() {
      return shelves.main.bytes + shelves.open.bytes;
    },
  };
}

function isAnyOf(tags: ReadonlySet<string>, changed: ReadonlySet<string>): boolean {
  for (const tag of tags) if (changed.has(tag)) return true;
  return false;
}
