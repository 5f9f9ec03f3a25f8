import type { Metadata } from 'next';
import { cache } from 'react';
import { ClaimDocument } from '#components/claim/claim-document.tsx';
import { claimInWords } from '#components/claim/claim-in-words.ts';
import { WithheldClaim } from '#components/claim/withheld-claim.tsx';
import { StructuredRecord } from '#components/page/structured-record.tsx';
import { getDatabase } from '#lib/db/database.ts';
import { findPublicClaim } from '#lib/db/public-claim.ts';
import { toClaimGraph } from '#lib/exchange/schema-org/to-claim-graph.ts';
import { addressOf } from '#lib/format/address.ts';
import { MissingPage, missingMetadata } from '../../../missing-page.tsx';
import { pageMetadata } from '../../../page-metadata.ts';
import { type ReaderProps, readParameters } from '../../../reader-parameters.ts';
import { schemaSetting } from '../../../schema-setting.ts';

export const dynamic = 'force-dynamic';

/** Read once a request, for the head and for the body. */
const find = cache((id: string) => findPublicClaim(getDatabase(), id));

export async function generateMetadata(props: ReaderProps): Promise<Metadata> {
  const { words, slug } = await readParameters(props);
  const found = await find(slug);
  if (found?.kind !== 'shown') return missingMetadata(words);
  const { title, description } = claimInWords(found.claim, words);
  const address = addressOf(words.locale, 'claims', slug);
  return pageMetadata({
    title,
    description,
    address,
    picture: `${address}/share.png`,
    embeddable: true,
    words,
  });
}

export default async function ClaimPage(props: ReaderProps) {
  const { words, slug } = await readParameters(props);
  const found = await find(slug);
  if (found === null) return <MissingPage words={words} />;
  if (found.kind === 'withheld') return <WithheldClaim reason={found.reason} words={words} />;
  const setting = schemaSetting(words);
  return (
    <>
      <StructuredRecord graph={toClaimGraph(found, setting)} />
      <ClaimDocument {...found} site={setting.site} words={words} />
    </>
  );
}
