/**
 * Keeps a spreadsheet from running a cell as a formula: words that begin with a sign it would take for one get an
 * apostrophe before them, which spreadsheets do not show. A plain number keeps its minus: it is a number and does
 * nothing. Words that begin with such an apostrophe already get a second one, so that `unguardCell` gives back
 * exactly what was there.
 */
export function guardCell(text: string): string {
  return NEEDS_GUARD.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}

/** What a cell held before it was guarded. */
export function unguardCell(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}

// Tab and line ends are passed over before the sign; the full-width forms are read as signs in East Asian settings.
const SIGNS = '=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20';
const NEEDS_GUARD = new RegExp(`^'*[${SIGNS}]`);
const GUARDED = new RegExp(`^'+[${SIGNS}]`);
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;
