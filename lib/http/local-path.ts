/** A path of this site that somebody may be sent on to, or null for anything that leads elsewhere. */
export function findLocalPath(written: string | null | undefined): string | null {
  // Browsers read a backslash as a slash and drop tabs and line ends: "/\evil.example" leads away.
  if (!written?.startsWith('/') || /[\\\p{Cc}]/u.test(written)) return null;
  if (!URL.canParse(written, HERE)) return null;
  const url = new URL(written, HERE);
  return url.origin === HERE ? `${url.pathname}${url.search}${url.hash}` : null;
}

const HERE = 'http://figures.invalid';
