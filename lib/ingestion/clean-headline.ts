/**
 * A headline without the outlet's name that page titles carry: "Toll passes 300 | Sample Wire".
 * Where the outlet is unknown, only a bar or guillemet is taken for such a seam, since dashes belong to headlines too.
 */
export function cleanHeadline(headline: string, outlet: string | null): string {
  const words = headline.replace(/\s+/g, ' ').trim();
  const seam = /^(?<title>.+?) (?<mark>[|»·•—–-]|::) (?<rest>[^|»]+)$/.exec(words)?.groups;
  const last = /^(?<title>.+) (?<mark>[|»·•—–-]|::) (?<rest>[^|»]+)$/.exec(words)?.groups ?? seam;
  if (!last?.title || !last.rest) return words;
  const namesOutlet =
    outlet !== null && bare(last.rest).includes(bare(outlet)) && last.rest.length <= outlet.length + 20;
  const isBar = outlet === null && /[|»]/.test(last.mark ?? '') && last.title.length > last.rest.length;
  return namesOutlet || isBar ? last.title.trim() : words;
}

function bare(name: string): string {
  return name.toLowerCase().replace(/^the |[^\p{L}\p{N}]/gu, '');
}
