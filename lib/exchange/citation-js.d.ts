/** The part of citation.js that is used here; its packages bring no types of their own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(works: string | readonly object[]);
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(format: 'bibtex'): string;
  }
  export const plugins: {
    readonly config: {
      get(plugin: '@bibtex'): { readonly format: { useIdAsLabel: boolean } };
    };
  };
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
