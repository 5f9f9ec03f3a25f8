import { isFunctionWord } from '../lexicon/function-words.ts';
import { SOURCE_NOUNS } from '../lexicon/source-nouns.ts';
import { isCapitalised, type Token } from '../token.ts';
import type { Phrase } from './noun-phrase-before.ts';

/** The words can mean someone who speaks: a name, a pronoun, or a noun such as "officials" or "data". */
export function isSourceLike(tokens: readonly Token[], { first, end }: Phrase): boolean {
  for (let index = first; index < end; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word') continue;
    if (SOURCE_NOUNS.has(token.lower.replace(/'s$/, ''))) return true;
    if (isCapitalised(token) && !isFunctionWord(token) && (index > 0 || !/(?:s|ing|ed)$/.test(token.lower)))
      return true;
  }
  return false;
}
