import type { Citation } from './citation.ts';
import { toBibtex } from './to-bibtex.ts';
import { toCslJson } from './to-csl-json.ts';
import { toRis } from './to-ris.ts';

/** The files a citation can be had as: the end of their address, what they are, and how they are written. */
export const CITATION_FORMATS = {
  json: {
    type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    write: (citation: Citation) => `${JSON.stringify([toCslJson(citation)], null, 2)}\n`,
  },
  ris: {
    type: 'application/x-research-info-systems; charset=utf-8',
    write: (citation: Citation) => toRis(toCslJson(citation)),
  },
  bib: {
    type: 'application/x-bibtex; charset=utf-8',
    write: (citation: Citation) => toBibtex(toCslJson(citation)),
  },
} as const;

export type CitationFormat = keyof typeof CITATION_FORMATS;
