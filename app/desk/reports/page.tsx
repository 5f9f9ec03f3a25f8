import type { Metadata } from 'next';
import { DeskReportList } from '#components/report/desk-report-list.tsx';
import { getDatabase } from '#lib/db/database.ts';
import { listDeskReports } from '#lib/db/desk-reports.ts';
import { canAnswerReports } from '#lib/permissions/can-answer-reports.ts';
import { readReturnedForm, type SearchParams } from '../../returned-form.ts';
import { requireActor } from '../require-actor.ts';

export const metadata: Metadata = { title: 'Reports' };

// Each has a form of its own beneath it.
const ON_A_PAGE = 25;

/** Errors that readers reported: what waits for an answer, then what was answered. */
export default async function ReportsPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const actor = await requireActor('/desk/reports');
  const { page } = await searchParams;
  const [list, returned] = await Promise.all([
    listDeskReports(getDatabase(), { number: Math.trunc(Number(page)) || 1, size: ON_A_PAGE }),
    readReturnedForm(searchParams),
  ]);
  const mayAnswer = list.reports.filter((report) => canAnswerReports(actor, report).allowed);
  return (
    <>
      <h1>Reports</h1>
      <DeskReportList
        list={list}
        answerable={new Set(mayAnswer.map(({ id }) => id))}
        personId={actor.personId}
        returned={returned}
      />
    </>
  );
}
