/** One line under a search field. */
export interface SuggestedLine {
  readonly name: string;
  readonly kind: string;
  readonly address: string;
  readonly context: string;
}

// Long enough that typing fast asks once, too short to be waited for.
const PAUSE_MILLISECONDS = 120;

/** Asks for suggestions once the typing pauses; an answer to what is no longer typed is thrown away. */
export function askSuggestions(
  address: string,
  show: (lines: readonly SuggestedLine[]) => void,
): (typed: string) => void {
  let asked = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (typed) => {
    clearTimeout(timer);
    asked.abort();
    if (typed === '') return show([]);
    const asking = new AbortController();
    asked = asking;
    timer = setTimeout(() => {
      fetch(`${address}?${new URLSearchParams({ q: typed })}`, { signal: asking.signal })
        .then((response) => response.json())
        // Written by our own route; see components/search/to-suggestions.ts.
        .then(({ suggestions }: { readonly suggestions: readonly SuggestedLine[] }) => show(suggestions))
        // Nothing is suggested, then: the field still searches.
        .catch(() => undefined);
    }, PAUSE_MILLISECONDS);
  };
}
