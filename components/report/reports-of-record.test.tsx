import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { AnsweredReport } from '#lib/domain/error-report.ts';
import { messagesInEnglish } from '#lib/format/messages/en.ts';
import { ReportsOfRecord } from './reports-of-record.tsx';

function textOf(reports: readonly AnsweredReport[]): string {
  const html = renderToStaticMarkup(
    <ReportsOfRecord kind="statistic" slug="killed" reports={reports} words={messagesInEnglish} />,
  );
  expect(html).toContain('href="/report?statistic=killed"');
  for (const { id } of reports) expect(html).toContain(`href="/reports/${id}"`);
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const MAY = { id: 'a', state: 'corrected', decidedAt: '2026-05-03T10:00:00Z' } as const;
const JUNE = { id: 'b', state: 'not_changed', decidedAt: '2026-06-04T10:00:00Z' } as const;

test('says what became of reports, and where to report an error', () => {
  expect(textOf([])).toBe('Report an error');
  expect(textOf([MAY])).toBe('1 reader’s report, answered on 3 May 2026 Report an error');
  expect(textOf([JUNE, MAY])).toBe('2 readers’ reports, answered on 4 June 2026 3 May 2026 Report an error');
});
