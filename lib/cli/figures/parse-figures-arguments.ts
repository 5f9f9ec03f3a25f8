import { parseArgs } from 'node:util';
import { parseIso } from '#lib/reading/dates/calendar.ts';
import { err, ok, type Result } from '#lib/result.ts';

/** What the command was asked to do. */
export type FiguresRequest =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'read';
      /** Files, folders, or "-" alone. */
      readonly paths: readonly [string, ...string[]];
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
  const [path, ...others] = paths;
  if (path === undefined) {
    return err({ message: 'no file was named. Name files or folders, or "-" for standard input.' });
  }
  if (others.length > 0 && paths.includes('-')) {
    return err({ message: 'standard input ("-") is read alone. Leave the other names out.' });
  }
  if (published !== null && parseIso(published) === null) {
    return err({ message: `--published "${published}" is not a day. Write it as 2024-03-22.` });
  }
  return ok({ kind: 'read', paths: [path, ...others], published, outlet });
}
