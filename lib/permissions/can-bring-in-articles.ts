import type { Actor } from '#lib/domain/person.ts';
import { type Permission, permit, scopeOf } from './permission.ts';

/**
 * Whether someone may bring in articles, new versions of them, or correct what is said of them.
 * When an article is put under another topic, both topics are asked for.
 */
export function canBringInArticles(
  actor: Actor,
  article: { readonly topicId: string | null } = { topicId: null },
): Permission {
  return permit(actor, 'bring_in_articles', scopeOf('bring_in_articles', article.topicId));
}
