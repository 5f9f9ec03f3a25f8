import { parseStatisticView, statisticAddress } from '#components/statistic/statistic-address.ts';
import { getDatabase } from '#lib/db/database.ts';
import { findStatisticToCite } from '#lib/db/statistic-citation.ts';
import { getServerEnvironment } from '#lib/env.ts';
import { CITATION_FORMATS, type CitationFormat } from '#lib/exchange/citation-formats.ts';
import { toStatisticCitation } from '#lib/exchange/to-statistic-citation.ts';
import type { FileContext } from '../../../file-parameters.ts';
import { fileAnswer, missingFile, movedFile, readFileParameters } from '../../../reader-file.ts';

/** Answers with the citation of a statistic, in the view of the address, as a file for reference managers. */
export async function answerCitation(
  request: Request,
  context: FileContext,
  format: CitationFormat,
): Promise<Response> {
  const { words, slug, parameter, values } = await readFileParameters(request, context);
  const view = parseStatisticView({ one: parameter, all: values });
  const found = await findStatisticToCite(getDatabase(), slug, view);
  if (found === null) return missingFile(words);
  if (found.kind === 'moved')
    return movedFile(request, words, 'statistics', found.slug, `citation.${format}`);
  const url = new URL(statisticAddress(words.locale, slug, view), getServerEnvironment().origin).href;
  const citation = toStatisticCitation({ ...found.record, url }, words);
  const { type, write } = CITATION_FORMATS[format];
  return fileAnswer(write(citation), type, `${citation.key}.${format}`);
}
