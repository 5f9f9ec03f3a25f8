import type { ReturnedForm } from '#lib/http/returned-form.ts';
import { ErrorSummary } from './error-summary.tsx';
import { Notice } from './notice.tsx';

export interface FormAnswerProps {
  readonly form: string;
  /** What came back from posting a form of the page; said only where it is this one. */
  readonly returned: ReturnedForm | null;
  /** The id of the control of a field, or null where the form shows none. */
  readonly controlOf?: (field: string) => string | null;
}

/** What came of posting a form: why it was refused, or that it is done. */
export function FormAnswer({ form, returned, controlOf = () => null }: FormAnswerProps) {
  if (returned?.form !== form) return null;
  const { outcome, message, problems } = returned;
  if (outcome === 'done') return <Notice>{message}</Notice>;
  return <ErrorSummary message={message} problems={problems} controlOf={controlOf} />;
}
