import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ClaimPreview } from '#components/annotator/claim-preview.tsx';
import { missingPartsOf, readyDrafts, unreadyDrafts } from '#components/annotator/claim-queue.ts';
import { missingPartsInWords } from '#components/annotator/missing-parts.ts';
import { PublishFromPreview } from '#components/annotator/publish-from-preview.tsx';
import { getDatabase } from '#lib/db/database.ts';
import { findDeskArticle } from '#lib/db/desk-article.ts';
import { listClaimsForPreview } from '#lib/db/reported-claims.ts';
import { requireActor } from '../../../require-actor.ts';

export const metadata: Metadata = { title: 'Preview' };

/** The article's claims as readers will see them, drafts included. */
export default async function PreviewPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params;
  await requireActor(`/desk/articles/${id}/preview`);
  const database = getDatabase();
  const desk = await findDeskArticle(database, id);
  if (desk === null) notFound();
  const shown = desk.claims.filter(({ status }) => status !== 'suggested' && status !== 'rejected');
  const reported = await listClaimsForPreview(
    database.pool,
    shown.map((claim) => claim.id),
  );
  const missingOf = (claimId: string) => {
    const claim = shown.find((each) => each.id === claimId);
    return claim?.status === 'draft' ? missingPartsInWords(missingPartsOf(desk, claim), claim) : '';
  };
  const isShown = shown.some(({ publishedAt }) => publishedAt !== null);
  return (
    <>
      <h1 lang={desk.article.language}>{desk.article.headline}</h1>
      <p>Preview: the figures of this article as readers will see them.</p>
      {reported.length === 0 ? <p>No suggestion has been accepted yet.</p> : null}
      {reported.map((claim) => (
        <ClaimPreview key={claim.id} claim={claim} missing={missingOf(claim.id)} />
      ))}
      <PublishFromPreview
        articleId={id}
        readersAddress={isShown ? `/articles/${desk.article.slug}` : null}
        ready={readyDrafts(desk).map(({ id: claimId, revision }) => ({ id: claimId, revision }))}
        unready={unreadyDrafts(desk).length}
      />
    </>
  );
}
