import type { Failure } from './failure.ts';

/** The failure of a write that expected another revision: both states go back, nothing typed is lost. */
export function staleRevision(mine: unknown, theirs: { readonly revision: number }): Failure {
  return {
    kind: 'conflict',
    message: 'Someone saved this first. Compare both and choose what to keep.',
    mine,
    theirs,
    revision: theirs.revision,
  };
}
