import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { PROJECT_ROOT } from '../project-root.ts';

/** What the built pages are made from; a change anywhere else needs no new build. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'messages',
  'prisma/schema.prisma',
  'proxy.ts',
  'next.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** Tests are built into nothing, and the client is generated from the schema. */
const IGNORED = /\.test\.tsx?$|^lib\/(cli|db\/generated|db\/testing)\//;

/** One value for all sources of the pages: equal as long as none of them changed. */
export function hashSources(): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => listFiles(join(PROJECT_ROOT, source)))) {
    const name = relative(PROJECT_ROOT, file).replaceAll('\\', '/');
    if (IGNORED.test(name)) continue;
    hash.update(`${name}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function listFiles(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(join(path, name)));
}
