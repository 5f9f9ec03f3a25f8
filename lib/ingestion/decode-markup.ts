/** Plain words from a metadata value that may hold entities or tags ("Toll &amp; aid", "<em>Live</em>: ..."). */
export function decodeMarkup(document: Document, words: string): string {
  if (!/&[a-z#]|<\/?[a-z]/i.test(words)) return words.trim();
  const holder = document.createElement('div');
  holder.innerHTML = words;
  return (holder.textContent ?? '').replace(/\s+/g, ' ').trim();
}
