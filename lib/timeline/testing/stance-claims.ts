import type { StanceClaim } from '../stance-claim.ts';

let next = 0;

/** A claim of a made-up ministry that asserts something, but for the given parts. */
export function stanceClaim(parts: Partial<StanceClaim> = {}): StanceClaim {
  next += 1;
  return {
    id: `claim-${String(next).padStart(3, '0')}`,
    status: 'published',
    stance: 'asserts',
    day: '2024-03-22',
    basis: 'stated',
    publishedOn: '2024-03-22',
    originKey: 'ministry',
    originName: 'Sample Ministry',
    originSlug: 'sample-ministry',
    colourIndex: 0,
    outletName: 'Sample Wire',
    ...parts,
  };
}

/** The same of another voice. */
export function armyClaim(parts: Partial<StanceClaim> = {}): StanceClaim {
  const origin = { originKey: 'army', originName: 'Sample Army', originSlug: 'sample-army', colourIndex: 1 };
  return stanceClaim({ ...origin, ...parts });
}
