import { enableCompileCache } from 'node:module';

// Stripping types from the engine's files takes longer than reading an article; Node keeps the result between runs.
enableCompileCache();
const { runFigures } = await import('./figures/run-figures.ts');
await runFigures(process.argv.slice(2));
