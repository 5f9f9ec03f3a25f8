import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Check } from './check/check.ts';
import { lockFile } from './check/lock-file.ts';
import { migrations } from './check/migrations.ts';
import { programCheck } from './check/program-check.ts';
import { generateClient } from './generate.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { runNode } from './run-program.ts';
import { type Tally, writeTally } from './test/tally.ts';

/** The longest first, so that none of them is waited for alone. */
const CHECKS: readonly Check[] = [
  programCheck('types', 'typescript/bin/tsc', ['-p', 'tsconfig.json']),
  programCheck('format, lint and layers', '@biomejs/biome/bin/biome', [
    'ci',
    '--colors=off',
    '--max-diagnostics=100',
    '.',
  ]),
  programCheck('unused files, exports and dependencies', 'knip/bin/knip.js', ['--no-progress']),
  migrations,
  programCheck('types of the pure folders', 'typescript/bin/tsc', ['-p', 'tsconfig.pure.json']),
  lockFile,
];

/** `npm run check`: everything that can be said of the code without running it. */
async function check(): Promise<Tally> {
  await generateClient();
  // Writes next-env.d.ts and the types of routes, which the types are checked with.
  await runNode(join(PROJECT_ROOT, 'node_modules/next/dist/bin/next'), ['typegen'], {
    variables: { NEXT_TELEMETRY_DISABLED: '1' },
  });
  const waiting = [...CHECKS];
  let tally: Tally = { passed: 0, failed: 0 };
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const passed = await runOne(next);
      tally = { passed: tally.passed + (passed ? 1 : 0), failed: tally.failed + (passed ? 0 : 1) };
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work));
  return tally;
}

async function runOne({ name, run }: Check): Promise<boolean> {
  const began = performance.now();
  const problem = await run();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${problem === null ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (problem !== null) console.log(problem.replaceAll(/^/gm, '       '));
  return problem === null;
}

const tally = await check();
writeTally(tally);
process.exit(tally.failed === 0 ? 0 : 1);
