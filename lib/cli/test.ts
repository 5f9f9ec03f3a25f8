import { generateClient } from './generate.ts';
import { listenForStop } from './start/stop-request.ts';
import { runStage, type StageEnd } from './test/stage.ts';
import { STAGES } from './test/stages.ts';
import { addUp, tallyInWords } from './test/tally.ts';

/** `npm test`: every stage, also after one that failed; `npm test -- unit database` only those. */
async function test(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !STAGES.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    console.error(
      `There is no stage ${unknown.join(', ')}; there are ${STAGES.map(({ name }) => name).join(', ')}.`,
    );
    return 1;
  }
  const stop = listenForStop();
  await generateClient(stop.signal);
  const ends: StageEnd[] = [];
  for (const stage of STAGES) {
    if (stop.signal.aborted || (names.length > 0 && !names.includes(stage.name))) continue;
    console.log(`\n--- ${stage.name} ---\n`);
    ends.push(await runStage(stage, stop.signal));
  }
  return summarise(ends, stop.signal.aborted);
}

function summarise(ends: readonly StageEnd[], stopped: boolean): number {
  console.log('\n--- summary ---\n');
  for (const { name, tally, seconds } of ends) {
    console.log(`${name.padEnd(10)} ${tallyInWords(tally)} (${Math.round(seconds)} s)`);
  }
  if (stopped) console.log('Stopped before the end.');
  const total = addUp(ends.map(({ tally }) => tally));
  console.log(tallyInWords(total));
  return stopped || total.failed > 0 ? 1 : 0;
}

process.exit(await test(process.argv.slice(2)));
