import type { Metadata } from 'next';
import { cache } from 'react';
import { StructuredRecord } from '#components/page/structured-record.tsx';
import { ReportDocument } from '#components/report/report-document.tsx';
import { getDatabase } from '#lib/db/database.ts';
import { findPublicReport } from '#lib/db/public-report.ts';
import { toPageGraph } from '#lib/exchange/schema-org/to-page-graph.ts';
import { addressOf } from '#lib/format/address.ts';
import { MissingPage, missingMetadata } from '../../../missing-page.tsx';
import { pageMetadata } from '../../../page-metadata.ts';
import { type ReaderProps, readParameters } from '../../../reader-parameters.ts';
import { schemaSetting } from '../../../schema-setting.ts';

export const dynamic = 'force-dynamic';

/** Read once a request, for the head and for the body. */
const find = cache((id: string) => findPublicReport(getDatabase(), id));

export async function generateMetadata(props: ReaderProps): Promise<Metadata> {
  const { words, slug } = await readParameters(props);
  const report = await find(slug);
  if (report === null) return missingMetadata(words);
  const labels = words.report;
  const title = labels.pageTitle(labels.kinds[report.kind]);
  const description = report.outcome ?? labels.stateTexts[report.state];
  const address = addressOf(words.locale, 'reports', slug);
  const isAnswer = report.state === 'corrected' || report.state === 'not_changed';
  // Before there is an answer it says nothing that anybody would search for.
  return { ...pageMetadata({ title, description, address, words }), robots: { index: isAnswer } };
}

export default async function ReportOutcomePage(props: ReaderProps) {
  const { words, slug } = await readParameters(props);
  const report = await find(slug);
  if (report === null) return <MissingPage words={words} />;
  const { kinds, pageTitle, stateTexts } = words.report;
  const described = {
    type: 'WebPage',
    name: pageTitle(kinds[report.kind]),
    description: report.outcome ?? stateTexts[report.state],
    address: addressOf(words.locale, 'reports', slug),
  } as const;
  return (
    <>
      <StructuredRecord graph={toPageGraph(described, schemaSetting(words))} />
      <ReportDocument report={report} words={words} />
    </>
  );
}
