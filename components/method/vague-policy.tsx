import { decimalInWords } from '#lib/format/format-decimal.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { VAGUE_PLURALS, VAGUE_POLICY } from '#lib/reading/lexicon/vague-words.ts';
import { PlainTable } from './plain-table.tsx';

/** The bounds vague words are given, straight from the code that gives them. */
export function VaguePolicy({ words }: { readonly words: Messages }) {
  const { vague } = words.method;
  const plurals = [...VAGUE_PLURALS].map(
    ([word, least]) => [word, vague.atLeast(decimalInWords(least, words.locale))] as const,
  );
  return (
    <>
      <h2>{vague.title}</h2>
      <p>{vague.text(VAGUE_POLICY)}</p>
      <PlainTable
        caption={vague.title}
        head={[vague.columns.words, vague.columns.bound]}
        rows={[...plurals, [vague.majority, vague.moreThanHalf]]}
      />
    </>
  );
}
