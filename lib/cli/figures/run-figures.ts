import { readFigures } from '#lib/reading/read-figures.ts';
import { parseFiguresArguments } from './parse-figures-arguments.ts';
import { type ArticleInput, readArticleInput } from './read-article-input.ts';

/** Runs the command: prints the reading, or what is wrong, and sets the exit code. */
export async function runFigures(parameters: readonly string[]): Promise<void> {
  const asked = parseFiguresArguments(parameters);
  if (!asked.ok) return fail(`${asked.failure.message}\nSee: npm run --silent figures -- --help`, EXIT.usage);
  if (asked.value.kind === 'help') {
    process.stdout.write(HELP);
    return;
  }
  const { path, published, outlet } = asked.value;
  const found = await readArticleInput(path);
  if (!found.ok) return fail(found.failure.message, EXIT.unreadable);
  print({
    ...found.value,
    published: published ?? found.value.published,
    outlet: outlet ?? found.value.outlet,
  });
}

/** What a shell sees: 0 read, 1 the input cannot be read, 2 the command was used wrongly. */
const EXIT = { read: 0, unreadable: 1, usage: 2 } as const;

const HELP = `Reads a news article and prints every reported figure as one JSON document.

  npm run --silent figures -- [--published YYYY-MM-DD] [--outlet NAME] FILE
  npm run --silent figures -- [--published YYYY-MM-DD] [--outlet NAME] -

  FILE          a text or HTML file in UTF-8; "-" reads standard input
  --published   the day of publication, from which "on Thursday" is counted;
                without it, the day the article itself gives is used
  --outlet      who published it; without it, what the article itself says
  --help        this page

Printed: "article" (headline, outlet, byline, published, language), "text" (the text all
positions refer to, in UTF-16 code units) and "figures". docs/reading.md explains each field.
Exit code: 0 read, 1 the input cannot be read, 2 wrong usage.
`;

function print({ text, ...article }: ArticleInput): void {
  const { figures } = readFigures({ text, published: article.published, outlet: article.outlet });
  process.stdout.write(`${JSON.stringify({ article, text, figures }, null, 1)}\n`);
}

function fail(message: string, code: number): void {
  process.stderr.write(`figures: ${message}\n`);
  process.exitCode = code;
}
