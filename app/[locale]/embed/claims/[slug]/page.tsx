import type { Metadata } from 'next';
import { cache } from 'react';
import { claimInWords } from '#components/claim/claim-in-words.ts';
import { WithheldClaim } from '#components/claim/withheld-claim.tsx';
import { ClaimEmbed } from '#components/embed/claim-embed.tsx';
import { toFrameTheme } from '#components/embed/embed-frame.tsx';
import { parseMoment } from '#components/statistic/statistic-address.ts';
import { getDatabase } from '#lib/db/database.ts';
import { findEmbeddedClaim } from '#lib/db/embedded-claim.ts';
import { instantOf } from '#lib/db/recorded-timeline.ts';
import { frameMetadata } from '../../../frame-metadata.ts';
import { MissingPage, missingMetadata } from '../../../missing-page.tsx';
import { type ReaderProps, readParameters } from '../../../reader-parameters.ts';

export const dynamic = 'force-dynamic';

/** Read once a request, for the head and for the body. */
const find = cache((id: string, recordedOn: string | null) =>
  findEmbeddedClaim(getDatabase(), id, recordedOn === null ? null : instantOf(recordedOn)),
);

async function read(props: ReaderProps) {
  const { words, slug, parameter } = await readParameters(props);
  const recordedOn = parseMoment(parameter('recordedOn'));
  return { words, slug, parameter, recordedOn, found: await find(slug, recordedOn) };
}

export async function generateMetadata(props: ReaderProps): Promise<Metadata> {
  const { words, slug, found } = await read(props);
  if (found?.kind !== 'shown') return missingMetadata(words);
  return frameMetadata(claimInWords(found.claim, words).title, 'claims', slug, words);
}

export default async function ClaimFrame(props: ReaderProps) {
  const { words, parameter, recordedOn, found } = await read(props);
  if (found === null) return <MissingPage words={words} />;
  if (found.kind === 'withheld') return <WithheldClaim reason={found.reason} words={words} />;
  return (
    <ClaimEmbed {...found} recordedOn={recordedOn} theme={toFrameTheme(parameter('theme'))} words={words} />
  );
}
