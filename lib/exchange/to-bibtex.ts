import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslItem } from './to-csl-json.ts';

// Made from author and year, the labels of two figures of one source would be the same.
plugins.config.get('@bibtex').format.useIdAsLabel = true;

/** A citation as a BibTeX entry. */
export function toBibtex(item: CslItem): string {
  return `${new Cite([item]).format('bibtex').trim()}\n`;
}
