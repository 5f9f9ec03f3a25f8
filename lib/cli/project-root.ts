import { dirname } from 'node:path';

/** The folder with package.json; commands work from wherever they are called. */
export const PROJECT_ROOT = dirname(dirname(import.meta.dirname));
