import type { PageKey } from './page-key.ts';
import type { PageMemory } from './page-memory.ts';
import type { RenderedPage } from './render-page.ts';
import type { Representation } from './representation.ts';

/** A page, and whether it stood in memory. */
export interface ServedPage {
  readonly page: Representation;
  readonly from: 'memory' | 'rendered';
}

export interface PageServer {
  /** A page that may be kept. */
  serve(key: PageKey): Promise<ServedPage>;
  /** A page that never is, such as one that says that nothing is there. */
  serveFresh(url: string): Promise<ServedPage>;
}

/** Answers from memory, else renders, one rendering of a page at a time however many ask for it. */
export function createPageServer(
  memory: PageMemory,
  render: (url: string) => Promise<RenderedPage>,
): PageServer {
  const underWay = new Map<string, UnderWay>();

  /** Whoever asks after a change must not be given a page that was begun before it. */
  function once(url: string, start: () => Promise<Representation>): Promise<Representation> {
    const current = underWay.get(url);
    if (current !== undefined && current.generation === memory.generation) return current.page;
    const started: UnderWay = { generation: memory.generation, page: start() };
    underWay.set(url, started);
    const forget = () => {
      if (underWay.get(url) === started) underWay.delete(url);
    };
    started.page.then(forget, forget);
    return started.page;
  }

  async function renderAndKeep(key: PageKey): Promise<Representation> {
    const rendering = memory.startRendering();
    try {
      const { page, tags, keepable } = await render(key.url);
      if (keepable) memory.store(rendering, key, page, tags);
      return page;
    } finally {
      memory.giveUp(rendering);
    }
  }

  return {
    async serve(key) {
      const kept = memory.find(key);
      if (kept !== null) return { page: kept, from: 'memory' };
      return { page: await once(key.url, () => renderAndKeep(key)), from: 'rendered' };
    },
    async serveFresh(url) {
      return { page: await once(url, async () => (await render(url)).page), from: 'rendered' };
    },
  };
}

interface UnderWay {
  readonly generation: number;
  readonly page: Promise<Representation>;
}
