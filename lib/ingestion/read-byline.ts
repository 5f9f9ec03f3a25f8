/** The people of a byline, and the outlet where the byline names one ("Sample Wire Staff"). */
export interface Byline {
  readonly byline: string;
  readonly outlet: string | null;
}

/** Reads the words of a byline, without the "By" before them; null for addresses and empty words. */
export function readByline(words: string): Byline | null {
  const byline = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:written |reported |posted )?by:? /i, '')
    .trim();
  if (byline === '' || byline.length > LONGEST || /^https?:|^@|^www\./i.test(byline)) return null;
  return { byline, outlet: outletOf(byline) };
}

/** Longer lines that begin with "By" are sentences. */
const LONGEST = 150;

/** A byline of an outlet's own staff names the outlet: "Sample Wire Staff", "Staff of the Sample Wire". */
function outletOf(byline: string): string | null {
  const match = STAFF_AFTER.exec(byline) ?? STAFF_BEFORE.exec(byline);
  const name = match?.groups?.outlet?.trim().replace(/^the /, '');
  return name && !/^(?:a|an|the|our|from|news|web|senior)$/i.test(name) && !name.includes(',') ? name : null;
}

const STAFF_AFTER =
  /^(?<outlet>\S.*?)(?:'s|’s)? (?:staff|newsroom|(?:news|web|foreign|city) ?desk|editorial (?:team|board|staff))(?: (?:writers?|reporters?|report|correspondents?))?$/i;
const STAFF_BEFORE = /^staff (?:of|at) (?:the )?(?<outlet>\S.*)$/i;
