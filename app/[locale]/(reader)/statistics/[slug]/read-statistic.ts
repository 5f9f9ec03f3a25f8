import { cache } from 'react';
import { parseStatisticView } from '#components/statistic/statistic-address.ts';
import { getDatabase } from '#lib/db/database.ts';
import { findStatisticPage } from '#lib/db/statistic-page.ts';
import type { StatisticView } from '#lib/timeline/statistic-view.ts';
import { type ReaderProps, readParameters } from '../../../reader-parameters.ts';

/** Read once a request, for the head and for the body. */
const find = cache((slug: string, view: string, number: number, size: number) =>
  findStatisticPage(getDatabase(), slug, { view: JSON.parse(view) as StatisticView, page: { number, size } }),
);

/** The statistic an address names, in the view its parameters choose. */
export async function readStatistic(props: ReaderProps) {
  const { words, slug, page, parameter, values } = await readParameters(props);
  const view = parseStatisticView({ one: parameter, all: values });
  // Equal views are one string, and so one reading.
  return {
    words,
    slug,
    page,
    parameter,
    view,
    found: await find(slug, JSON.stringify(view), page.number, page.size),
  };
}
