import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../project-root.ts';
import { runNode } from '../run-program.ts';
import type { Tally } from './tally.ts';

/** One part of `npm test`: a program that shows what it does and leaves a report. */
export interface Stage {
  readonly name: string;
  /** From the project's root. */
  readonly script: string;
  readonly parameters: readonly string[];
  /** The variable or parameter by which the program is told where its report goes. */
  readonly reportBy: { readonly variable: string } | { readonly parameter: string };
  /** Reads the numbers out of the report. */
  readonly toTally: (report: unknown) => Tally;
}

/** What a stage found and how long it took. */
export interface StageEnd {
  readonly name: string;
  readonly tally: Tally;
  readonly seconds: number;
}

const REPORTS = join(PROJECT_ROOT, '.build/reports');

/** Runs a stage in our terminal. One that fails without a word of it in its report counts as one failure. */
export async function runStage(stage: Stage, signal: AbortSignal): Promise<StageEnd> {
  const report = join(REPORTS, `${stage.name}.json`);
  mkdirSync(REPORTS, { recursive: true });
  rmSync(report, { force: true });
  const began = performance.now();
  const byParameter = 'parameter' in stage.reportBy ? [`${stage.reportBy.parameter}=${report}`] : [];
  const byVariable = 'variable' in stage.reportBy ? { [stage.reportBy.variable]: report } : {};
  const { code } = await runNode(join(PROJECT_ROOT, stage.script), [...stage.parameters, ...byParameter], {
    terminal: true,
    variables: byVariable,
    signal,
  });
  const counted = existsSync(report)
    ? stage.toTally(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0 };
  const tally = code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
  return { name: stage.name, tally, seconds: (performance.now() - began) / 1000 };
}
