import type { Messages } from '#lib/format/messages/en.ts';

/** What all structured data needs: where readers reach the site, and the words of its language. */
export interface SchemaSetting {
  readonly site: string;
  readonly words: Messages;
}

/** An address of the site in full. */
export function urlAt({ site }: SchemaSetting, address: string): string {
  return new URL(address, site).href;
}
