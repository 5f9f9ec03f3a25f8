import { z } from 'zod';
import type { Stage } from './stage.ts';
import { TALLY_FILE } from './tally.ts';

const ownReport = z.object({ passed: z.number(), failed: z.number() });

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
});

/** The stages in order: what is quick to find wrong comes first. */
export const STAGES: readonly Stage[] = [
  {
    name: 'check',
    script: 'lib/cli/check.ts',
    parameters: [],
    reportBy: { variable: TALLY_FILE },
    toTally: (report) => ownReport.parse(report),
  },
  vitestStage('unit'),
  vitestStage('database'),
  {
    name: 'browser',
    script: 'node_modules/@playwright/test/cli.js',
    parameters: ['test', '--reporter=list,json'],
    reportBy: { variable: 'PLAYWRIGHT_JSON_OUTPUT_FILE' },
    toTally(report) {
      const { stats, errors } = playwrightReport.parse(report);
      // A test that passed only when it was tried again has failed.
      return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
    },
  },
];

function vitestStage(project: 'unit' | 'database'): Stage {
  return {
    name: project,
    script: 'node_modules/vitest/vitest.mjs',
    parameters: ['run', `--project=${project}`, '--reporter=default', '--reporter=json'],
    reportBy: { parameter: '--outputFile.json' },
    toTally(report) {
      const { numPassedTests, numFailedTests, testResults } = vitestReport.parse(report);
      // A file that could not even be loaded has no tests to count.
      const unloaded = testResults.filter(
        ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
      );
      return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
    },
  };
}
