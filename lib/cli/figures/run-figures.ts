import { noteOnEnglish } from '#lib/ingestion/note-on-english.ts';
import { readFigures } from '#lib/reading/read-figures.ts';
import { listArticleFiles } from './list-article-files.ts';
import { type FiguresRequest, parseFiguresArguments } from './parse-figures-arguments.ts';
import { type ArticleInput, readArticleInput } from './read-article-input.ts';

/** Runs the command: prints the reading, or what is wrong, and sets the exit code. */
export async function runFigures(parameters: readonly string[]): Promise<void> {
  const asked = parseFiguresArguments(parameters);
  if (!asked.ok) return fail(`${asked.failure.message}\nSee: npm run --silent figures -- --help`, EXIT.usage);
  if (asked.value.kind === 'help') {
    process.stdout.write(HELP);
    return;
  }
  const files = listArticleFiles(asked.value.paths);
  if (files === null) await printOne(asked.value.paths[0], asked.value);
  else await printMany(files, asked.value);
}

/** What a shell sees: 0 read, 1 an input cannot be read, 2 the command was used wrongly. */
const EXIT = { read: 0, unreadable: 1, usage: 2 } as const;

const HELP = `Reads news articles and prints every reported figure: one file as a JSON document, several as JSON lines.

  npm run --silent figures -- [--published YYYY-MM-DD] [--outlet NAME] FILE
  npm run --silent figures -- [--published YYYY-MM-DD] [--outlet NAME] FOLDER | FILE FILE ...
  npm run --silent figures -- [--published YYYY-MM-DD] [--outlet NAME] -

  FILE          a text or HTML file in UTF-8; "-" reads standard input
  FOLDER        every .txt, .htm and .html file in and below it, by name
  --published   the day of publication, from which "on Thursday" is counted;
                without it, the day the article itself gives is used
  --outlet      who published it; without it, what the article itself says
  --help        this page

Printed: "article" (headline, outlet, byline, published, language), "notes" (what to know about the
reading), "text" (what all positions refer to, in UTF-16 code units) and "figures"; of several files
each line also names its "file". docs/reading.md explains each field.
Exit code: 0 read, 1 an input cannot be read (of several, the others are still read), 2 wrong usage.
`;

type Known = Extract<FiguresRequest, { readonly kind: 'read' }>;

async function printOne(path: string, known: Known): Promise<void> {
  const found = await readArticleInput(path);
  if (!found.ok) return fail(found.failure.message, EXIT.unreadable);
  process.stdout.write(`${JSON.stringify(read(found.value, known), null, 1)}\n`);
}

async function printMany(files: readonly string[], known: Known): Promise<void> {
  if (files.length === 0) return fail('there is no .txt or .html file in that folder.', EXIT.unreadable);
  for (const file of files) {
    const found = await readArticleInput(file);
    if (found.ok) process.stdout.write(`${JSON.stringify({ file, ...read(found.value, known) })}\n`);
    else fail(found.failure.message, EXIT.unreadable);
  }
}

function read({ text, ...found }: ArticleInput, { published, outlet }: Known) {
  const article = { ...found, published: published ?? found.published, outlet: outlet ?? found.outlet };
  const { figures } = readFigures({ text, published: article.published, outlet: article.outlet });
  const note = noteOnEnglish(text);
  return { article, notes: note === null ? [] : [note], text, figures };
}

function fail(message: string, code: number): void {
  process.stderr.write(`figures: ${message}\n`);
  process.exitCode = code;
}
