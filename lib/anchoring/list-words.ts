/** A word or number of a text; words with one `key` count as the same. */
export interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text without the signs between them, so that another kind of quotation mark or dash is no change. */
export function listWords(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    key: word.toLowerCase().replace(/’/g, "'"),
    start: index,
    end: index + word.length,
  }));
}

/** Numbers keep their separators; scripts without spaces count each letter as a word. */
const WORD =
  /\p{Nd}+(?:[.,٫٬]\p{Nd}+)*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{M}*|(?:\p{L}\p{M}*)+(?:['’](?:\p{L}\p{M}*)+)*/gu;
