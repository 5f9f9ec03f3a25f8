import type { NamedQuery } from './named-query.ts';

/** $1 a kind of record, $2 its id as text. When it last changed itself; null where history does not know it. */
export const LAST_EVENT: NamedQuery<{ readonly at: Date | null }> = {
  name: 'last_event',
  text: 'SELECT max(at) AS at FROM history_entry WHERE subject_type = $1 AND subject_id = $2',
};

/** When the record began; null while it holds nothing. */
export const FIRST_EVENT: NamedQuery<{ readonly at: Date | null }> = {
  name: 'first_event',
  text: 'SELECT min(at) AS at FROM history_entry',
};
