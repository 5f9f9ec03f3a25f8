import type { Metadata } from 'next';
import { cache } from 'react';
import { ReportFormDocument } from '#components/report/report-form-document.tsx';
import { getDatabase } from '#lib/db/database.ts';
import { findReportSubject } from '#lib/db/report-subject.ts';
import { checkSending } from '#lib/domain/check-report.ts';
import { REPORTABLE_KINDS, type ReportableKind, type ReportSubject } from '#lib/domain/error-report.ts';
import { getServerEnvironment } from '#lib/env.ts';
import { messagesFor } from '#lib/format/messages/messages-for.ts';
import { openSeal, sealForm } from '#lib/http/form-seal.ts';
import type { ReturnedForm } from '#lib/http/returned-form.ts';
import { readReturnedForm } from '../../../returned-form.ts';
import { MissingPage, missingMetadata } from '../../missing-page.tsx';
import { type ReaderProps, valuesOf } from '../../reader-parameters.ts';
import { reportSealSubject } from './report-seal-subject.ts';

export const dynamic = 'force-dynamic';

/** Read once a request, for the head and for the body. */
const find = cache((kind: ReportableKind, slug: string) => findReportSubject(getDatabase().pool, kind, slug));

export async function generateMetadata(props: ReportPageProps): Promise<Metadata> {
  const { words, subject } = await read(props);
  if (subject === null) return missingMetadata(words);
  const { title, description } = words.report;
  return { title, description, robots: { index: false, follow: false } };
}

export default async function ReportPage(props: ReportPageProps) {
  const { words, subject } = await read(props);
  if (subject === null) return <MissingPage words={words} />;
  const returned = await readReturnedForm(props.searchParams);
  return (
    <ReportFormDocument
      subject={subject}
      seal={sealOf(subject, returned)}
      returned={returned}
      words={words}
    />
  );
}

interface ReportPageProps extends Pick<ReaderProps, 'searchParams'> {
  readonly params: Promise<{ readonly locale: string }>;
}

/** The first record that the address names. */
async function read({ params, searchParams }: ReportPageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const words = messagesFor(locale);
  for (const kind of REPORTABLE_KINDS) {
    const [slug] = valuesOf(query[kind]);
    if (slug !== undefined) return { words, subject: await find(kind, slug) };
  }
  return { words, subject: null };
}

/** A form that came back keeps the seal of its first page, so that mending a mistake need not take seconds again. */
function sealOf(subject: ReportSubject, returned: ReturnedForm | null): string {
  const { secret } = getServerEnvironment();
  const now = new Date();
  const before = returned?.form === 'report' ? returned.values.seal : undefined;
  const openedAt = before === undefined ? null : openSeal(secret, reportSealSubject(subject), before);
  const isTooOld = checkSending({ trap: '', openedAt }, now)?.kind === 'too_old';
  return before === undefined || isTooOld ? sealForm(secret, reportSealSubject(subject), now) : before;
}
