import type { Metadata } from 'next';
import { claimInWords } from '#components/claim/claim-in-words.ts';
import { SharePage } from '#components/embed/share-page.tsx';
import { sharedClaim } from '#components/embed/shared-record.ts';
import { getServerEnvironment } from '#lib/env.ts';
import { currentInstant } from '../../../../current-instant.ts';
import { MissingPage, missingMetadata } from '../../../../missing-page.tsx';
import type { ReaderProps } from '../../../../reader-parameters.ts';
import { readClaim } from '../read-claim.ts';

export const dynamic = 'force-dynamic';

export async function generateMetadata(props: ReaderProps): Promise<Metadata> {
  const { words, found } = await readClaim(props);
  if (found?.kind !== 'shown') return missingMetadata(words);
  return { title: words.embed.title(claimInWords(found.claim, words).title), robots: { index: false } };
}

export default async function ClaimSharePage(props: ReaderProps) {
  const { words, found } = await readClaim(props);
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
