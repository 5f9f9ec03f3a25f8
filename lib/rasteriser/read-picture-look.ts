import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type PictureLook, type PictureTheme, toPictureLook } from '#lib/picture/picture-look.ts';

/** The site's style sheets as a look for pictures; read once. */
export function readPictureLook(theme: PictureTheme): Promise<PictureLook> {
  looks[theme] ??= read(theme);
  return looks[theme];
}

const looks: Partial<Record<PictureTheme, Promise<PictureLook>>> = {};

async function read(theme: PictureTheme): Promise<PictureLook> {
  // The server runs in the project's folder (lib/cli/project-root.ts); a bundled module knows no other way to it.
  const [tokens, chartRules] = await Promise.all(
    ['app/tokens.css', 'components/timeline/timeline-marks.css'].map((path) =>
      readFile(join(process.cwd(), path), 'utf8'),
    ),
  );
  if (tokens === undefined || chartRules === undefined) throw new Error('A style sheet was not read');
  return toPictureLook(tokens, chartRules, theme);
}
