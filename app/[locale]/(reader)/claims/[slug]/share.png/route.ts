import { claimCard } from '#components/claim/claim-picture.ts';
import { getDatabase } from '#lib/db/database.ts';
import { findCaveat } from '#lib/db/embedded-claim.ts';
import { findPublicClaim } from '#lib/db/public-claim.ts';
import { getServerEnvironment } from '#lib/env.ts';
import { problemResponse } from '#lib/http/problem.ts';
import { answerShareCard } from '../../../../answer-share-card.ts';
import { type FileContext, readerPropsOf } from '../../../../file-parameters.ts';
import { readParameters } from '../../../../reader-parameters.ts';

export async function GET(request: Request, context: FileContext): Promise<Response> {
  const { words, slug } = await readParameters(readerPropsOf(request, context));
  const found = await findPublicClaim(getDatabase(), slug);
  if (found?.kind !== 'shown') return problemResponse({ kind: 'not_found', what: 'claim', id: slug });
  const caveat = await findCaveat(getDatabase(), found.claim);
  return answerShareCard(claimCard(found.claim, caveat, getServerEnvironment().origin, words));
}
