import { z } from 'zod';
import { findClientAddress } from '#lib/auth/client-address.ts';
import { ERROR_KINDS, REPORTABLE_KINDS } from '#lib/domain/error-report.ts';
import { getServerEnvironment } from '#lib/env.ts';
import { addressOf, localAddress, reportAddress } from '#lib/format/address.ts';
import { messagesFor } from '#lib/format/messages/messages-for.ts';
import { answerForm } from '#lib/http/answer-form.ts';
import { toClientKey } from '#lib/http/client-key.ts';
import { openSeal } from '#lib/http/form-seal.ts';
import type { FormFields } from '#lib/http/read-form.ts';
import { sayReportRefused } from '#lib/http/say-report-refused.ts';
import { reportError } from '#lib/usecases/report-error.ts';
import { openDeps } from '../../../../open-deps.ts';
import { reportSealSubject } from '../report-seal-subject.ts';

/** Takes in a reader's report of an error and leads to its permanent page; anybody may send one. */
export async function POST(request: Request, { params }: SubmissionContext): Promise<Response> {
  const { locale } = await params;
  const { origin, secret } = getServerEnvironment();
  const deps = openDeps();
  return answerForm(
    request,
    {
      form: 'report',
      page: (sent) => formAddress(locale, sent),
      fields,
      kept: ['kind', 'words', 'evidenceUrl', 'contact', 'seal'],
      act({ record, recordId, seal, reference, ...told }) {
        const target = { kind: record, id: recordId };
        const openedAt = openSeal(secret, reportSealSubject(target), seal);
        const clientKey = toClientKey(secret, findClientAddress(request.headers), deps.now());
        const sending = { trap: reference, openedAt };
        return reportError(deps, { kind: 'reader', sending, clientKey, locale }, { target, ...told });
      },
      done: ({ id }) => ({ path: addressOf(locale, 'reports', id) }),
      sayRefused: (failure) => sayReportRefused(failure, messagesFor(locale)),
    },
    origin,
  );
}

interface SubmissionContext {
  readonly params: Promise<{ readonly locale: string }>;
}

const fields = z.object({
  record: z.enum(REPORTABLE_KINDS),
  recordId: z.uuid(),
  kind: z.enum(ERROR_KINDS).nullable().default(null),
  words: z.string().default(''),
  evidenceUrl: z.string().default(''),
  contact: z.string().default(''),
  seal: z.string().default(''),
  // The field that people do not see.
  reference: z.string().default(''),
});

/** The page the form stood on; the front page where a form made by hand names none. */
function formAddress(locale: string, { record, name = '' }: FormFields): string {
  const kind = REPORTABLE_KINDS.find((one) => one === record);
  return kind === undefined ? localAddress(locale, '/') : reportAddress(locale, kind, name);
}
