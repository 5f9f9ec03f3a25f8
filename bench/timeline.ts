// What drawing a timeline of 20,000 claims costs beside one of 2,000, at both widths, and what it weighs compressed.
// `node bench/timeline.ts` ; both are drawn by turns in one process. Thinning keeps the weight nearly the same.
import { brotliCompressSync } from 'node:zlib';
import { layoutTimeline } from '#lib/timeline/layout-timeline.ts';
import { KILLED, timelineClaim } from '#lib/timeline/testing/timeline-claims.ts';
import type { TimelineClaim } from '#lib/timeline/timeline-claim.ts';
import { DEFAULT_VIEW } from '#lib/timeline/timeline-view.ts';
import { writeTimelineSvg } from '#lib/timeline/write-timeline-svg.ts';

const ROUNDS = 9;
const SIZES = { short: 2_000, long: 20_000 } as const;
const DAYS = 900;
const ORIGINS = 12;
const QUALIFIERS = ['exact', 'exact', 'exact', 'at_least', 'about', 'more_than', 'nearly'] as const;

/** The goals: ten times the claims for at most ten times the work, and a light picture whatever their number. */
const MOST_TIMES = 10;
const MOST_BYTES = 40_000;

process.exitCode = compare() ? 0 : 1;

function compare(): boolean {
  const times: Record<keyof typeof SIZES, number[]> = { short: [], long: [] };
  const weights: Record<keyof typeof SIZES, number> = { short: 0, long: 0 };
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const size of ['short', 'long'] as const) {
      // A list of its own each round: what is remembered of a list is not measured.
      const claims = listClaims(SIZES[size]);
      const start = performance.now();
      const drawn = draw(claims);
      // The first round warms up.
      if (round > 0) times[size].push(performance.now() - start);
      weights[size] = drawn.reduce((sum, svg) => sum + brotliCompressSync(svg).length, 0);
    }
  }
  const [short, long] = [median(times.short), median(times.long)];
  const ratio = long / short;
  for (const size of ['short', 'long'] as const) {
    console.log(
      `${SIZES[size]} claims: ${median(times[size]).toFixed(0)} ms, ${weights[size]} bytes compressed`,
    );
  }
  console.log(`ratio ${ratio.toFixed(2)} (goal ${MOST_TIMES}), weight goal ${MOST_BYTES} bytes`);
  return ratio <= MOST_TIMES && weights.long <= MOST_BYTES;
}

function draw(claims: readonly TimelineClaim[]): readonly string[] {
  return (['wide', 'narrow'] as const).map((form) => {
    const layout = layoutTimeline(claims, KILLED, { ...DEFAULT_VIEW, form });
    if (layout === null) throw new Error('Nothing to draw');
    return writeTimelineSvg(layout, {
      idPrefix: form,
      title: 'People killed',
      description: 'A growing count, by twelve sources',
      hrefOf: ({ id }) => `/claims/${id}`,
    });
  });
}

/** Twelve sources counting for 900 days, printed by outlets that round, delay and leave out dates. */
function listClaims(count: number): readonly TimelineClaim[] {
  const random = seeded(1);
  return Array.from({ length: count }, (_, index) => {
    const days = Math.floor((index * DAYS) / count);
    const day = new Date(Date.UTC(2023, 9, 7 + days)).toISOString().slice(0, 10);
    const origin = Math.floor(random() * ORIGINS);
    const value = String(1000 + days * 70 + origin * 50 + (random() < 0.3 ? Math.floor(random() * 300) : 0));
    const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
    return timelineClaim(id, {
      qualifier: QUALIFIERS[Math.floor(random() * QUALIFIERS.length)] ?? 'exact',
      low: value,
      high: value,
      asOfTo: day,
      asOfBasis: random() < 0.5 ? 'stated' : 'published',
      publishedOn: day,
      originKey: `origin-${origin}`,
      colourIndex: origin,
      outletName: `Outlet ${index % 50}`,
    });
  });
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
