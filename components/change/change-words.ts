import type { Change } from '#lib/domain/change.ts';
import type { Messages } from '#lib/format/messages/en.ts';

/** "+298, backlog: Accepted by a committee after the fact." */
export function changeInWords({ kind, amount, explanation }: Change, words: Messages): string {
  const part = amount === null ? '' : `${signed(Number(amount), words.locale)}, `;
  return `${part}${words.change.kinds[kind]}: ${explanation}`;
}

/** With its sign, as a difference: "+359", "−10". */
export function signed(difference: number, locale: string): string {
  const number = new Intl.NumberFormat(locale).format(Math.abs(difference));
  return difference < 0 ? `−${number}` : `+${number}`;
}
