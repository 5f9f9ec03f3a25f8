import { getServerEnvironment } from '#lib/env.ts';
import type { SchemaSetting } from '#lib/exchange/schema-org/setting.ts';
import type { Messages } from '#lib/format/messages/en.ts';

/** What the structured data of a page needs of the running server. */
export function schemaSetting(words: Messages): SchemaSetting {
  return { site: getServerEnvironment().origin, words };
}
