import {
  parseStatisticView,
  statisticAddress,
  viewParameters,
} from '#components/statistic/statistic-address.ts';
import { getDatabase } from '#lib/db/database.ts';
import { findStatisticExport, type StatisticExport } from '#lib/db/statistic-export.ts';
import { getServerEnvironment } from '#lib/env.ts';
import { CLAIM_FILE_FORMATS, type ClaimFileFormat } from '#lib/exchange/claim-file-formats.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { WHOLE_VIEW } from '#lib/timeline/statistic-view.ts';
import type { FileContext } from '../../../file-parameters.ts';
import { fileAnswer, missingFile, movedFile, readFileParameters } from '../../../reader-file.ts';

/** Answers with the rows a statistic's page displays, or with all there is of it. */
export async function answerDownload(
  request: Request,
  context: FileContext,
  what: 'displayed' | 'full',
  format: ClaimFileFormat,
): Promise<Response> {
  const { words, slug, parameter, values } = await readFileParameters(request, context);
  const view = what === 'full' ? null : parseStatisticView({ one: parameter, all: values });
  const found = await findStatisticExport(getDatabase(), slug, view);
  if (found === null) return missingFile(words);
  if (found.kind === 'moved') return movedFile(request, words, 'statistics', found.slug, `${what}.${format}`);
  const { type } = CLAIM_FILE_FORMATS[format];
  const body = await writeFile(found.record, format, words);
  return fileAnswer(body, type, `${words.cite.fileName(slug, what)}.${format}`);
}

/**
 * Batch by batch, so that only the text is ever whole: the front keeps it whole anyway, and a batch that fails must
 * fail the answer rather than cut it short.
 */
async function writeFile(exported: StatisticExport, format: ClaimFileFormat, words: Messages): Promise<Blob> {
  const { statistic, view } = exported;
  const site = getServerEnvironment().origin;
  const setting = { site, locale: words.locale, caveat: statistic.caveat };
  const address = statisticAddress(words.locale, statistic.slug, view ?? WHOLE_VIEW);
  const file = {
    ...exported,
    view: view === null ? null : viewParameters(view),
    credit: words.cite.creditFile(statistic.name, new URL(address, site).href),
    words,
  };
  const { head, rows, end } = CLAIM_FILE_FORMATS[format];
  const parts = [new Blob([head(file, setting)])];
  let isFirst = true;
  for await (const claims of exported.batches) {
    parts.push(new Blob([rows(claims, setting, isFirst)]));
    isFirst = false;
  }
  return new Blob([...parts, end]);
}
