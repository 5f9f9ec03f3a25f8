import type { Attributed } from './attribution/attribute-figure.ts';
import type { PhraseRead } from './parse-sentence.ts';
import type { ReadDate, ReadSource } from './reading.ts';
import type { Token } from './token.ts';

/** The words that decided each field of a figure, one line a field. */
export function explainFigure(
  text: string,
  tokens: readonly Token[],
  { phrase, qualified, counted }: PhraseRead,
  attributed: Attributed,
  dated: { readonly asOf: ReadDate | null; readonly since: ReadDate | null },
): readonly string[] {
  const words = (span: { readonly first: number; readonly end: number } | null): string => {
    const start = span && tokens[span.first]?.start;
    const end = span && tokens[span.end - 1]?.end;
    return typeof start === 'number' && typeof end === 'number' ? ` “${text.slice(start, end)}”` : '';
  };
  return [
    `number:${words(phrase)}`,
    qualified.words
      ? `${qualified.qualifier}:${words(qualified.words)}`
      : `${qualified.qualifier}: ${phrase.qualifier ? 'the number’s own form' : 'no qualifying words'}`,
    `unit ${counted.unit}: ${BASES[counted.basis]}${words(counted.words)}`,
    explainSource(attributed),
    explainDate(dated.asOf),
    ...(dated.since?.span ? [`counted since “${dated.since.span.text}”`] : []),
  ];
}

/** Who denies a figure, and by which word. */
export function explainDenial({ text, wording }: ReadSource): string {
  return `denied by “${text}” with “${wording ?? ''}”; not its source`;
}

const BASES: Readonly<Record<PhraseRead['counted']['basis'], string>> = {
  after: 'the words after it',
  compound: 'the word joined to it',
  sign: 'its sign or form',
  heading: 'what its column is headed by',
  outcome: 'what happened to them',
  before: 'the words before it',
  carried: 'as the figure before',
  guessed: 'nothing near says; please check',
};

function explainSource({ source, carried, via }: Attributed): string {
  if (!source) return 'source: nobody is named';
  const relayed = via.map((relay) => `, by way of ${relay.name}`).join('');
  if (carried) return `source: ${source.name}, carried from the sentence before (${carried})`;
  return `source: “${source.text}” with “${source.wording ?? ''}”${relayed}`;
}

function explainDate(asOf: ReadDate | null): string {
  if (!asOf) return 'as of: no date in the text, and no publication date';
  if (asOf.basis === 'published') return 'as of: no date for it in the text; on or before publication';
  return asOf.span ? `as of: “${asOf.span.text}”` : 'as of: the date told in the sentence before';
}
