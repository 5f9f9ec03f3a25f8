import { cache } from 'react';
import { getDatabase } from '#lib/db/database.ts';
import { findPublicClaim } from '#lib/db/public-claim.ts';
import { type ReaderProps, readParameters } from '../../../reader-parameters.ts';

/** Read once a request, for the head and for the body. */
const find = cache((id: string) => findPublicClaim(getDatabase(), id));

/** The claim an address names. */
export async function readClaim(props: ReaderProps) {
  const { words, slug } = await readParameters(props);
  return { words, slug, found: await find(slug) };
}
