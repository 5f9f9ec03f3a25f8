import { type Failure, invalidField } from '#lib/domain/failure.ts';
import { err, ok, type Result } from '#lib/result.ts';

/** The entity tag under which a revision of a record is sent: `"7"`. */
export function toRevisionTag(revision: number): string {
  return `"${revision}"`;
}

/** The revision a writer says they started from. A missing header is a failure of its own: writes are never blind. */
export function parseIfMatch(header: string | null): Result<number, Failure> {
  if (header === null || header.trim() === '') return err({ kind: 'precondition_required' });
  // At most nine digits: always a safe integer, and more revisions than any record will see.
  const digits = /^\s*"(\d{1,9})"\s*$/.exec(header)?.[1];
  if (digits === undefined) {
    return err(
      invalidField(
        'If-Match',
        `${header} is not a revision.`,
        'Send the ETag of the record as you read it, for example "3".',
      ),
    );
  }
  return ok(Number(digits));
}
