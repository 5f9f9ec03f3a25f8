import { placeInWords, pricesInWords, scopeInWords, startInWords } from './comparability.ts';
import { readDepartureKey } from './departures.ts';

/** How a claim departs from its statistic's definition, in words; null where what it counts does not. */
export function departuresInWords(key: string): string | null {
  const departures = readDepartureKey(key);
  const { scopeIncludes, scopeExcludes, place, start, moneyYear } = departures;
  const said = [
    scopeIncludes.length + scopeExcludes.length > 0 ? scopeInWords(departures) : null,
    place === null ? null : placeInWords(departures),
    start === null ? null : startInWords(departures),
    moneyYear === null ? null : pricesInWords(departures),
  ].filter((words) => words !== null);
  return said.length === 0 ? null : said.join(', ');
}
