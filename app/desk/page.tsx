import type { Metadata } from 'next';
import { QueueList } from '#components/queue/queue-list.tsx';
import { getDatabase } from '#lib/db/database.ts';
import { listDeskQueue } from '#lib/db/desk-queue.ts';
import { ARTICLE_NEEDS, type ArticleNeed } from '#lib/domain/desk-queue.ts';
import { requireActor } from './require-actor.ts';

export const metadata: Metadata = { title: 'Queue' };

interface QueueProps {
  readonly searchParams: Promise<{ readonly needs?: string | string[]; readonly page?: string | string[] }>;
}

/** What waits to be done. */
export default async function QueuePage({ searchParams }: QueueProps) {
  await requireActor('/desk');
  const { needs, page } = await searchParams;
  const need = parseNeed(needs);
  const queue = await listDeskQueue(getDatabase(), { need, page: Number(page) || 1 });
  return (
    <>
      <h1>Queue</h1>
      <QueueList queue={queue} need={need} />
    </>
  );
}

/** Suggestions are what editors come for; anything unknown in the address shows all. */
function parseNeed(needs: string | string[] | undefined): ArticleNeed | null {
  if (needs === undefined) return 'suggestions';
  return ARTICLE_NEEDS.find((need) => need === needs) ?? null;
}
