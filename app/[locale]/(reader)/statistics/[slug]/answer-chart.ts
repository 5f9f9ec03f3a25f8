import { statisticSheet } from '#components/statistic/statistic-picture.ts';
import { getServerEnvironment } from '#lib/env.ts';
import { writeChartSheet } from '#lib/picture/write-chart-sheet.ts';
import { readPictureLook } from '#lib/rasteriser/read-picture-look.ts';
import { today } from '../../../current-instant.ts';
import { type FileContext, readerPropsOf } from '../../../file-parameters.ts';
import { missingFile, movedFile } from '../../../reader-file.ts';
import { readStatistic } from './read-statistic.ts';

/** A statistic's chart as a file: `write` makes the body of the SVG sheet. */
export async function answerChart(
  request: Request,
  context: FileContext,
  file: {
    readonly name: 'chart.svg' | 'chart.png';
    readonly type: string;
    readonly write: (svg: string) => BodyInit | Promise<BodyInit>;
  },
): Promise<Response> {
  const { words, slug, parameter, found } = await readStatistic(readerPropsOf(request, context));
  if (found === null) return missingFile(words);
  if (found.kind === 'moved') return movedFile(request, words, 'statistics', found.slug, file.name);
  const sheet = statisticSheet(
    { ...found.record, words },
    {
      form: parameter('form') === 'narrow' ? 'narrow' : 'wide',
      origin: getServerEnvironment().origin,
      today: today(),
    },
  );
  const look = await readPictureLook(parameter('theme') === 'dark' ? 'dark' : 'light');
  return new Response(await file.write(writeChartSheet(sheet, look)), {
    headers: {
      'content-type': file.type,
      'content-disposition': `inline; filename="${slug}.${file.name.split('.').at(-1)}"`,
    },
  });
}
