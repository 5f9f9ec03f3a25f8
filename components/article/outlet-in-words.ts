import type { OutletReference } from '#lib/domain/reported-claim.ts';
import { isolateName } from '#lib/format/isolate-name.ts';
import type { Messages } from '#lib/format/messages/en.ts';

/** An outlet inside a sentence; a made-up one is said to be so there too. */
export function outletInWords({ name, fictional }: OutletReference, words: Messages): string {
  return fictional ? `${isolateName(name)} (${words.outlet.fictional})` : isolateName(name);
}
