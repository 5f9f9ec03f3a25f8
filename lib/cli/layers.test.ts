import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from './project-root.ts';

const FORBIDDEN: readonly Import[] = [
  ['lib/domain/example.ts', '#lib/format/format-date.ts'],
  ['lib/domain/example.ts', 'zod'],
  ['lib/timeline/example.ts', '#lib/db/database.ts'],
  ['lib/timeline/example.ts', '../db/database.ts'],
  ['lib/reading/numbers/example.ts', '../../db/database.ts'],
  ['lib/reading/example.ts', 'node:fs'],
  ['lib/comparison/example.ts', '#lib/env.ts'],
  ['lib/permissions/example.ts', 'react'],
  ['lib/db/example.ts', '#lib/usecases/deps.ts'],
  ['lib/db/example.ts', '#lib/http/front.ts'],
  ['lib/db/example.ts', 'next/headers'],
  ['lib/usecases/example.ts', '#lib/http/problem.ts'],
  ['lib/usecases/example.ts', '#lib/jobs/start-jobs.ts'],
  ['lib/usecases/example.ts', '#lib/auth/auth.ts'],
  ['lib/usecases/example.ts', '#lib/db/generated/client.ts'],
  ['lib/ingestion/example.ts', '#lib/db/database.ts'],
  ['lib/auth/example.ts', '@prisma/client'],
  ['lib/http/example.ts', 'next/server'],
  ['lib/jobs/example.ts', '#components/claim/claim-card.tsx'],
  ['lib/cli/example.ts', 'next'],
  ['components/claim/example.tsx', '#lib/db/database.ts'],
  ['components/claim/example.tsx', '#lib/usecases/publish-claims.ts'],
  ['components/claim/example.tsx', '../../app/routes.ts'],
  ['app/desk/example.tsx', '#lib/cli/generate.ts'],
  ['app/desk/example.tsx', '../../lib/db/database.ts'],
  ['app/desk/example.tsx', '#lib/db/generated/client.ts'],
  ['seeds/example.ts', '#lib/http/front.ts'],
];

const ALLOWED: readonly Import[] = [
  ['lib/domain/example.ts', './figure.ts'],
  ['lib/timeline/example.ts', '#lib/domain/figure.ts'],
  ['lib/timeline/example.ts', '#lib/format/format-date.ts'],
  ['lib/timeline/example.ts', 'd3-scale'],
  ['lib/reading/numbers/example.ts', '../token.ts'],
  ['lib/db/example.ts', './generated/client.ts'],
  ['lib/db/example.ts', '#lib/http/request-context.ts'],
  ['lib/usecases/example.ts', '#lib/db/transaction.ts'],
  ['lib/cli/start.ts', 'next'],
  ['components/claim/example.tsx', '#lib/domain/figure.ts'],
  ['app/desk/example.tsx', '#lib/usecases/publish-claims.ts'],
];

/** A file, and the one thing it imports. */
type Import = readonly [file: string, imported: string];

describe('the layers', () => {
  const refused = lint([...FORBIDDEN, ...ALLOWED]);

  it.each(FORBIDDEN)('keep %s from importing %s', (...tried) => {
    expect(refused).toContain(nameOf(tried));
  });

  it.each(ALLOWED)('let %s import %s', (...tried) => {
    expect(refused).not.toContain(nameOf(tried));
  });
});

/** The imports that the project's linter refuses, tried in files of these names in a project of their own. */
function lint(imports: readonly Import[]): readonly string[] {
  const project = mkdtempSync(join(tmpdir(), 'figures-layers-'));
  try {
    copyFileSync(join(PROJECT_ROOT, 'biome.json'), join(project, 'biome.json'));
    const names = new Map(
      imports.map((tried, index) => [writeExample(project, tried, index), nameOf(tried)]),
    );
    const biome = join(PROJECT_ROOT, 'node_modules/@biomejs/biome/bin/biome');
    const parameters = ['lint', '--vcs-enabled=false', '--only=style/noRestrictedImports', '--reporter=json'];
    const { stdout } = spawnSync(process.execPath, [biome, ...parameters, '--max-diagnostics=none'], {
      cwd: project,
      encoding: 'utf8',
    });
    return refusedPaths(stdout).map((path) => names.get(path) ?? path);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

function writeExample(project: string, [file, imported]: Import, index: number): string {
  const path = file.replace('example', `example-${index}`);
  mkdirSync(join(project, dirname(path)), { recursive: true });
  writeFileSync(join(project, path), `import * as imported from '${imported}';\nexport default imported;\n`);
  return path;
}

function refusedPaths(report: string): readonly string[] {
  const { diagnostics }: { diagnostics: readonly { location: { path: string } }[] } = JSON.parse(report);
  return diagnostics.map(({ location }) => location.path);
}

function nameOf([file, imported]: Import): string {
  return `${imported} in ${file}`;
}
