import { claimCard } from '#components/claim/claim-picture.ts';
import { getDatabase } from '#lib/db/database.ts';
import { findCaveat } from '#lib/db/embedded-claim.ts';
import { getServerEnvironment } from '#lib/env.ts';
import { answerShareCard } from '../../../../answer-share-card.ts';
import { type FileContext, readerPropsOf } from '../../../../file-parameters.ts';
import { missingFile } from '../../../../reader-file.ts';
import { readClaim } from '../read-claim.ts';

export async function GET(request: Request, context: FileContext): Promise<Response> {
  const { words, found } = await readClaim(readerPropsOf(request, context));
  if (found?.kind !== 'shown') return missingFile(words);
  const caveat = await findCaveat(getDatabase(), found.claim);
  return answerShareCard(claimCard(found.claim, caveat, getServerEnvironment().origin, words));
}
