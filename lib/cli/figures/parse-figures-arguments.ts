import { parseArgs } from 'node:util';
import { parseIso } from '#lib/reading/dates/calendar.ts';
import { err, ok, type Result } from '#lib/result.ts';

/** What the command was asked to do. */
export type FiguresRequest =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'read';
      readonly path: string;
      readonly published: string | null;
      readonly outlet: string | null;
    };

/** Reads the command's parameters; a failure names what is wrong and what to write instead. */
export function parseFiguresArguments(
  parameters: readonly string[],
): Result<FiguresRequest, { readonly message: string }> {
  try {
    const { values, positionals } = parseArgs({
      args: [...parameters],
      options: { help: { type: 'boolean' }, published: { type: 'string' }, outlet: { type: 'string' } },
      allowPositionals: true,
    });
    if (values.help) return ok({ kind: 'help' });
    return toRequest(positionals, values.published ?? null, values.outlet ?? null);
  } catch (error) {
    // parseArgs reports unknown and incomplete options by throwing.
    return err({ message: error instanceof Error ? error.message : String(error) });
  }
}

function toRequest(
  paths: readonly string[],
  published: string | null,
  outlet: string | null,
): Result<FiguresRequest, { readonly message: string }> {
  const [path] = paths;
  if (path === undefined) return err({ message: 'no file was named. Name one, or "-" for standard input.' });
  if (paths.length > 1) return err({ message: `one file at a time, but ${paths.length} were named.` });
  if (published !== null && parseIso(published) === null) {
    return err({ message: `--published "${published}" is not a day. Write it as 2024-03-22.` });
  }
  return ok({ kind: 'read', path, published, outlet });
}
