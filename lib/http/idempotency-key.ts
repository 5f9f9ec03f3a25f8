import { type Failure, invalidField } from '#lib/domain/failure.ts';
import { err, ok, type Result } from '#lib/result.ts';

/** The key under which a repeated write is recognised as the same one, or null where none was sent. */
export function parseIdempotencyKey(header: string | null): Result<string | null, Failure> {
  if (header === null) return ok(null);
  // Bare or quoted (the draft standard quotes it); long enough for any id, short enough to index.
  const key = /^\s*(?:"([\w.:-]{1,100})"|([\w.:-]{1,100}))\s*$/.exec(header);
  const value = key?.[1] ?? key?.[2];
  if (value === undefined) {
    return err(
      invalidField(
        'Idempotency-Key',
        'The idempotency key cannot be read.',
        'Send 1 to 100 letters, digits or . _ : -, for example a UUID.',
      ),
    );
  }
  return ok(value);
}
