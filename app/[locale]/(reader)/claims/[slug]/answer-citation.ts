import { getServerEnvironment } from '#lib/env.ts';
import { CITATION_FORMATS, type CitationFormat } from '#lib/exchange/citation-formats.ts';
import { toClaimCitation } from '#lib/exchange/to-claim-citation.ts';
import { type FileContext, readerPropsOf } from '../../../file-parameters.ts';
import { fileAnswer, missingFile } from '../../../reader-file.ts';
import { readClaim } from './read-claim.ts';

/** Answers with the citation of a claim as a file for reference managers. */
export async function answerCitation(
  request: Request,
  context: FileContext,
  format: CitationFormat,
): Promise<Response> {
  const { words, found } = await readClaim(readerPropsOf(request, context));
  if (found?.kind !== 'shown') return missingFile(words);
  const { claim, state } = found;
  const citation = toClaimCitation(claim, { state, site: getServerEnvironment().origin, words });
  const { type, write } = CITATION_FORMATS[format];
  return fileAnswer(write(citation), type, `${citation.key}.${format}`);
}
