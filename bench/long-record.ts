// What the page of a statistic of 20,000 claims costs when it is not in memory, beside reading those claims alone.
// `node bench/long-record.ts` ; both are asked by turns in one run, of one real server and one real database.
import pg from 'pg';
import { ask } from '#lib/db/sql/named-query.ts';
import { TIMELINE_CLAIMS } from '#lib/db/sql/timeline-claims.ts';
import { LONG_STATISTIC } from '#lib/db/testing/plant-long-timeline.ts';
import { withLongRecord } from '../e2e/long-record.ts';

const CLAIMS = 20_000;
const ROUNDS = 30;
/** Rounds that warm up: the first plans of the database and the first runs of the code are slow. */
const WARM_UP = 12;

/** The goal: reading, laying out, drawing at two widths and setting in words cost at most this many readings. */
const MOST_TIMES = 6;

await withLongRecord(CLAIMS, async ({ origin, databaseUrl }) => {
  const pool = new pg.Pool({ connectionString: databaseUrl });
  const { rows } = await pool.query<{ id: string }>('SELECT id FROM statistic WHERE slug = $1', [
    LONG_STATISTIC,
  ]);
  const statisticId = rows[0]?.id ?? '';
  const times: Record<'page' | 'reading', number[]> = { page: [], reading: [] };
  for (let round = 1; round <= WARM_UP + ROUNDS; round += 1) {
    // Another page of the table each time, so that none is in memory.
    const page = await timed(async () => {
      const answer = await fetch(`${origin}/statistics/${LONG_STATISTIC}?page=${round}`);
      if (!answer.ok) throw new Error(`page ${round} answers ${answer.status}`);
      await answer.arrayBuffer();
    });
    const reading = await timed(() => ask(pool, TIMELINE_CLAIMS, [statisticId]));
    if (round <= WARM_UP) continue;
    times.page.push(page);
    times.reading.push(reading);
  }
  await pool.end();
  const [page, reading] = [median(times.page), median(times.reading)];
  const ratio = page / reading;
  console.log(
    `${CLAIMS} claims: page ${page.toFixed(0)} ms, reading alone ${reading.toFixed(0)} ms, ` +
      `ratio ${ratio.toFixed(1)} (goal ${MOST_TIMES})`,
  );
  process.exitCode = ratio <= MOST_TIMES ? 0 : 1;
});

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
