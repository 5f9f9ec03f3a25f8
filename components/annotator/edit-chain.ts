import type { ClaimAttribution } from '#lib/domain/claim-record.ts';

/** A new step at the far end of a branch: whom the last one cites. */
export function addCited(chain: readonly ClaimAttribution[], branch: number): readonly ClaimAttribution[] {
  const last = Math.max(
    -1,
    ...chain.filter((link) => link.branch === branch).map(({ position }) => position),
  );
  return inOrder([...chain, { ...NEW_LINK, branch, position: last + 1 }]);
}

/** A joint source: a branch of its own, beside the others. */
export function addJoint(chain: readonly ClaimAttribution[]): readonly ClaimAttribution[] {
  const branch = chain.length === 0 ? 0 : Math.max(...chain.map((link) => link.branch)) + 1;
  return inOrder([...chain, { ...NEW_LINK, branch }]);
}

/** The chain without one of its steps; those behind it move up, and branches close up. */
export function removeLink(chain: readonly ClaimAttribution[], index: number): readonly ClaimAttribution[] {
  return renumbered(chain.filter((_, each) => each !== index));
}

const NEW_LINK: ClaimAttribution = {
  branch: 0,
  position: 0,
  sourceId: null,
  outletId: null,
  name: '',
  wording: null,
  start: null,
  end: null,
};

function inOrder(chain: readonly ClaimAttribution[]): readonly ClaimAttribution[] {
  return chain.toSorted((a, b) => a.branch - b.branch || a.position - b.position);
}

function renumbered(chain: readonly ClaimAttribution[]): readonly ClaimAttribution[] {
  const branches = [...Map.groupBy(inOrder(chain), ({ branch }) => branch).values()];
  return branches.flatMap((links, branch) => links.map((link, position) => ({ ...link, branch, position })));
}
