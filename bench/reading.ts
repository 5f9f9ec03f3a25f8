// How fast the reading engine is, and how many numbers it finds, beside two public packages that read numbers.
// `node bench/reading.ts [FOLDER]` ; all three read the same texts by turns in one process. Recall and precision are
// of numbers alone, against labelled texts (`NN-name.txt` with `NN-name.gold.json`); the packages' dates are left out.
import { join } from 'node:path';
import { Culture, recognizeDateTime, recognizeNumber } from '@microsoft/recognizers-text-suite';
import nlp from 'compromise';
import { readFigures } from '#lib/reading/read-figures.ts';
import { type LabelledText, listLabelledTexts } from './labelled-texts.ts';

const FOLDER = process.argv[2] ?? join(import.meta.dirname, '../../shared/articles/dev');
const ROUNDS = 7;

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Reader {
  readonly name: string;
  readonly read: (article: LabelledText) => readonly Span[];
}

const READERS: readonly Reader[] = [
  {
    name: 'lib/reading',
    read: ({ text, published }) =>
      readFigures({ text, published, outlet: null }).figures.map(({ number }) => number),
  },
  {
    name: 'compromise',
    read: ({ text }) =>
      nlp(text)
        .numbers()
        .not('#Date')
        .json({ offset: true })
        .map(({ offset }: { readonly offset: { readonly start: number; readonly length: number } }) => ({
          start: offset.start,
          end: offset.start + offset.length,
        })),
  },
  {
    name: 'recognizers-text',
    read: ({ text }) => {
      const toSpan = ({ start, end }: Span) => ({ start, end: end + 1 });
      // Durations are figures too.
      const dates = recognizeDateTime(text, Culture.English)
        .filter(({ typeName }) => !typeName.endsWith('duration'))
        .map(toSpan);
      const numbers = recognizeNumber(text, Culture.English).map(toSpan);
      return numbers.filter((number) => !dates.some((date) => overlap(number, date)));
    },
  },
];

const articles = listLabelledTexts(FOLDER);
if (articles.length === 0) console.log(`No labelled texts lie in ${FOLDER}.`);
else compare();

function compare(): void {
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const times = READERS.map((): number[] => []);
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [index, { read }] of READERS.entries()) {
      const began = performance.now();
      for (const article of articles) read(article);
      // The first round warms up.
      if (round > 0) times[index]?.push(performance.now() - began);
    }
  }
  const own = median(times[0] ?? []);
  console.log(`${articles.length} texts, ${words} words; median of ${ROUNDS} rounds`);
  console.log('                    ms per 600 words   MB/s   time : ours   recall  precision');
  for (const [index, reader] of READERS.entries()) {
    const ms = median(times[index] ?? []);
    const { recall, precision } = score(reader);
    console.log(
      [
        reader.name.padEnd(18),
        ((ms / words) * 600).toFixed(2).padStart(18),
        (bytes / ms / 1000).toFixed(2).padStart(6),
        (ms / own).toFixed(1).padStart(13),
        `${(100 * recall).toFixed(1)} %`.padStart(9),
        `${(100 * precision).toFixed(1)} %`.padStart(10),
      ].join(' '),
    );
  }
}

/** A label is found where a number overlaps it; a number is wrong where it overlaps none, optional ones included. */
function score({ read }: Reader): { readonly recall: number; readonly precision: number } {
  let [found, wanted, right, given] = [0, 0, 0, 0];
  for (const article of articles) {
    const spans = read(article);
    const required = article.figures.filter(({ optional }) => !optional);
    const optional = article.figures.filter((figure) => figure.optional);
    wanted += required.length;
    found += required.filter((figure) => spans.some((span) => overlap(span, figure))).length;
    const counted = spans.filter((span) => !optional.some((figure) => overlap(span, figure)));
    given += counted.length;
    right += counted.filter((span) => required.some((figure) => overlap(span, figure))).length;
  }
  return { recall: found / wanted, precision: right / given };
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
