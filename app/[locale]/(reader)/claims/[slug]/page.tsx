import type { Metadata } from 'next';
import { ClaimDocument } from '#components/claim/claim-document.tsx';
import { claimInWords } from '#components/claim/claim-in-words.ts';
import { WithheldClaim } from '#components/claim/withheld-claim.tsx';
import { StructuredRecord } from '#components/page/structured-record.tsx';
import { toClaimGraph } from '#lib/exchange/schema-org/to-claim-graph.ts';
import { addressOf } from '#lib/format/address.ts';
import { MissingPage, missingMetadata } from '../../../missing-page.tsx';
import { pageMetadata } from '../../../page-metadata.ts';
import type { ReaderProps } from '../../../reader-parameters.ts';
import { schemaSetting } from '../../../schema-setting.ts';
import { readClaim } from './read-claim.ts';

export const dynamic = 'force-dynamic';

export async function generateMetadata(props: ReaderProps): Promise<Metadata> {
  const { words, slug, found } = await readClaim(props);
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
  const { words, found } = await readClaim(props);
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
