/**
 * Whether a browser sent this from a page of ours. A stranger's page can make a browser post to us with its cookies,
 * but not under our own origin; whatever changes something asks this first.
 */
export function isSameOrigin(headers: Headers, siteOrigin: string): boolean {
  const origin = headers.get('origin');
  if (origin === null || !URL.canParse(origin)) return false;
  // People also reach the site by another name of the same machine (127.0.0.1 for localhost). Host is no page's to set.
  return origin === siteOrigin || new URL(origin).host === headers.get('host');
}
