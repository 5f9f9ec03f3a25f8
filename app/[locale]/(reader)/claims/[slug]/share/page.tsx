import type { Metadata } from 'next';
import { cache } from 'react';
import { claimInWords } from '#components/claim/claim-in-words.ts';
import { SharePage } from '#components/embed/share-page.tsx';
import { sharedClaim } from '#components/embed/shared-record.ts';
import { getDatabase } from '#lib/db/database.ts';
import { findPublicClaim } from '#lib/db/public-claim.ts';
import { getServerEnvironment } from '#lib/env.ts';
import { currentInstant } from '../../../../current-instant.ts';
import { MissingPage, missingMetadata } from '../../../../missing-page.tsx';
import { type ReaderProps, readParameters } from '../../../../reader-parameters.ts';

export const dynamic = 'force-dynamic';

/** Read once a request, for the head and for the body. */
const find = cache((id: string) => findPublicClaim(getDatabase(), id));

export async function generateMetadata(props: ReaderProps): Promise<Metadata> {
  const { words, slug } = await readParameters(props);
  const found = await find(slug);
  if (found?.kind !== 'shown') return missingMetadata(words);
  return { title: words.embed.title(claimInWords(found.claim, words).title), robots: { index: false } };
}

export default async function ClaimSharePage(props: ReaderProps) {
  const { words, slug } = await readParameters(props);
  const found = await find(slug);
  if (found?.kind !== 'shown') return <MissingPage words={words} />;
  return (
    <SharePage
      record={sharedClaim(found.claim, words)}
      origin={getServerEnvironment().origin}
      now={currentInstant()}
      words={words}
    />
  );
}
