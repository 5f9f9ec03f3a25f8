import type { TopicChoice } from '#lib/domain/desk-article.ts';

/** The topic a text most likely belongs to: the one whose own words it uses most; null where none stands out. */
export function proposeTopic(text: string, topics: readonly TopicChoice[]): string | null {
  const words = Map.groupBy(text.toLowerCase().match(/\p{L}{3,}/gu) ?? [], (word) => word);
  const counted = topics
    .map((topic) => ({ id: topic.id, uses: mostUsed(topic, words) }))
    .sort((a, b) => b.uses - a.uses);
  const [best, second] = counted;
  if (best === undefined || best.uses < FEWEST_USES) return null;
  return second !== undefined && second.uses === best.uses ? null : best.id;
}

// A place named once is often only mentioned.
const FEWEST_USES = 2;

/** How often the text uses the topic's rarest-sounding words: capitalised names, not "war" or "the". */
function mostUsed(topic: TopicChoice, words: ReadonlyMap<string, readonly string[]>): number {
  const names = `${topic.name} ${topic.place ?? ''}`.match(/\p{Lu}\p{L}{2,}/gu) ?? [];
  const distinct = [...new Set(names.map((name) => name.toLowerCase()))].filter((name) => name !== 'the');
  return distinct.reduce((sum, name) => sum + (words.get(name)?.length ?? 0), 0);
}
