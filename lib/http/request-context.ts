import { AsyncLocalStorage } from 'node:async_hooks';
import type { STATUS } from './status.ts';

/** What a page says about itself while it renders: the records it was made from, and that it is not there. */
export interface RequestContext {
  readonly tags: Set<string>;
  status: PageStatus | null;
}

export type PageStatus = typeof STATUS.notFound | typeof STATUS.gone;

/** Adds the records a page was made from ("statistic:<id>"); a change to one of them makes the page old. */
export function collectTags(...tags: readonly string[]): void {
  const context = storage().getStore();
  if (context === undefined) return;
  for (const tag of tags) context.tags.add(tag);
}

/** Says that the page being rendered stands for something that is not there, or no longer. */
export function setPageStatus(status: PageStatus): void {
  const context = storage().getStore();
  if (context !== undefined) context.status = status;
}

/** Runs a rendering whose tags and status are gathered in `context`. */
export function runInRequestContext<T>(context: RequestContext, run: () => T): T {
  return storage().run(context, run);
}

/** Next bundles its own copy of this module: both copies meet at a symbol of the whole process. */
const STORAGE_KEY = Symbol.for('figures.request');

function storage(): AsyncLocalStorage<RequestContext> {
  // The symbol is ours alone, so what stands there was put there by this function.
  const shared = globalThis as { [STORAGE_KEY]?: AsyncLocalStorage<RequestContext> };
  shared[STORAGE_KEY] ??= new AsyncLocalStorage<RequestContext>();
  return shared[STORAGE_KEY];
}
