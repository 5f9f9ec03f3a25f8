import { join } from 'node:path';
import { PROJECT_ROOT } from '../project-root.ts';
import { runNode } from '../run-program.ts';
import type { Check } from './check.ts';

/** A check by a tool from npm: fine if that ends with 0, else what it said. */
export function programCheck(name: string, script: string, parameters: readonly string[]): Check {
  return {
    name,
    async run() {
      const { code, output } = await runNode(join(PROJECT_ROOT, 'node_modules', script), parameters);
      return code === 0 ? null : output.trim() || `${script} ended with ${code}`;
    },
  };
}
