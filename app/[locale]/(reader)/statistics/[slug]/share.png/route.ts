import { statisticCard } from '#components/statistic/statistic-picture.ts';
import { getServerEnvironment } from '#lib/env.ts';
import { answerShareCard } from '../../../../answer-share-card.ts';
import { type FileContext, readerPropsOf } from '../../../../file-parameters.ts';
import { missingFile, movedFile } from '../../../../reader-file.ts';
import { readStatistic } from '../read-statistic.ts';

export async function GET(request: Request, context: FileContext): Promise<Response> {
  const { words, found } = await readStatistic(readerPropsOf(request, context));
  if (found === null) return missingFile(words);
  if (found.kind === 'moved') return movedFile(request, words, 'statistics', found.slug, 'share.png');
  return answerShareCard(statisticCard({ ...found.record, words }, getServerEnvironment().origin));
}
