import type { Review, Weighed } from './review.ts';

/** Whether two origins have a voice in common: a body and the one it belongs to are no two sources. */
export function areKin(one: Weighed, other: Weighed, { parents }: Pick<Review, 'parents'>): boolean {
  const [ours, theirs] = [idsOf(one), idsOf(other)];
  const isOf = (child: string, ids: readonly string[]) => {
    const parent = parents.get(child);
    return parent !== undefined && ids.includes(parent);
  };
  return ours.some((id) => theirs.includes(id) || isOf(id, theirs)) || theirs.some((id) => isOf(id, ours));
}

/** Joint origins have one key of several ids. */
function idsOf({ claim }: Weighed): readonly string[] {
  return claim.originKey.split('+');
}
