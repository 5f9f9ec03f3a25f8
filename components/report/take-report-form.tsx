import { SubmitButton } from '#components/form/submit-button.tsx';

export interface TakeReportFormProps {
  /** The report. */
  readonly id: string;
  readonly revision: number;
  /** The page of the list, to come back to. */
  readonly page: number;
  /** Whether somebody else has it. */
  readonly isTaken: boolean;
}

/** The form of one report among many, as its route knows it. */
export function takeFormName(id: string): string {
  return `take-${id}`;
}

/** Takes a report on, or over from somebody else. */
export function TakeReportForm({ id, revision, page, isTaken }: TakeReportFormProps) {
  return (
    <form method="post" action={`/desk/reports/${id}/assignment`}>
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="page" value={page} />
      <SubmitButton kind="quiet" size="small">
        {isTaken ? 'Take it over' : 'Take it on'}
      </SubmitButton>
    </form>
  );
}
