import { toPng } from '#lib/rasteriser/to-png.ts';
import type { FileContext } from '../../../../file-parameters.ts';
import { answerChart } from '../answer-chart.ts';

// Sharp on a dense screen and on paper.
const ZOOM = 2;

export const GET = (request: Request, context: FileContext) =>
  answerChart(request, context, {
    name: 'chart.png',
    type: 'image/png',
    write: async (svg) => new Uint8Array(await toPng(svg, ZOOM)),
  });
