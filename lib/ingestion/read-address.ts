/** An article's address made absolute, without fragment and tracking parameters; null where it is none. */
function readAddress(address: string, base: string | null): string | null {
  const words = address.trim();
  const parsed = base !== null && URL.canParse(base) ? URL.parse(words, base) : URL.parse(words);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  parsed.hash = '';
  for (const name of [...parsed.searchParams.keys()]) {
    if (TRACKING.test(name)) parsed.searchParams.delete(name);
  }
  return parsed.href;
}

/** A page's own address, unless it points to the site's front page, as careless templates do. */
export function readCanonicalAddress(address: string, pageUrl: string | null): string | null {
  const canonical = readAddress(address, pageUrl);
  if (canonical === null || pageUrl === null) return canonical;
  const isFront = new URL(canonical).pathname === '/' && !new URL(canonical).search;
  return isFront && URL.parse(pageUrl)?.pathname !== '/' ? null : canonical;
}

/** The day in an address such as /2024/03/22/ or /2024-03-22-, as words to be parsed. */
export function findDayInAddress(address: string): string | null {
  const match = /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?=[/_-])/.exec(address);
  return match ? `${match[1]}-${match[2]}-${match[3]}` : null;
}

/** Parameters that tell where a visitor came from, never which article is meant. */
const TRACKING =
  /^(?:utm_.+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref_src|cmpid|ocid|at_(?:medium|campaign))$/i;
