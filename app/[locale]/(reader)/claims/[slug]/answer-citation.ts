import { getDatabase } from '#lib/db/database.ts';
import { findPublicClaim } from '#lib/db/public-claim.ts';
import { getServerEnvironment } from '#lib/env.ts';
import { CITATION_FORMATS, type CitationFormat } from '#lib/exchange/citation-formats.ts';
import { toClaimCitation } from '#lib/exchange/to-claim-citation.ts';
import type { FileContext } from '../../../file-parameters.ts';
import { fileAnswer, missingFile, readFileParameters } from '../../../reader-file.ts';

/** Answers with the citation of a claim as a file for reference managers. */
export async function citationAnswer(
  request: Request,
  context: FileContext,
  format: CitationFormat,
): Promise<Response> {
  const { words, slug } = await readFileParameters(request, context);
  const found = await findPublicClaim(getDatabase(), slug);
  if (found?.kind !== 'shown') return missingFile(words);
  const { claim, state } = found;
  const citation = toClaimCitation(claim, { state, site: getServerEnvironment().origin, words });
  const { type, write } = CITATION_FORMATS[format];
  return fileAnswer(write(citation), type, `${citation.key}.${format}`);
}
