import type { Metadata } from 'next';
import { cache } from 'react';
import { ReportDocument } from '#components/report/report-document.tsx';
import { getDatabase } from '#lib/db/database.ts';
import { findPublicReport } from '#lib/db/public-report.ts';
import { addressOf } from '#lib/format/address.ts';
import { MissingPage, missingMetadata } from '../../../missing-page.tsx';
import { pageMetadata } from '../../../page-metadata.ts';
import { type ReaderProps, readParameters } from '../../../reader-parameters.ts';

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
  return <ReportDocument report={report} words={words} />;
}
