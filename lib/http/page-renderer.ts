import type { PageKey } from './page-key.ts';
import type { PageMemory } from './page-memory.ts';
import type { RenderedPage } from './render-page.ts';
import type { Representation } from './representation.ts';

export interface PageRenderer {
  /** A page that may be kept in memory; to be looked for there first. */
  renderAndKeep(key: PageKey): Promise<Representation>;
  /** A page that never is, such as one that says that nothing is there. */
  renderOnly(url: string): Promise<Representation>;
}

/** Renders pages, one rendering of a page at a time however many ask for it. */
export function createPageRenderer(
  memory: PageMemory,
  render: (asked: Pick<PageKey, 'url' | 'answer'>) => Promise<RenderedPage>,
): PageRenderer {
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

  async function keep(key: PageKey): Promise<Representation> {
    const rendering = memory.startRendering();
    try {
      const { page, tags, keepable } = await render(key);
      if (keepable) memory.store(rendering, key, page, tags);
      return page;
    } finally {
      memory.giveUp(rendering);
    }
  }

  return {
    renderAndKeep: (key) => once(key.url, () => keep(key)),
    renderOnly: (url) => once(url, async () => (await render({ url, answer: 'page' })).page),
  };
}

interface UnderWay {
  readonly generation: number;
  readonly page: Promise<Representation>;
}
