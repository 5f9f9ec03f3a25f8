import { type ShareCard, writeShareCard } from '#lib/picture/write-share-card.ts';
import { readPictureLook } from '#lib/rasteriser/read-picture-look.ts';
import { toPng } from '#lib/rasteriser/to-png.ts';

/** The picture that stands for a page where its link is shared. */
export async function answerShareCard(card: ShareCard): Promise<Response> {
  const svg = writeShareCard(card, await readPictureLook('light'));
  return new Response(new Uint8Array(await toPng(svg, 1)), { headers: { 'content-type': 'image/png' } });
}
