import type { FileContext } from '../../../../file-parameters.ts';
import { answerChart } from '../answer-chart.ts';

export const GET = (request: Request, context: FileContext) =>
  answerChart(request, context, {
    name: 'chart.svg',
    type: 'image/svg+xml; charset=utf-8',
    write: (svg) => svg,
  });
