import { permanentRedirect } from 'next/navigation';
import { statisticCard } from '#components/statistic/statistic-picture.ts';
import { getServerEnvironment } from '#lib/env.ts';
import { addressOf } from '#lib/format/address.ts';
import { problemResponse } from '#lib/http/problem.ts';
import { answerShareCard } from '../../../../answer-share-card.ts';
import { type FileContext, readerPropsOf } from '../../../../file-parameters.ts';
import { readStatistic } from '../read-statistic.ts';

export async function GET(request: Request, context: FileContext): Promise<Response> {
  const { words, slug, found } = await readStatistic(readerPropsOf(request, context));
  if (found === null) return problemResponse({ kind: 'not_found', what: 'statistic', id: slug });
  if (found.kind === 'moved')
    permanentRedirect(`${addressOf(words.locale, 'statistics', found.slug)}/share.png`);
  return answerShareCard(statisticCard({ ...found.record, words }, getServerEnvironment().origin));
}
